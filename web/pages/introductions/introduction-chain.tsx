import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { useTell } from '../../asking.ts';
import { Face } from '../../parts/face.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { IntroductionsFound } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { Blurb } from './blurb.tsx';
import { CHANGED } from './introduction-steps.tsx';
import { percent } from './percent.ts';

/** One way, drawn as a small chain: the owner, who introduces, the person; below it what speaks for it. */
export function IntroductionChain({ path }: { readonly path: IntroductionsFound['paths'][number] }): ReactElement {
  return (
    <li data-stop>
      <p className="chain">
        <span className="you">{words.introductions.you}</span>
        {path.hops.map((person) => (
          <Fragment key={person.id}>
            <i aria-hidden="true" />
            <span className="hop">
              <Face name={person.name} group={undefined} />
              <PersonLink person={person} />
            </span>
          </Fragment>
        ))}
      </p>
      <p>{path.reason}</p>
      <span className="cap">{path.load.sentence}</span>
      <details>
        <summary className="cap">{words.introductions.whySteps}</summary>
        <ul>
          {path.steps.map(({ sentence, chance }) => (
            <li key={sentence}>
              {sentence} <span className="cap num">{words.introductions.chance(percent(chance))}</span>
            </li>
          ))}
        </ul>
      </details>
      <Blurb text={path.blurb} />
      <Keep path={path} />
    </li>
  );
}

function Keep({ path }: { readonly path: IntroductionsFound['paths'][number] }): ReactElement {
  const keep = useTell('keepIntroduction', CHANGED);
  if (path.kept !== null) {
    return (
      <p className="cap">
        <Link to="/introductions/$id" params={{ id: String(path.kept) }}>
          {words.introductions.kept}
        </Link>
      </p>
    );
  }
  return (
    <>
      <button
        type="button"
        className="btn"
        aria-label={words.introductions.keepOf(path.hops[0]!.name)}
        disabled={keep.isPending}
        onClick={() => keep.mutate({ people: path.hops.map(({ id }) => id) })}
      >
        {words.introductions.keep}
      </button>
      <NotSaved error={keep.error} />
    </>
  );
}
