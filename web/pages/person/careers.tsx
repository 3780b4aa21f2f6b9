import type { ReactElement } from 'react';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Positions and schools, when any are known. */
export function Careers({ person }: { readonly person: PersonWhole }): ReactElement | null {
  if (person.positions.length === 0 && person.education.length === 0) return null;
  return (
    <section>
      <h2>{words.person.careers}</h2>
      <ul className="careers">
        {person.positions.map((position) => (
          <li key={`${position.company} ${position.title} ${position.startedOn}`}>
            {[position.title, position.company].filter((part) => part !== '').join(', ')}
            <span className="cap">{spell(position.startedOn, position.finishedOn)}</span>
          </li>
        ))}
        {person.education.map((education) => (
          <li key={`${education.school} ${education.degree} ${education.startedOn}`}>
            {[education.degree, education.school].filter((part) => part !== null && part !== '').join(', ')}
            <span className="cap">{spell(education.startedOn, education.finishedOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Years are enough: “2019 – 2023”. */
function spell(from: string | null, to: string | null): string {
  if (from === null && to === null) return '';
  const start = from?.slice(0, 4) ?? '…';
  return words.person.until(start, to?.slice(0, 4) ?? words.person.now);
}
