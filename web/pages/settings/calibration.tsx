import { type ReactElement, useState } from 'react';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Of the moves given a chance, how many were answered: by the word that was told, and on request by fifths. */
export function Calibration(): ReactElement {
  const asked = useAsk('calibration', {});
  const [isTable, setTable] = useState(false);
  if (asked.isError) return <NotLoaded error={asked.error} retry={() => void asked.refetch()} />;
  if (asked.data === undefined) return <Bars widths={[80, 60]} />;
  const { sentence, words: told, bins, tried, toldThen } = asked.data;
  return (
    <div className="calibration">
      <p className="read soft">{words.sureness.calibrationLead}</p>
      <p className="read">{sentence}</p>
      <ul>
        {told
          .filter((word) => word.tried > 0)
          .map((word) => (
            <li key={word.word}>{word.sentence}</li>
          ))}
      </ul>
      {tried === toldThen ? null : <p className="cap">{words.sureness.toldLater(tried - toldThen)}</p>}
      {tried === 0 ? null : (
        <button type="button" className="linklike" aria-expanded={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? words.sureness.hideTable : words.sureness.asTable}
        </button>
      )}
      {isTable ? <Fifths bins={bins} /> : null}
    </div>
  );
}

function Fifths({ bins }: { readonly bins: AnswerOf<'calibration'>['bins'] }): ReactElement {
  return (
    <table className="numbers">
      <thead>
        <tr>
          <th scope="col">{words.sureness.tableChance}</th>
          <th scope="col">{words.sureness.tableTried}</th>
          <th scope="col">{words.sureness.tableAnswered}</th>
          <th scope="col">{words.sureness.tableExpected}</th>
        </tr>
      </thead>
      <tbody>
        {bins.map(({ from, until, tried, answered, expected }) => (
          <tr key={from}>
            <th scope="row">{words.sureness.chanceRange(Math.round(100 * from), Math.round(100 * until))}</th>
            <td className="num">{tried}</td>
            <td className="num">{tried === 0 ? words.sureness.none : answered}</td>
            <td className="num">{expected === null ? words.sureness.none : words.sureness.expected(expected)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
