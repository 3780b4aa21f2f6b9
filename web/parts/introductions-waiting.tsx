import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Week } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';

/** Introductions of which nothing was said for long, each leading to its page. */
export function IntroductionsWaiting({ waiting }: { readonly waiting: Week['introductions'] }): ReactElement {
  return (
    <ul className="beside">
      {waiting.map(({ id, sentence }) => (
        <li key={id}>
          <p className="read">{sentence}</p>
          <p className="cap">
            <Link to="/introductions/$id" params={{ id: String(id) }}>
              {words.introductions.sayMore}
            </Link>
          </p>
        </li>
      ))}
    </ul>
  );
}
