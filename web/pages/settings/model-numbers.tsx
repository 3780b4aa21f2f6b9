import { type ReactElement, useState } from 'react';
import { foldText } from '../../../src/base/fold-text.ts';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Every number of the model with its meaning, sensible range and source. Long, so it opens on request. */
export function ModelNumbers(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="read soft">{words.settings.numbersLead}</p>
      {isOpen ? (
        <Table />
      ) : (
        <button className="btn" type="button" onClick={() => setOpen(true)}>
          {words.settings.numbersShow}
        </button>
      )}
    </>
  );
}

function Table(): ReactElement {
  const constants = useAsk('constants', {});
  const [text, setText] = useState('');
  if (constants.isError) return <NotLoaded error={constants.error} retry={() => void constants.refetch()} />;
  if (constants.data === undefined) return <Bars widths={[90, 90, 90]} />;
  const folded = foldText(text);
  const found = constants.data.constants.filter((constant) =>
    foldText(`${constant.id} ${constant.meaning} ${constant.source}`).includes(folded),
  );
  return (
    <>
      <input
        type="search"
        aria-label={words.settings.numbersSearch}
        placeholder={words.settings.numbersSearch}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{words.settings.meaning}</th>
            <th scope="col">{words.settings.value}</th>
            <th scope="col">{words.settings.sensible}</th>
            <th scope="col">{words.settings.source}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((constant) => (
            <tr key={constant.id}>
              <td>
                {constant.meaning} <span className="cap">{constant.id}</span>
              </td>
              <td className="num">
                {constant.forOwners ? <OwnNumber constant={constant} /> : words.settings.number(constant.value)}
              </td>
              <td className="num">
                {words.settings.number(constant.low)} – {words.settings.number(constant.high)}
              </td>
              <td>
                <span className="cap">{constant.tag}</span> {constant.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

type Constant = AnswerOf<'constants'>['constants'][number];

/** A number that the owner may change; empty is what is usual again. */
function OwnNumber({ constant }: { readonly constant: Constant }): ReactElement {
  const { id, value, low, high, meaning } = constant;
  const tell = useTell('setConstants', ['constants', 'week', 'people', 'person', 'audit', 'objectives']);
  return (
    <>
      <input
        key={value}
        type="number"
        className="num"
        aria-label={meaning}
        defaultValue={value}
        min={low}
        max={high}
        step="any"
        disabled={tell.isPending}
        onBlur={(event) => {
          const text = event.target.value.trim();
          const wanted = text === '' ? null : Number(text);
          if (wanted !== value) tell.mutate({ changes: { [id]: wanted } });
        }}
      />
      {value === constant.default ? null : <span className="cap">{words.settings.usually(constant.default)}</span>}
      <NotSaved error={tell.error} />
    </>
  );
}
