import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { dayAndMonth, listed } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { ImportReportView } from '../importing/import-report-view.tsx';
import { TakeBack } from '../importing/take-back.tsx';
import '../importing/importing.css';

type Batch = AnswerOf<'imports'>['imports'][number];

/** Every import: when, what it brought, which rows could not be read, and the way to take it back. */
export function Imports(): ReactElement {
  const imports = useAsk('imports', {});
  if (imports.isError) return <NotLoaded error={imports.error} retry={() => void imports.refetch()} />;
  if (imports.data === undefined) return <Bars widths={[60, 40]} />;
  return (
    <>
      {imports.data.imports.length === 0 ? <p className="read soft">{words.settings.noImports}</p> : null}
      <ul className="imports">
        {imports.data.imports.map((batch) => (
          <ImportItem key={batch.batch} batch={batch} />
        ))}
      </ul>
      <Link className="btn" to="/import">
        {words.settings.importMore}
      </Link>
    </>
  );
}

function ImportItem({ batch }: { readonly batch: Batch }): ReactElement {
  // An import that is taken back while this page is open keeps its sentence, also when the list is asked for again.
  const [wasUndone] = useState(batch.state === 'undone');
  return (
    <li>
      <p className="serif">{listed(batch.report.files.map((file) => file.file))}</p>
      <p className="cap">
        <time dateTime={batch.importedAt}>{dayAndMonth(batch.importedAt.slice(0, 10))}</time>
        {wasUndone ? ` · ${words.settings.importUndone}` : null}
      </p>
      {wasUndone ? null : (
        <div className="row">
          <TakeBack batch={batch.batch} />
        </div>
      )}
      <details className="how-to">
        <summary>{words.settings.report}</summary>
        <ImportReportView report={batch.report} isDone />
      </details>
    </li>
  );
}
