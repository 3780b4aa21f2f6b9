import type { ReactElement } from 'react';
import { Pick } from '../../parts/pick.tsx';
import { CLOSENESS } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { factsOf, workOf } from './triage-card.tsx';
import type { Triage } from './use-triage.ts';

/** The same question for many people at once. */
export function TriageListMode({ triage }: { readonly triage: Triage }): ReactElement {
  const people = [
    ...triage.said
      .map(({ person, closeness }) => ({ person, closeness }))
      .toReversed()
      .slice(0, 3)
      .toReversed(),
    ...triage.waiting.map((person) => ({ person, closeness: undefined })),
  ];
  return (
    <ul className="triage-list">
      {people.map(({ person, closeness }) => (
        <li key={person.id}>
          <div>
            <p className="serif">{person.name}</p>
            <p className="cap">{[workOf(person), ...factsOf(person)].filter((part) => part !== '').join(' · ')}</p>
          </div>
          <Pick
            label={words.triage.ask(person.name)}
            hidesLabel
            choices={CLOSENESS.map((value) => ({ value, text: words.terms.closeness[value] ?? '' }))}
            chosen={closeness ?? undefined}
            onChoose={(value) => triage.answer(person, value)}
          />
        </li>
      ))}
    </ul>
  );
}
