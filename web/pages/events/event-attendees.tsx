import { type FormEvent, type ReactElement, useId } from 'react';
import { useTell } from '../../asking.ts';
import { useDraft } from '../../parts/draft.ts';
import { PersonPicker } from '../../parts/person-picker.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import type { EventWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

const REFRESHES = ['event', 'events', 'week', 'people', 'status', 'imports'] as const;
/** Nobody has this number: everybody may be named. */
const NOBODY = -1;

/** Who will be there: somebody known, a pasted list, or a file. A list can be taken back. */
export function EventAttendees({ event }: { readonly event: EventWhole }): ReactElement {
  const set = useTell('setAttendee', REFRESHES);
  const bring = useTell('addAttendees', REFRESHES);
  const [text, setText, forgetText] = useDraft(`attendees.${event.id}`);
  const [pasteId, fileId] = [useId(), useId()];
  const paste = (form: FormEvent): void => {
    form.preventDefault();
    if (text.trim() !== '') bring.mutate({ id: event.id, text }, { onSuccess: forgetText });
  };
  return (
    <section>
      <h2>{words.events.add}</h2>
      <PersonPicker
        label={words.events.addPerson}
        hint={words.events.addPersonHint}
        without={NOBODY}
        onPick={(person) => set.mutate({ id: event.id, person: person.id, coming: true })}
      />
      <form onSubmit={paste}>
        <div className="field">
          <label className="label" htmlFor={pasteId}>
            {words.events.paste}
          </label>
          <textarea
            id={pasteId}
            rows={4}
            value={text}
            placeholder={words.events.pasteHint}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <button type="submit" className="btn" disabled={text.trim() === '' || bring.isPending}>
          {words.events.bring}
        </button>
      </form>
      <div className="field">
        <label className="label" htmlFor={fileId}>
          {words.events.file}
        </label>
        <input
          id={fileId}
          type="file"
          accept=".csv,.tsv,.txt,.ics,.vcf,text/*"
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (file === undefined) return;
            bring.mutate({ id: event.id, name: file.name, text: await file.text() });
            target.value = '';
          }}
        />
      </div>
      <Brought brought={bring.data} />
      {event.absent.length === 0 ? null : (
        <>
          <h2>{words.events.absent}</h2>
          {event.absent.map(({ id, name }) => (
            <p key={id}>
              {name}{' '}
              <button
                type="button"
                className="linklike"
                aria-label={words.events.comesOf(name)}
                onClick={() => set.mutate({ id: event.id, person: id, coming: null })}
              >
                {words.events.comesAfterAll}
              </button>
            </p>
          ))}
        </>
      )}
      <NotSaved error={set.error ?? bring.error} />
    </section>
  );
}

type Added = NonNullable<ReturnType<typeof useTell<'addAttendees'>>['data']>;

/** What a list came to, line by line where it was not understood, and the way back. */
function Brought({ brought }: { readonly brought: Added | undefined }): ReactElement | null {
  const undo = useTell('undoImport', REFRESHES);
  if (brought === undefined) return null;
  if (undo.data?.batch === brought.batch) return <p role="status">{words.events.listUndone}</p>;
  const sum = (of: (file: Added['files'][number]) => number): number =>
    brought.files.reduce((total, file) => total + of(file), 0);
  return (
    <>
      <p role="status">
        {words.events.brought({
          created: sum(({ created }) => created),
          known: sum(({ updated, unchanged }) => updated + unchanged),
          asked: sum(({ asked }) => asked),
          rejected: sum(({ rejected }) => rejected.length),
        })}{' '}
        <button
          type="button"
          className="linklike"
          disabled={undo.isPending}
          onClick={() => undo.mutate({ batch: brought.batch })}
        >
          {words.events.undoList}
        </button>
      </p>
      {brought.files.flatMap(({ file, rejected }) =>
        rejected.map(({ line, reason }) => (
          <p key={`${file} ${line}`} className="cap">
            {words.events.line(line, reason)}
          </p>
        )),
      )}
      <NotSaved error={undo.error} />
    </>
  );
}
