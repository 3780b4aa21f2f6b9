import type { ReactElement } from 'react';
import { Face } from '../../parts/face.tsx';
import { useKeys } from '../../parts/keys.ts';
import { monthAndYear } from '../../words/dates.ts';
import { CLOSENESS, type ClosenessWord, type TriagePerson } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import type { Answered, Triage } from './use-triage.ts';

/** One person and one question; a key or a button answers. */
export function TriageCard({ triage, onStop }: { readonly triage: Triage; readonly onStop: () => void }): ReactElement {
  const { person } = triage;
  const say = (closeness: ClosenessWord | null): void => {
    if (person !== undefined) triage.answer(person, closeness);
  };
  useKeys({
    ...Object.fromEntries(CLOSENESS.map((closeness) => [String(closeness), () => say(closeness)])),
    s: () => say(null),
    u: triage.undo,
    escape: onStop,
  });
  const last = triage.said.at(-1);
  if (person === undefined) {
    return (
      <div className="empty">
        <p className="read">{triage.said.length === 0 ? words.triage.empty : words.triage.done}</p>
        <LastSaid last={last} onUndo={triage.undo} />
      </div>
    );
  }
  return (
    <section className="sheet triage-card" aria-label={words.triage.title}>
      <div className="top">
        <Face name={person.name} />
        <div aria-live="polite">
          <h2>{words.triage.ask(person.name)}</h2>
          <p className="read">{workOf(person)}</p>
          <p className="cap">{factsOf(person).join(' · ')}</p>
        </div>
      </div>
      <div className="triage-answers">
        {CLOSENESS.map((closeness) => (
          <button className="btn" type="button" key={closeness} onClick={() => say(closeness)}>
            <kbd>{closeness}</kbd> {words.triage.choices[closeness]}
          </button>
        ))}
        <button className="btn text" type="button" onClick={() => say(null)}>
          <kbd>S</kbd> {words.triage.skip}
        </button>
      </div>
      <LastSaid last={last} onUndo={triage.undo} />
      <p className="cap keys-hint">{words.triage.keysHint}</p>
    </section>
  );
}

function LastSaid({
  last,
  onUndo,
}: {
  readonly last: Answered | undefined;
  readonly onUndo: () => void;
}): ReactElement {
  return (
    <p className="cap last-said">
      {last === undefined ? null : (
        <>
          {last.closeness === null
            ? words.triage.skipped(last.person.name)
            : words.triage.said(last.person.name, words.triage.choices[last.closeness] ?? '')}{' '}
          <button type="button" className="linklike" onClick={onUndo}>
            {words.triage.undo}
          </button>
        </>
      )}
    </p>
  );
}

/** Role and company, as far as known. */
export function workOf(person: TriagePerson): string {
  return [person.title, person.company].filter((part) => part !== null && part !== '').join(', ');
}

/** Why they are asked about, and what is known between the two. */
export function factsOf(person: TriagePerson): readonly string[] {
  return [
    person.because,
    person.lastInteraction === null ? '' : words.triage.last(monthAndYear(person.lastInteraction)),
    person.connectedOn === null ? '' : words.triage.connected(monthAndYear(person.connectedOn)),
  ].filter((fact) => fact !== '');
}
