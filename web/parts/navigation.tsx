import { Link, useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../asking.ts';
import { words } from '../words/words.ts';
import { Mark } from './mark.tsx';
import { useOpen } from './opened.ts';
import { ThemeSelect } from './theme-select.tsx';

/** `place` says where an entry stands: in the column of wide screens, in the bottom bar of phones, or in both. */
const ENTRIES = [
  { to: '/', text: words.shell.week, place: 'both' },
  { to: '/network', text: words.map.title, place: 'wide' },
  { to: '/people', text: words.shell.people, place: 'both' },
  { to: '/keep-in-touch', text: words.keepInTouch.title, place: 'wide' },
  { to: '/groups', text: words.groups.title, place: 'wide' },
  { to: '/introductions', text: words.introductions.title, place: 'wide' },
  { to: '/questions', text: words.questions.title, place: 'wide' },
  { to: '/objectives', text: words.shell.objectives, place: 'both' },
  { to: '/ideas', text: words.ideas.title, place: 'wide' },
  { to: '/events', text: words.events.title, place: 'wide' },
  { to: '/review', text: words.review.title, place: 'wide' },
  { to: '/timeline', text: words.timeline.title, place: 'wide' },
  { to: '/settings', text: words.shell.settings, place: 'wide' },
] as const;

/** Pages that have no entry of their own, under the one that leads to them. */
const WITHIN: Readonly<Record<string, string>> = {
  '/shape': '/network',
  '/audit': '/network',
  '/triage': '/people',
  '/duplicates': '/people',
  '/rely': '/questions',
};

/** Pages that exist, and nothing else. */
export function Navigation(): ReactElement {
  const open = useOpen();
  const { pathname } = useLocation();
  const section = WITHIN[pathname] ?? ENTRIES.find(({ to }) => to !== '/' && pathname.startsWith(to))?.to;
  const isInBar = pathname === '/' || ENTRIES.some(({ to, place }) => to === section && place === 'both');
  return (
    <nav className="nav" aria-label={words.shell.navigation}>
      <Link className="brand" to="/">
        <Mark />
        {words.shell.brand}
      </Link>
      <ul>
        {ENTRIES.map(({ to, text, place }) => (
          <li key={to} className={place === 'wide' ? 'wide' : undefined}>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-current={to === section ? 'true' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
        <li className="narrow">
          <button type="button" onClick={() => open('log')}>
            {words.shell.log}
          </button>
        </li>
        <li className="narrow">
          <Link to="/more" aria-current={isInBar ? undefined : 'true'}>
            {words.shell.more}
          </Link>
        </li>
      </ul>
      <Foot />
    </nav>
  );
}

function Foot(): ReactElement {
  const open = useOpen();
  const status = useAsk('status', {});
  return (
    <div className="foot">
      <button type="button" onClick={() => open('palette')}>
        <kbd>{words.shell.paletteKey}</kbd> {words.shell.goAnywhere}
      </button>
      <button type="button" onClick={() => open('log')}>
        <kbd>L</kbd> {words.shell.logSomething}
      </button>
      <button type="button" onClick={() => open('keys')}>
        <kbd>?</kbd> {words.shell.keysHint}
      </button>
      <ThemeSelect />
      <span>
        {status.data?.owner ?? null}
        {status.data?.owner == null ? null : <br />}
        {status.data?.demo === true ? words.shell.sample : words.shell.staysHere}
      </span>
    </div>
  );
}
