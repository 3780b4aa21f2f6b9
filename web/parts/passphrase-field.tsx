import { type ReactElement, useId } from 'react';

/** A passphrase to be typed; `isNew` keeps the browser from filling in an old one. */
export function PassphraseField(props: {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  readonly isOther?: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        type="password"
        autoComplete={props.isNew ? 'new-password' : 'off'}
        required
        aria-invalid={props.isOther === true}
        value={props.value}
        onChange={({ target }) => props.onChange(target.value)}
      />
    </div>
  );
}
