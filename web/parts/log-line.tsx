import { type FormEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { useAsk, useTell } from '../asking.ts';
import type { Interaction, PersonName, Understood } from '../words/vocabulary.ts';
import { words } from '../words/words.ts';
import { useDraft } from './draft.ts';
import { IdeaKept, type KeptIdea } from './idea-kept.tsx';
import { LogChips } from './log-chips.tsx';
import { type Changes, entryOf, NO_CHANGES } from './log-entry.ts';
import { LogSaved } from './log-saved.tsx';
import { useReachable } from './reachability.ts';
import { useSettled } from './settled.ts';
import { NotSaved, sentenceOf } from './trouble.tsx';
import './log-line.css';

/** One line of plain language; what was understood of it as chips to put right; saved with one key. */
export function LogLine(props: { readonly about?: PersonName; readonly startsFocused?: boolean }): ReactElement {
  const { about } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText, forgetText] = useDraft(about === undefined ? 'log' : `log.${about.id}`);
  const [changes, setChanges] = useState<Changes>(NO_CHANGES);
  const [saved, setSaved] = useState<Interaction>();
  const [kept, setKept] = useState<KeptIdea>();
  const line = useSettled(withPerson(text.trim(), about), 300);
  const understood = useAsk('understandLog', { text: line }, { waits: line === '', keepsPrevious: true });
  const save = useTell('saveLog', [
    'promises',
    'ideas',
    'person',
    'people',
    'week',
    'keepInTouch',
    'status',
    'audit',
    'triage',
    'objectives',
  ]);
  const keep = useTell('addIdea', ['ideas', 'week']);
  useEffect(() => {
    if (props.startsFocused === true) input.current?.focus();
  }, [props.startsFocused]);
  const isCurrent = line === withPerson(text.trim(), about) && !understood.isPlaceholderData;
  const reading = line === '' || text.trim() === '' ? undefined : understood.data;
  const entry = reading === undefined ? undefined : entryOf(reading, changes, about);
  const isSaving = save.isPending || keep.isPending;
  const saveEntry = (): void => {
    if (entry === undefined || entry.isUnclear || isSaving) return;
    if (entry.idea !== undefined) {
      keep.mutate(entry.idea, {
        onSuccess: ({ id: idea, text: kept }) => {
          setKept({ id: idea, text: kept });
          forgetText();
          setChanges(NO_CHANGES);
        },
      });
      return;
    }
    save.mutate(entry.input, {
      onSuccess: (interaction) => {
        setSaved(interaction);
        forgetText();
        setChanges(NO_CHANGES);
      },
    });
  };
  // Whoever types faster than the line is understood need not press Enter twice.
  const [isAwaited, setAwaited] = useState(false);
  const reachable = useReachable();
  useEffect(() => {
    // Once nothing answers the line waits in its form: whoever comes back to it later says anew that it is to be saved.
    if (!reachable) setAwaited(false);
  }, [reachable]);
  useEffect(() => {
    if (!isAwaited || !isCurrent || entry === undefined) return;
    setAwaited(false);
    saveEntry();
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isCurrent && entry !== undefined) saveEntry();
    else setAwaited(reachable && text.trim() !== '');
  };
  if (kept !== undefined) {
    return (
      <IdeaKept
        kept={kept}
        onAnother={() => setKept(undefined)}
        onTakenBack={() => {
          setText(line);
          setKept(undefined);
        }}
      />
    );
  }
  if (saved !== undefined) {
    return (
      <LogSaved
        saved={saved}
        onAnother={() => setSaved(undefined)}
        onTakenBack={() => {
          setText(line);
          setSaved(undefined);
        }}
      />
    );
  }
  return (
    <form className="log-line" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {words.log.label}
      </label>
      <input
        ref={input}
        id={id}
        value={text}
        placeholder={words.log.hint}
        autoComplete="off"
        onChange={(event) => {
          setText(event.target.value);
          setAwaited(false);
        }}
      />
      <div aria-live="polite">
        {reading === undefined || entry === undefined ? null : (
          <LogChips understood={reading} entry={entry} changes={changes} onChange={setChanges} />
        )}
        {understood.isError && text.trim() !== '' ? <p className="cap">{sentenceOf(understood.error)}</p> : null}
      </div>
      {entry?.isUnclear === true ? <p className="cap">{hintFor(reading)}</p> : null}
      <NotSaved error={save.error ?? keep.error} />
      <div className="row">
        <button className="btn go" type="submit" disabled={text.trim() === '' || entry?.isUnclear === true || isSaving}>
          {isSaving ? words.shell.saving : words.shell.save}
        </button>
      </div>
    </form>
  );
}

/** An idea by itself is of the person already; their name does not belong into it. */
const IDEA = /^(?:idea|idee|idée)\s*:/iu;

/** On a person's page the line is about them, also when it does not name them. */
function withPerson(text: string, about: PersonName | undefined): string {
  if (text === '' || about === undefined || IDEA.test(text)) return text;
  const [first = about.name] = about.name.split(' ');
  return text.toLowerCase().includes(first.toLowerCase()) ? text : words.log.with(text, about.name);
}

function hintFor(understood: Understood | undefined): string {
  return understood === undefined || understood.people.length === 0 ? words.log.nobody : words.log.askFirst;
}
