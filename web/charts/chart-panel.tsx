import { type ReactElement, type ReactNode, useState } from 'react';
import { words } from '../words/words.ts';
import './charts.css';

/** A chart on a page: the finding first, then the picture that proves it, and the same as a table. */
export function ChartPanel(props: {
  readonly title: string;
  readonly sentence: string;
  /** What was true on an earlier day. */
  readonly then?: ReactNode;
  readonly caption?: string | undefined;
  readonly picture: ReactNode;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}): ReactElement {
  const { title, sentence, then, caption, picture, heads, rows } = props;
  const [isTable, setTable] = useState(false);
  return (
    <section className="chart">
      <h2>{title}</h2>
      <p className="read">{sentence}</p>
      {then}
      {isTable ? (
        <table>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells }) => (
              <tr key={key}>
                {cells.map((cell, index) => (
                  // Cells stand under their heads.
                  <td key={heads[index]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        picture
      )}
      <p className="cap">
        {caption === undefined ? '' : `${caption} `}
        <button type="button" className="linklike" onClick={() => setTable(!isTable)}>
          {isTable ? words.shape.asFigure : words.shape.asTable}
        </button>
      </p>
    </section>
  );
}
