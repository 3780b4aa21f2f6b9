import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { NotLoaded } from '../../parts/trouble.tsx';
import type { Introduction } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { IntroductionSteps } from './introduction-steps.tsx';
import { whoIn } from './who-in.ts';

/** Introductions that were kept: what is next with each, and below them those that have ended. */
export function IntroductionsUnderWay(): ReactElement | null {
  const kept = useAsk('introductions', {});
  if (kept.data === undefined) {
    return kept.isError ? <NotLoaded error={kept.error} retry={() => void kept.refetch()} /> : null;
  }
  const open = kept.data.introductions.filter(({ isOpen }) => isOpen);
  const ended = kept.data.introductions.filter(({ isOpen }) => !isOpen);
  return (
    <>
      {open.length === 0 ? null : (
        <section className="sec">
          <h2>{words.introductions.underWay}</h2>
          <Items introductions={open} />
        </section>
      )}
      {ended.length === 0 ? null : (
        <details className="sec ended">
          <summary>{words.introductions.ended(ended.length)}</summary>
          <Items introductions={ended} />
        </details>
      )}
    </>
  );
}

function Items({ introductions }: { readonly introductions: readonly Introduction[] }): ReactElement {
  return (
    <ul className="introducers">
      {introductions.map((introduction) => (
        <li key={introduction.id}>
          <b>
            <Link to="/introductions/$id" params={{ id: String(introduction.id) }} data-stop>
              {whoIn(introduction)}
            </Link>
            <span className="cap">{words.introductions.states[introduction.state]}</span>
          </b>
          <p>{introduction.sentence}</p>
          <IntroductionSteps introduction={introduction} />
        </li>
      ))}
    </ul>
  );
}
