import { type ReactElement, useEffect, useRef, useState } from 'react';
import { readDraft, writeDraft } from '../../parts/draft.ts';
import { useSettled } from '../../parts/settled.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { useEditPerson } from './edit-person.ts';

const PAUSE = 700;

/** Notes, saved while typing. Until the server has them they are kept on this computer, so that nothing is ever lost. */
export function Notes({ person }: { readonly person: PersonWhole }): ReactElement {
  const key = `notes.${person.id}`;
  const [text, setText] = useState(() => readDraft(key) ?? person.notes);
  const edit = useEditPerson(person.id);
  const settled = useSettled(text, PAUSE);
  const told = useRef(person.notes);
  const { save } = edit;
  const saveNow = useRef(save);
  saveNow.current = save;
  useEffect(() => {
    if (settled === told.current) return;
    told.current = settled;
    saveNow.current({ notes: settled }, () => {
      // What was typed since then is a newer draft and stays.
      if (readDraft(key) === settled) writeDraft(key, undefined);
    });
  }, [settled, key]);
  const isWaiting = readDraft(key) !== undefined;
  return (
    <div className="notes">
      <textarea
        aria-label={words.person.notes}
        placeholder={words.person.notesHint}
        rows={Math.max(4, text.split('\n').length + 1)}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          writeDraft(key, event.target.value);
        }}
      />
      <p className="cap" role="status">
        {edit.isPending ? words.person.notesSaving : isWaiting ? words.person.notesWaiting : null}
        {!edit.isPending && !isWaiting && text !== '' ? words.person.notesSaved : null}
      </p>
      <NotSaved error={edit.error} />
    </div>
  );
}
