import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useDraft } from '../../parts/draft.ts';
import { Pick } from '../../parts/pick.tsx';
import { CHANNELS, type ChannelWord, type Move } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { type Decisions, putInWeeks } from './moves-of-week.ts';

/** What came of a move: everything but the button may be left alone, so two clicks are enough. */
export function DoneForm(props: {
  readonly move: Move;
  readonly telling: Decisions['done'];
  readonly onCancel: () => void;
}): ReactElement {
  const { move, telling } = props;
  const answers = useQueryClient();
  const [channel, setChannel] = useState<ChannelWord | undefined>(move.channel ?? undefined);
  const [answered, setAnswered] = useState<'yes' | 'no' | 'not-yet'>();
  const [useful, setUseful] = useState<number>();
  const [note, setNote, forgetNote] = useDraft(`done.${move.id}`);
  const noteId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('button[type="submit"]')?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const said = {
      id: move.id,
      ...(channel === undefined ? {} : { channel }),
      ...(answered === 'yes' || answered === 'no' ? { answered: answered === 'yes' } : {}),
      ...(useful === undefined ? {} : { useful }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
    };
    telling.mutate(said, {
      onSuccess: (done) => {
        forgetNote();
        putInWeeks(answers, move.id, [done]);
      },
    });
  };
  return (
    <form ref={form} className="done-form" onSubmit={save}>
      <Pick
        label={words.week.howDone}
        choices={CHANNELS.map((value) => ({ value, text: words.terms.channels[value] }))}
        chosen={channel}
        onChoose={setChannel}
      />
      <Pick
        label={words.week.didAnswer}
        choices={[
          { value: 'yes' as const, text: words.week.yes },
          { value: 'not-yet' as const, text: words.week.notYet },
          { value: 'no' as const, text: words.week.no },
        ]}
        chosen={answered}
        onChoose={setAnswered}
      />
      <Pick
        label={words.week.wasUseful}
        choices={words.terms.degrees.map((text, value) => ({ value, text }))}
        chosen={useful}
        onChoose={setUseful}
      />
      <div className="field">
        <label className="label" htmlFor={noteId}>
          {words.week.note}
        </label>
        <textarea
          id={noteId}
          rows={2}
          value={note}
          placeholder={words.week.noteHint}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div className="row">
        <button className="btn go" type="submit" disabled={telling.isPending}>
          {telling.isPending ? words.shell.saving : words.week.saveDone}
        </button>
        <button className="btn text" type="button" onClick={props.onCancel}>
          {words.shell.cancel}
        </button>
      </div>
    </form>
  );
}
