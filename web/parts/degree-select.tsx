import { type ReactElement, useId } from 'react';

/** One of a scale in words, or not said. `first` is the number that the first word stands for. */
export function DegreeSelect(props: {
  readonly label: string;
  readonly scale: readonly string[];
  readonly first: number;
  readonly unsaid: string;
  readonly chosen: number | null;
  readonly onChoose: (degree: number | null) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        value={props.chosen === null ? '' : Math.round(props.chosen)}
        onChange={(event) => props.onChoose(event.target.value === '' ? null : Number(event.target.value))}
      >
        <option value="">{props.unsaid}</option>
        {props.scale.map((word, index) => (
          <option key={word} value={props.first + index}>
            {word}
          </option>
        ))}
      </select>
    </div>
  );
}
