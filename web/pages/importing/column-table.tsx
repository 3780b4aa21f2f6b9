import type { ReactElement } from 'react';
import { CONTACT_FIELDS, type ContactField, type FileReport } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** What the owner says a column holds. */
export interface ColumnChoice {
  readonly file: string;
  readonly column: string;
  readonly field: ContactField;
}

/** How the columns of a table were understood; each can be said better, and the preview is made again. */
export function ColumnTable(props: {
  readonly file: FileReport;
  readonly onChoose: (choice: ColumnChoice) => void;
}): ReactElement | null {
  const { file, onChoose } = props;
  if (file.mapping === undefined) return null;
  const shown = file.mapping.filter(({ field, example }) => field !== 'leave-out' || example !== '');
  return (
    <details className="columns">
      <summary>
        {words.importing.columns(shown.length)} <span className="linklike">{words.importing.checkColumns}</span>
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.importing.column}</th>
            <th scope="col">{words.importing.example}</th>
            <th scope="col">{words.importing.holds}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ column, field, example }) => (
            <tr key={column}>
              <th scope="row">{column}</th>
              <td className="soft">{example}</td>
              <td>
                <select
                  aria-label={words.importing.whatHolds(column)}
                  value={field}
                  onChange={({ target }) => {
                    const chosen = CONTACT_FIELDS.find((candidate) => candidate === target.value);
                    if (chosen !== undefined) onChoose({ file: file.file, column, field: chosen });
                  }}
                >
                  {CONTACT_FIELDS.map((candidate) => (
                    <option key={candidate} value={candidate}>
                      {words.importing.fields[candidate]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
