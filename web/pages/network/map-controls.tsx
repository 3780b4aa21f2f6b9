import { type ReactElement, useId, useState } from 'react';
import { COLOURS, type MapColour, type MapSize, SIZES } from '../../map/map-choices.ts';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { words } from '../../words/words.ts';
import type { ChangeSearch } from './network-page.tsx';

/** What people are coloured and sized by, who is named, and the search for one of them. */
export function MapControls(props: {
  readonly colour: MapColour;
  readonly size: MapSize;
  readonly showsOwner: boolean;
  readonly namesAll: boolean;
  readonly owner: number;
  /** One group alone is shown. */
  readonly isPart: boolean;
  readonly change: ChangeSearch;
  readonly showOwner: (shows: boolean) => void;
  readonly nameAll: (all: boolean) => void;
  /** False when the person is not on this map. */
  readonly showPerson: (id: number) => boolean;
}): ReactElement {
  const [missing, setMissing] = useState<string>();
  return (
    <div className="map-controls">
      <Choice
        label={words.map.colour}
        choices={COLOURS.map((value) => ({ value, text: words.map.colours[value] }))}
        chosen={props.colour}
        onChoose={(colour) => props.change({ colour: colour === 'group' ? undefined : colour })}
      />
      <Choice
        label={words.map.size}
        choices={SIZES.map((value) => ({ value, text: words.map.sizes[value] }))}
        chosen={props.size}
        onChoose={(size) => props.change({ size: size === 'strength' ? undefined : size })}
      />
      <label className="tick">
        <input type="checkbox" checked={props.showsOwner} onChange={() => props.showOwner(!props.showsOwner)} />
        {words.map.showMe}
      </label>
      <label className="tick">
        <input type="checkbox" checked={props.namesAll} onChange={() => props.nameAll(!props.namesAll)} />
        {words.map.nameAll}
      </label>
      <div className="map-find">
        <PersonPicker
          label={words.map.find}
          hint={words.map.find}
          without={props.owner}
          onPick={({ id, name }) => setMissing(props.showPerson(id) ? undefined : name)}
        />
      </div>
      {missing === undefined ? null : (
        <p className="cap" role="status">
          {words.map.notHere(missing)}
        </p>
      )}
      {props.isPart ? (
        <button type="button" className="btn" onClick={() => props.change({ region: undefined })}>
          {words.map.everybody}
        </button>
      ) : null}
    </div>
  );
}

function Choice<Value extends string>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly text: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="map-choice">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.chosen}
        onChange={(event) => {
          const found = props.choices.find(({ value }) => value === event.target.value);
          if (found !== undefined) props.onChoose(found.value);
        }}
      >
        {props.choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
