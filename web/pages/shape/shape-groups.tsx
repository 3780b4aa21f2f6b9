import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import type { Groups } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { GroupLines } from '../groups/group-lines.tsx';

/** Groups shown here; the page of groups has them all. */
const SHOWN = 8;

/** Groups and how they are reached: those best reached, and those the objective wants. */
export function ShapeGroups({ objective }: { readonly objective: number | undefined }): ReactElement | null {
  const input = { limit: SHOWN, ...(objective === undefined ? {} : { objective }) };
  const { data } = useAsk('groups', input, { keepsPrevious: true });
  if (data === undefined || data.groups.length + data.wanted.length === 0) return null;
  return (
    <section className="sec shape-groups">
      <h2>{words.shape.groupsTitle}</h2>
      <p className="read">{data.sentence}</p>
      <GroupLines groups={shown(data)} objective={objective} />
      <p className="cap">
        <Link to="/groups" search={objective === undefined ? {} : { objective }}>
          {words.shape.groupsAll}
        </Link>
      </p>
    </section>
  );
}

/** What is reached first, then what is wanted and not. */
function shown({ groups, wanted }: Groups): Groups['groups'] {
  return [
    ...groups.filter(({ reach }) => reach !== 'not-reached'),
    ...wanted.filter(({ reach }) => reach !== 'reached'),
  ];
}
