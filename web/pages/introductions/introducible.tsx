import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import type { Introducible as Pairs } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { CHANGED } from './introduction-steps.tsx';

/** Pairs shown at first, and more each time that more are asked for. */
const FIRST = 5;
const MORE = 20;

/** Whom of the contacts the owner could introduce to each other, and what it does to the owner's own position. */
export function Introducible(): ReactElement | null {
  const [limit, setLimit] = useState(FIRST);
  const asked = useAsk('introducible', { limit }, { keepsPrevious: true });
  if (asked.data === undefined) {
    return asked.isError ? <NotLoaded error={asked.error} retry={() => void asked.refetch()} /> : null;
  }
  const { pairs, total, sentence } = asked.data;
  return (
    <section className="sec">
      <h2>{words.introductions.introducible}</h2>
      <p className="read soft">{sentence}</p>
      <ul className="introducers">
        {pairs.map((pair) => (
          <Pair key={pair.people.map(({ id }) => id).join()} pair={pair} />
        ))}
      </ul>
      {total > pairs.length ? (
        <p className="cap">
          {words.introductions.shown(count(pairs.length), count(total))}{' '}
          <button type="button" className="linklike" onClick={() => setLimit(limit + MORE)}>
            {words.introductions.showMore}
          </button>
        </p>
      ) : null}
    </section>
  );
}

function Pair({ pair }: { readonly pair: Pairs['pairs'][number] }): ReactElement {
  const keep = useTell('keepIntroduction', CHANGED);
  const { people, reason, position, kept } = pair;
  return (
    <li data-stop>
      <b>
        {people.map((person) => (
          <PersonLink key={person.id} person={person} />
        ))}
      </b>
      <p>{reason}</p>
      <span className="cap">{position}</span>
      {kept === null ? (
        <button
          type="button"
          className="btn"
          aria-label={words.introductions.keepPairOf(words.introductions.names(people.map(({ name }) => name)))}
          disabled={keep.isPending}
          onClick={() => keep.mutate({ kind: 'of-two', people: people.map(({ id }) => id) })}
        >
          {words.introductions.keepPair}
        </button>
      ) : (
        <Link to="/introductions/$id" params={{ id: String(kept) }}>
          {words.introductions.kept}
        </Link>
      )}
      <NotSaved error={keep.error} />
    </li>
  );
}
