import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { useAsk } from '../asking.ts';
import { words } from '../words/words.ts';
import { AwayNotice } from './away-notice.tsx';
import { useKeys } from './keys.ts';
import { Navigation } from './navigation.tsx';
import { type Opened, OpenedContext } from './opened.ts';
import { TakeBack } from './take-back.tsx';

const DoorPage = lazy(() => import('./door-page.tsx').then((module) => ({ default: module.DoorPage })));
const Palette = lazy(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));
const LogDialog = lazy(() => import('./log-dialog.tsx').then((module) => ({ default: module.LogDialog })));
const KeysDialog = lazy(() => import('./keys-dialog.tsx').then((module) => ({ default: module.KeysDialog })));

/** The frame around every page: navigation, the notice that the server is away, and what opens over a page. */
export function Shell(): ReactElement {
  const { pathname } = useLocation();
  const { data: door } = useAsk('door', {});
  const [opened, open] = useState<Opened>();
  useKeys({ l: () => open('log'), '?': () => open('keys') });
  usePaletteKey(() => open((now) => (now === 'palette' ? undefined : 'palette')));
  useFocusOnNewPage(pathname);
  const close = (): void => open(undefined);
  const isShut = door !== undefined && door.state !== 'open';
  const isAlone = isShut || pathname === '/welcome';
  return (
    <OpenedContext value={open}>
      <a className="skip" href="#main">
        {words.shell.skip}
      </a>
      <AwayNotice />
      <div className={isAlone ? 'alone' : 'shell'}>
        {isAlone ? null : <Navigation />}
        <main id="main" tabIndex={-1}>
          {isShut ? (
            <Suspense fallback={null}>
              <DoorPage door={door} />
            </Suspense>
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      <TakeBack />
      <Suspense fallback={null}>
        {opened === 'palette' ? <Palette onClose={close} /> : null}
        {opened === 'log' ? <LogDialog onClose={close} /> : null}
        {opened === 'keys' ? <KeysDialog onClose={close} /> : null}
      </Suspense>
    </OpenedContext>
  );
}

/** Ctrl K or ⌘ K works everywhere, also while typing. */
function usePaletteKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** After a change of page the focus starts at the page, so that a screen reader does not stay in the navigation. */
function useFocusOnNewPage(pathname: string): void {
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  }, [pathname]);
}
