import type { ReactElement } from 'react';
import { LogLine } from '../../parts/log-line.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { words } from '../../words/words.ts';

/** The one-line log as a page of its own: where texts arrive that another program shares. */
export function LogPage(): ReactElement {
  return (
    <>
      <PageHead title={words.log.title} question={words.log.question} />
      <div className="sec">
        <LogLine startsFocused />
      </div>
    </>
  );
}
