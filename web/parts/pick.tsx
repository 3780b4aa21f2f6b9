import { type ReactElement, useId } from 'react';

/** One of a few, in a row. `undefined` chosen means that nothing was said yet. */
export function Pick<Choice extends string | number>(props: {
  readonly label: string;
  readonly choices: readonly { readonly value: Choice; readonly text: string }[];
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly hidesLabel?: boolean;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={props.hidesLabel === true ? 'vh' : 'label'}>{props.label}</legend>
      <div>
        <div className="pick">
          {props.choices.map(({ value, text }) => (
            <label key={value}>
              <input type="radio" name={name} checked={value === props.chosen} onChange={() => props.onChoose(value)} />
              {text}
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}
