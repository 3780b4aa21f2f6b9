import { type FormEvent, type ReactElement, useState } from 'react';
import { useTell } from '../../asking.ts';
import { PassphraseField } from '../../parts/passphrase-field.tsx';
import { saveFile } from '../../parts/save-file.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Saves whom the owner truly knows as hashes, for somebody with whom they share a passphrase. */
export function PoolSave(): ReactElement {
  const exported = useTell('exportPool');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [names, setNames] = useState(false);
  const [differ, setDiffer] = useState(false);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setDiffer(passphrase !== again);
    if (passphrase !== again) return;
    exported.mutate(
      { passphrase, names },
      {
        onSuccess: ({ name, content }) => {
          saveFile(new Blob([content], { type: 'application/json' }), name);
          setPassphrase('');
          setAgain('');
        },
      },
    );
  };
  return (
    <form className="pool" onSubmit={save}>
      <p className="read soft">{words.pool.saveLead}</p>
      <PassphraseField label={words.pool.passphrase} value={passphrase} isNew onChange={setPassphrase} />
      <PassphraseField label={words.pool.passphraseAgain} value={again} isNew isOther={differ} onChange={setAgain} />
      {differ ? (
        <p className="trouble" role="alert">
          {words.pool.differ}
        </p>
      ) : null}
      <label className="tick">
        <input type="checkbox" checked={names} onChange={({ target }) => setNames(target.checked)} />
        {words.pool.names}
      </label>
      <button type="submit" className="btn" disabled={exported.isPending}>
        {exported.isPending ? words.pool.saving : words.pool.saveAction}
      </button>
      <p className="cap" role="status">
        {exported.data === undefined ? null : words.pool.saved(exported.data.people)}{' '}
        {exported.data === undefined || exported.data.leftOut === 0 ? null : words.pool.leftOut(exported.data.leftOut)}
      </p>
      <NotSaved error={exported.error} />
    </form>
  );
}
