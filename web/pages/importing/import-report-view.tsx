import { Fragment, type ReactElement } from 'react';
import type { FileReport, ImportReport } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { type ColumnChoice, ColumnTable } from './column-table.tsx';

/** Lines shown of a file in which many could not be read. */
const MOST_LINES = 50;

/** What an import would do, or did: each file with every row accounted for, then some of the people. */
export function ImportReportView(props: {
  readonly report: ImportReport;
  readonly isDone: boolean;
  /** Before anything is saved, what a column holds can be said. */
  readonly onChoose?: (choice: ColumnChoice) => void;
}): ReactElement {
  const { report, isDone, onChoose } = props;
  return (
    <>
      {report.files.filter(isUsed).map((file) => (
        <Fragment key={file.file}>
          <File file={file} isDone={isDone} />
          {onChoose === undefined ? null : <ColumnTable file={file} onChoose={onChoose} />}
        </Fragment>
      ))}
      <Unused files={report.files.filter((file) => !isUsed(file))} />
      <p className="read sum">
        {isDone
          ? words.importing.nowKnow(report.people, report.spokenWith)
          : words.importing.willKnow(report.people, report.spokenWith)}
      </p>
      {report.gone === undefined ? null : <p className="read">{words.importing.gone(report.gone)}</p>}
      {report.sample.length === 0 || isDone ? null : <Sample report={report} />}
    </>
  );
}

/** An export of everything holds dozens of files that say nothing of contacts; one line stands for them. */
function isUsed(file: FileReport): boolean {
  return file.created + file.updated + file.unchanged + file.asked + file.rejected.length > 0;
}

function Unused({ files }: { readonly files: readonly FileReport[] }): ReactElement | null {
  if (files.length === 0) return null;
  return (
    <details className="file unused cap">
      <summary>
        {words.importing.unused(files.length)} <span className="linklike">{words.importing.showWhy}</span>
      </summary>
      <ul>
        {files.map((file) => (
          <li key={file.file}>
            {words.importing.unusedFile(
              baseName(file.file),
              file.ignoredBecause.map(({ reason }) => reason),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A file's own name, without the zip and folders that it lies in. */
function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

function File({ file, isDone }: { readonly file: FileReport; readonly isDone: boolean }): ReactElement {
  const hasDetails = file.rejected.length > 0 || file.ignoredBecause.length > 0;
  return (
    <div className="file">
      <p title={file.file}>{baseName(file.file)}</p>
      <p className="cap">
        {words.importing.file(file)}
        {file.records === 0 ? null : `: ${words.importing.counts(file, isDone)}`}
      </p>
      {hasDetails ? (
        <details className="cap">
          <summary>
            {file.rejected.length === 0 ? null : (
              <span className="marked">{words.importing.rejected(file.rejected.length)} </span>
            )}
            <span className="linklike">{words.importing.showWhy}</span>
          </summary>
          <ul>
            {file.rejected.slice(0, MOST_LINES).map((row) => (
              <li key={`${row.line} ${row.reason}`}>{words.importing.line(row.line, row.reason)}</li>
            ))}
            {file.rejected.length > MOST_LINES ? (
              <li>{words.importing.moreLines(file.rejected.length - MOST_LINES)}</li>
            ) : null}
            {file.ignoredBecause.map(({ reason, count }) => (
              <li key={reason}>{words.importing.ignoredBecause(reason, count)}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Sample({ report }: { readonly report: ImportReport }): ReactElement {
  return (
    <table className="num">
      <caption className="cap">{words.importing.sample(report.sample.length, report.people)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.importing.person}</th>
          <th scope="col">{words.importing.happens}</th>
          <th scope="col">{words.importing.from}</th>
        </tr>
      </thead>
      <tbody>
        {report.sample.map((person) => (
          <tr key={`${person.name} ${person.from} ${person.what}`}>
            <td>{person.name}</td>
            <td>{person.what}</td>
            <td className="soft" title={person.from}>
              {baseName(person.from)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
