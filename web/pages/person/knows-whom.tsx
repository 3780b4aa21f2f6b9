import { type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Below this it is hardly worth a line, unless asked for. */
const LEAST_SURE = 0.3;
const MOST = 8;

/** Whom of the owner's people they know, how sure that is and from what; the owner's word settles it. */
export function KnowsWhom({ person }: { readonly person: PersonWhole }): ReactElement {
  const declare = useTell('declareLink', ['person', 'audit', 'week']);
  const [shown, setShown] = useState(() => Math.min(MOST, person.links.filter(isWorthALine).length));
  const say = (other: number, know: boolean | null): void => declare.mutate({ a: person.id, b: other, know });
  return (
    <>
      {person.links.length === 0 ? <p className="soft">{words.person.knowsNobody}</p> : null}
      <ul className="knows-whom">
        {person.links.slice(0, shown).map((link) => (
          <li key={link.person.id}>
            <PersonLink person={link.person} />, {sureOf(link)}
            <span className="cap">
              {link.because}{' '}
              {link.declared ? (
                <button type="button" className="linklike" onClick={() => say(link.person.id, null)}>
                  {words.person.knowUnset}
                </button>
              ) : (
                <>
                  <button type="button" className="linklike" onClick={() => say(link.person.id, true)}>
                    {words.person.knowYes}
                  </button>
                  {' · '}
                  <button type="button" className="linklike" onClick={() => say(link.person.id, false)}>
                    {words.person.knowNo}
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {person.links.length > shown ? (
        <button type="button" className="linklike cap" onClick={() => setShown(person.links.length)}>
          {words.person.showMore(person.links.length - shown)}
        </button>
      ) : null}
      <PersonPicker
        label={words.person.linkAdd}
        hint={words.person.linkAddHint}
        without={person.id}
        onPick={(other) => say(other.id, true)}
      />
      <NotSaved error={declare.error} />
    </>
  );
}

type KnownLink = PersonWhole['links'][number];

function isWorthALine(link: KnownLink): boolean {
  return link.declared || link.probability >= LEAST_SURE;
}

function sureOf(link: KnownLink): string {
  if (link.declared) return link.probability < 0.5 ? words.person.linkNo : words.person.linkYes;
  return words.terms.sure(link.probability);
}
