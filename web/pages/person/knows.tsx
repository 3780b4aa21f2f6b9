import type { ReactElement } from 'react';
import { listed } from '../../words/dates.ts';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { DistanceLine } from './distance-line.tsx';

type Knowledge = NonNullable<PersonWhole['knowledge']>;

/** Fields below this share say more about the reader of titles than about the person. */
const LEAST_SHARE = 0.12;

/** What a person knows, each field with how sure that is, and how far it is from what the owner knows. */
export function Knows({ knowledge }: { readonly knowledge: Knowledge | null }): ReactElement {
  const fields = knowledge === null ? [] : knownFields(knowledge);
  if (knowledge === null || fields.length + knowledge.topics.length + knowledge.mentioned.length === 0) {
    return (
      <>
        <p className="soft">{words.person.knowsUnknown}</p>
        <Stage seniority={knowledge?.seniority ?? null} />
      </>
    );
  }
  return (
    <>
      <ul className="knows">
        {knowledge.topics.map((topic) => (
          <li key={`topic ${topic}`}>
            {asWords(topic)}
            <span className="cap">{words.person.ownWord}</span>
          </li>
        ))}
        {knowledge.mentioned.map((topic) => (
          <li key={`mentioned ${topic}`}>
            {asWords(topic)}
            <span className="cap">{words.person.mentioned}</span>
          </li>
        ))}
        {fields.map(({ id, p }) => (
          <li key={id}>
            {words.terms.functions[id] ?? words.terms.industries[id] ?? asWords(id)}
            <span className="cap">{words.terms.sure(p)}</span>
          </li>
        ))}
      </ul>
      {knowledge.because.length === 0 ? null : (
        <p className="cap">{words.person.because(listed(knowledge.because.map(words.shell.quoted)))}</p>
      )}
      <Stage seniority={knowledge.seniority} />
      <DistanceLine d={knowledge.d} sigma={knowledge.sigma} />
      <p className="cap">{words.person.knownShare(knowledge.kappa)}</p>
    </>
  );
}

/** Where they are in their career; chances of an answer reckon with it. */
function Stage({ seniority }: { readonly seniority: number | null }): ReactElement {
  const stage = seniority === null ? words.terms.seniorityUnknown : (words.terms.seniority[seniority - 1] ?? '');
  return <p className="cap">{words.person.stage(stage)}</p>;
}

function knownFields(knowledge: Knowledge): readonly { readonly id: string; readonly p: number }[] {
  return [...knowledge.functions, ...knowledge.industry]
    .filter(({ id, p }) => id !== 'unknown' && p >= LEAST_SHARE)
    .toSorted((a, b) => b.p - a.p)
    .slice(0, 6);
}

function asWords(id: string): string {
  return (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
}
