import { type ReactElement, useState } from 'react';
import { useKeys } from '../../parts/keys.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { monthAndYear } from '../../words/dates.ts';
import type { DuplicatePair, DuplicatePerson, MergeValues } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import type { Duplicates } from './use-duplicates.ts';

/** Two people side by side, why they may be one, and the answer. */
export function PairCard(props: { readonly pair: DuplicatePair; readonly duplicates: Duplicates }): ReactElement {
  const { pair, duplicates } = props;
  const [values, setValues] = useState<MergeValues>({});
  const merge = (): void => (duplicates.isBusy ? undefined : duplicates.merge(pair, values));
  const dismiss = (): void => (duplicates.isBusy ? undefined : duplicates.dismiss(pair));
  const later = (): void => duplicates.later(pair);
  useKeys({ m: merge, d: dismiss, s: later });
  const { kept, gone, reasons } = pair;
  return (
    <section className="sheet pair" aria-label={words.duplicates.title}>
      <h2 aria-live="polite">{words.duplicates.ask(kept.name, gone.name)}</h2>
      <Reasons
        title={words.duplicates.reasonsFor}
        sentences={reasons.filter(({ speaks }) => speaks === 'for').map(({ sentence }) => sentence)}
      />
      <Reasons
        title={words.duplicates.reasonsAgainst}
        sentences={reasons.filter(({ speaks }) => speaks === 'against').map(({ sentence }) => sentence)}
      />
      <Comparison pair={pair} values={values} onChoose={(field, side) => setValues({ ...values, [field]: side })} />
      <div className="row">
        <button className="btn go" type="button" aria-disabled={duplicates.isBusy} onClick={merge}>
          {words.duplicates.merge}
        </button>
        <button className="btn" type="button" aria-disabled={duplicates.isBusy} onClick={dismiss}>
          {words.duplicates.dismiss}
        </button>
        <button className="btn text" type="button" onClick={later}>
          {words.duplicates.skip}
        </button>
      </div>
      <p className="cap keys-hint">{words.duplicates.keysHint}</p>
    </section>
  );
}

function Reasons(props: { readonly title: string; readonly sentences: readonly string[] }): ReactElement | null {
  if (props.sentences.length === 0) return null;
  return (
    <div>
      <h3 className="cap">{props.title}</h3>
      <ul className="pair-reasons">
        {props.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}

/** Fields of which only one value can hold. */
const SINGLE = ['name', 'title', 'company', 'location', 'birthday', 'connectedOn'] as const;
type Single = (typeof SINGLE)[number];
const MANY = ['emails', 'phones', 'urls'] as const;

function Comparison(props: {
  readonly pair: DuplicatePair;
  readonly values: MergeValues;
  readonly onChoose: (field: Single, side: 'kept' | 'gone') => void;
}): ReactElement {
  const { kept, gone } = props.pair;
  const differs = (field: Single): boolean =>
    kept[field] !== null && gone[field] !== null && kept[field] !== gone[field];
  const isKnown = (field: Single): boolean => kept[field] !== null || gone[field] !== null;
  const cell = (field: Single, side: 'kept' | 'gone'): ReactElement => {
    const text = textOf(field, props.pair[side]);
    if (!differs(field)) return <td>{text}</td>;
    return (
      <td>
        <label className="tick">
          <input
            type="radio"
            name={`holds-${field}`}
            aria-label={words.duplicates.holds(words.duplicates.fields[field], text)}
            checked={(props.values[field] ?? heldUnlessSaid(field, kept)) === side}
            onChange={() => props.onChoose(field, side)}
          />
          {text}
        </label>
      </td>
    );
  };
  const { fields } = words.duplicates;
  return (
    <table className="pair-table">
      <caption className="cap">{SINGLE.some(differs) ? words.duplicates.choose : null}</caption>
      <thead>
        <tr>
          <th scope="col">{words.duplicates.field}</th>
          <th scope="col">
            <PersonLink person={kept} /> <span className="soft">#{kept.id}</span>
          </th>
          <th scope="col">
            <PersonLink person={gone} /> <span className="soft">#{gone.id}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {SINGLE.filter(isKnown).map((field) => (
          <tr key={field}>
            <th scope="row">{fields[field]}</th>
            {cell(field, 'kept')}
            {cell(field, 'gone')}
          </tr>
        ))}
        {MANY.filter((field) => kept[field].length + gone[field].length > 0).map((field) => (
          <tr key={field}>
            <th scope="row">{fields[field]}</th>
            <td>{kept[field].join(', ') || words.duplicates.nothing}</td>
            <td>{gone[field].join(', ') || words.duplicates.nothing}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{fields.interactions}</th>
          <td>{historyOf(kept)}</td>
          <td>{historyOf(gone)}</td>
        </tr>
        {kept.hasNotes || gone.hasNotes ? (
          <tr>
            <th scope="row">{fields.notes}</th>
            <td>{kept.hasNotes ? words.duplicates.hasNotes : words.duplicates.nothing}</td>
            <td>{gone.hasNotes ? words.duplicates.hasNotes : words.duplicates.nothing}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** As the server decides where the owner chooses nothing: an address is no name. */
function heldUnlessSaid(field: Single, kept: DuplicatePerson): 'kept' | 'gone' {
  return field === 'name' && kept.name.includes('@') ? 'gone' : 'kept';
}

function textOf(field: Single, person: DuplicatePerson): string {
  const value = person[field];
  if (value === null) return words.duplicates.nothing;
  return field === 'connectedOn' ? monthAndYear(value) : value;
}

function historyOf({ interactions, lastInteraction }: DuplicatePerson): string {
  return words.duplicates.interactions(interactions, lastInteraction === null ? '' : monthAndYear(lastInteraction));
}
