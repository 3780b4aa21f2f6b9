import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../../parts/page-head.tsx';
import { words } from '../../words/words.ts';
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx';
import { SetAsideLink } from '../settings/set-aside-link.tsx';
import { ImportPanel } from './import-panel.tsx';

/** Bringing contacts in after the first run. */
export function ImportPage(): ReactElement {
  return (
    <>
      <PageHead title={words.importing.title} question={words.importing.question} />
      <ImportPanel
        whenDone={
          <>
            <Link className="btn go" to="/triage">
              {words.importing.toTriage}
            </Link>
            <Link className="btn" to="/">
              {words.importing.toWeek}
            </Link>
            <DuplicatesLink className="btn" />
            <SetAsideLink className="btn" />
          </>
        }
      />
    </>
  );
}
