import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';
import { readDraft, writeDraft } from '../../parts/draft.ts';
import { useSettled } from '../../parts/settled.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import type { PersonWhole } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { useEditPerson } from './edit-person.ts';

const PAUSE = 700;

const MarkedText = lazy(() => import('../../parts/marked-text.tsx').then((module) => ({ default: module.MarkedText })));

/**
 * Notes in Markdown: to be read as they are meant, and to be written as they are, saved while typing. Until the server has them they are kept on this computer, so that
 * nothing is ever lost.
 */
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
  const [isWriting, setWriting] = useState(isWaiting);
  const opened = useRef(false);
  const write = (): void => {
    opened.current = true;
    setWriting(true);
  };
  return (
    <div className="notes">
      {isWriting || text.trim() === '' ? (
        <textarea
          aria-label={words.person.notes}
          placeholder={words.person.notesHint}
          rows={Math.max(4, text.split('\n').length + 1)}
          value={text}
          // Whoever asked to write goes on writing here.
          ref={(area) => {
            if (area === null || !opened.current) return;
            opened.current = false;
            area.focus();
          }}
          onFocus={() => setWriting(true)}
          onBlur={() => setWriting(false)}
          onChange={(event) => {
            setText(event.target.value);
            writeDraft(key, event.target.value);
          }}
        />
      ) : (
        <>
          <Suspense fallback={<p className="read">{text}</p>}>
            <MarkedText text={text} />
          </Suspense>
          <button type="button" className="linklike cap" onClick={write}>
            {words.person.notesEdit}
          </button>
        </>
      )}
      <p className="cap" role="status">
        {edit.isPending ? words.person.notesSaving : isWaiting ? words.person.notesWaiting : null}
        {!edit.isPending && !isWaiting && text !== '' ? words.person.notesSaved : null}
      </p>
      <NotSaved error={edit.error} />
    </div>
  );
}
