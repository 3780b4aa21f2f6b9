import { type ReactElement, useId, useState } from 'react';
import { words } from '../words/words.ts';
import { withWords } from './with-words.ts';
import './word-chips.css';

/** Words as chips: typed, ended with Enter or a comma, pasted as a list, taken away one by one. */
export function WordChips(props: {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState('');
  const take = (text: string): void => {
    props.onChange(withWords(props.chosen, text));
    setTyped('');
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <div className="word-chips">
        {props.chosen.map((word) => (
          <button
            key={word}
            type="button"
            className="chip"
            aria-label={words.shell.remove(word)}
            onClick={() => props.onChange(props.chosen.filter((other) => other !== word))}
          >
            {word} <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          id={id}
          value={typed}
          placeholder={props.chosen.length === 0 ? props.hint : undefined}
          onChange={(event) =>
            event.target.value.includes(',') ? take(event.target.value) : setTyped(event.target.value)
          }
          onBlur={() => take(typed)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed.trim() !== '') {
              event.preventDefault();
              take(typed);
            }
            if (event.key === 'Backspace' && typed === '') props.onChange(props.chosen.slice(0, -1));
          }}
        />
      </div>
    </div>
  );
}
