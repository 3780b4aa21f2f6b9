import type { ReactElement } from 'react';
import { PersonLink } from '../../parts/person-link.tsx';
import { count } from '../../words/dates.ts';
import type { IntroductionsFound } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { IntroductionChain } from './introduction-chain.tsx';
import { percent } from './percent.ts';

/** What was found for one target: the ways, whom to ask for strangers, and who is left in peace. */
export function FoundIntroductions({ found }: { readonly found: IntroductionsFound }): ReactElement {
  const { target, paths, introducers, resting } = found;
  return (
    <>
      <section className="sec" aria-live="polite">
        <h2>{target.person === null ? target.name : <PersonLink person={target.person} />}</h2>
        <p className="cap">{words.introductions.kind[target.kind]}</p>
        <p className="read">{found.sentence}</p>
        {found.direct === null ? null : <p className="soft read">{found.direct.sentence}</p>}
      </section>
      {paths.length === 0 ? null : (
        <section className="sec">
          <h2>{words.introductions.ways}</h2>
          {paths.length === 1 ? null : <p className="read soft">{words.introductions.inTurn(percent(found.inTurn))}</p>}
          <ol className="chains">
            {paths.map((path) => (
              <IntroductionChain key={path.hops[0]!.id} path={path} />
            ))}
          </ol>
        </section>
      )}
      {introducers.length === 0 ? null : (
        <section className="sec">
          <h2>{words.introductions.ask}</h2>
          <p className="read soft">{words.introductions.askLead}</p>
          <ul className="introducers">
            {introducers.map(({ person, reason, load, tooFar }) => (
              <li key={person.id} data-stop>
                <b>
                  <PersonLink person={person} />
                  {tooFar ? <span className="cap">{words.introductions.tooFar}</span> : null}
                </b>
                <p>{reason}</p>
                <span className="cap">{load.sentence}</span>
              </li>
            ))}
          </ul>
          {found.introducersTotal > introducers.length ? (
            <p className="cap">{words.introductions.shown(count(introducers.length), count(found.introducersTotal))}</p>
          ) : null}
        </section>
      )}
      {resting.length === 0 ? null : (
        <section className="sec">
          <h2>{words.introductions.resting}</h2>
          <p className="read soft">{words.introductions.restingLead}</p>
          <ul className="introducers">
            {resting.map(({ person, sentence }) => (
              <li key={person.id}>
                <PersonLink person={person} />
                <span className="cap">{sentence}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
