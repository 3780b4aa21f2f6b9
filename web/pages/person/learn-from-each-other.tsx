import type { ReactElement } from 'react';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** What each could learn from the other, by name; said plainly where too little is known. */
export function LearnFromEachOther({ knowledge }: { readonly knowledge: PersonWhole['knowledge'] }): ReactElement {
  if (knowledge === null || knowledge.kappa === 0) return <p className="soft">{words.person.learnUnknown}</p>;
  const { sentence, fromThem, fromOwner } = knowledge;
  return (
    <>
      <p>{sentence}</p>
      {fromThem.length + fromOwner.length === 0 ? <p className="cap">{words.person.learnNothing}</p> : null}
      <dl className="learn">
        <Side title={words.person.fromThem} names={fromThem} />
        <Side title={words.person.fromYou} names={fromOwner} />
      </dl>
    </>
  );
}

function Side({ title, names }: { readonly title: string; readonly names: readonly string[] }): ReactElement | null {
  if (names.length === 0) return null;
  return (
    <div>
      <dt className="label">{title}</dt>
      {names.map((name) => (
        <dd key={name}>{name}</dd>
      ))}
    </div>
  );
}
