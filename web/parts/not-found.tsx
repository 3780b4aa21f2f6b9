import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from '../words/words.ts';
import { PageHead } from './page-head.tsx';

/** An address that leads nowhere. */
export function NotFound(): ReactElement {
  return (
    <>
      <PageHead title={words.shell.notFound} question={words.shell.notFoundQuestion} />
      <div className="empty">
        <p className="read">{words.shell.notFoundHow}</p>
        <Link className="btn go" to="/">
          {words.shell.toWeek}
        </Link>
      </div>
    </>
  );
}
