import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { groupClass } from '../../parts/initials.ts';
import type { GroupRow } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import './groups.css';

/** Groups, one a line: a dot in the group's colour, dashed where it is not reached, its name and how it is reached. */
export function GroupLines(props: {
  readonly groups: readonly GroupRow[];
  readonly objective: number | undefined;
}): ReactElement {
  return (
    <ul className="group-lines">
      {props.groups.map((group) => (
        <li key={group.id}>
          <b>
            <i className={group.reach === 'not-reached' ? 'dot none' : `dot ${groupClass(group.name)}`} />
            <Link
              to="/groups/$id"
              params={{ id: group.id }}
              search={props.objective === undefined ? {} : { objective: props.objective }}
              preload={false}
              data-stop
            >
              {group.name}
            </Link>
          </b>
          <p>
            {group.sentence}
            <Caption group={group} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Caption({ group }: { readonly group: GroupRow }): ReactElement {
  const wanted = 'suggested' in group && group.suggested === true ? `, ${words.groups.suggested}` : '';
  return (
    <span className="cap">
      {words.groups.kind[group.kind]}
      {wanted} · {words.groups.members(String(group.people))}
    </span>
  );
}
