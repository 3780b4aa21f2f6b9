import { type ReactElement, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Finder } from '../../parts/finder.tsx';
import { useSettled } from '../../parts/settled.ts';
import { words } from '../../words/words.ts';
import type { IntroductionsSearch } from './introductions-search.ts';

const MOST_PEOPLE = 7;

/** Finds whom to reach: what was typed as it stands, or one of the people whom it finds. */
export function TargetFinder({ onChoose }: { readonly onChoose: (to: IntroductionsSearch) => void }): ReactElement {
  const [text, setText] = useState('');
  const query = useSettled(text.trim(), 150);
  const found = useAsk('people', { query, limit: MOST_PEOPLE }, { waits: query === '', keepsPrevious: true });
  const typed = text.trim();
  const people = typed === '' ? [] : (found.data?.people ?? []);
  return (
    <Finder
      label={words.introductions.reach}
      hint={words.introductions.reachHint}
      place="within"
      text={text}
      onText={setText}
      entries={[
        ...(typed === ''
          ? []
          : [{ key: 'typed', text: typed, caption: words.introductions.anything, to: { to: typed } }]),
        ...people.map(({ id, name, title, company }) => ({
          key: String(id),
          text: name,
          caption: [title, company].filter((part) => part !== null).join(', '),
          to: { to: `#${id}`, as: 'person' } as const,
        })),
      ]}
      onChoose={({ to }) => {
        onChoose(to);
        setText('');
      }}
    />
  );
}
