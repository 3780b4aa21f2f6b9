import { type ReactElement, useEffect, useRef } from 'react';
import { useTell } from '../asking.ts';
import { useTakenBack } from '../taking-back.ts';
import { dayAndMonth } from '../words/dates.ts';
import type { Interaction } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { NotSaved } from './trouble.tsx';

/** What was saved, with the way back in the same place. */
export function LogSaved(props: {
  readonly saved: Interaction;
  readonly onAnother: () => void;
  readonly onTakenBack: () => void;
}): ReactElement {
  const { saved } = props;
  const remove = useTell('removeInteraction', [
    'person',
    'people',
    'week',
    'keepInTouch',
    'status',
    'audit',
    'objectives',
  ]);
  useTakenBack(({ route, back: [, input] }) => {
    if (route === 'saveLog' && 'id' in input && input.id === saved.id) props.onTakenBack();
  });
  const another = useRef<HTMLButtonElement>(null);
  useEffect(() => another.current?.focus(), []);
  return (
    <div className="log-line">
      <p className="read" role="status">
        {words.log.saved(`${saved.sentence}, ${dayAndMonth(saved.day)}`)}
      </p>
      <NotSaved error={remove.error} />
      <div className="row">
        <button ref={another} className="btn" type="button" onClick={props.onAnother}>
          {words.log.another}
        </button>
        <button
          className="btn text"
          type="button"
          onClick={() => remove.mutate({ id: saved.id }, { onSuccess: props.onTakenBack })}
        >
          {words.shell.undo}
        </button>
      </div>
    </div>
  );
}
