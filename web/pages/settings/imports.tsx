import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth, listed } from '../../words/dates.ts';
import { words } from '../../words/words.ts';
import { ImportReportView } from '../importing/import-report-view.tsx';
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
  const undo = useTell('undoImport', [
    'imports',
    'people',
    'person',
    'status',
    'triage',
    'week',
    'audit',
    'objectives',
    'owner',
  ]);
  return (
    <li>
      <p className="serif">{listed(batch.report.files.map((file) => file.file))}</p>
      <p className="cap">
        <time dateTime={batch.importedAt}>{dayAndMonth(batch.importedAt.slice(0, 10))}</time>
        {' · '}
        {batch.state === 'undone' ? (
          words.settings.importUndone
        ) : (
          <button
            type="button"
            className="linklike"
            disabled={undo.isPending}
            onClick={() => undo.mutate({ batch: batch.batch })}
          >
            {words.settings.undoImport}
          </button>
        )}
      </p>
      <p className="cap" role="status">
        {undo.data === undefined ? null : words.settings.undoneImport(undo.data.people, undo.data.interactions)}
      </p>
      <NotSaved error={undo.error} />
      <details className="how-to">
        <summary>{words.settings.report}</summary>
        <ImportReportView report={batch.report} isDone />
      </details>
    </li>
  );
}
