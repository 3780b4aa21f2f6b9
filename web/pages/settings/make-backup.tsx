import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useTell } from '../../asking.ts';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Makes a backup now; encrypted only with a passphrase typed twice, after saying what a lost one means. */
export function MakeBackup(): ReactElement {
  const make = useTell('makeBackup', ['backups']);
  const [isEncrypted, setEncrypted] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [differ, setDiffer] = useState(false);
  const firstId = useId();
  const againId = useId();
  const save = (event: FormEvent): void => {
    event.preventDefault();
    const isOther = isEncrypted && passphrase !== again;
    setDiffer(isOther);
    if (isOther) return;
    make.mutate(isEncrypted ? { passphrase } : {}, {
      onSuccess: () => {
        setEncrypted(false);
        setPassphrase('');
        setAgain('');
      },
    });
  };
  return (
    <form className="make-backup" onSubmit={save}>
      <label className="tick">
        <input type="checkbox" checked={isEncrypted} onChange={({ target }) => setEncrypted(target.checked)} />
        {words.out.encrypt}
      </label>
      {isEncrypted ? (
        <>
          <p className="read soft">{words.out.lostPassphrase}</p>
          <div className="field">
            <label className="label" htmlFor={firstId}>
              {words.out.passphrase}
            </label>
            <input
              id={firstId}
              type="password"
              autoComplete="new-password"
              required
              value={passphrase}
              onChange={({ target }) => setPassphrase(target.value)}
            />
          </div>
          <div className="field">
            <label className="label" htmlFor={againId}>
              {words.out.passphraseAgain}
            </label>
            <input
              id={againId}
              type="password"
              autoComplete="new-password"
              required
              aria-invalid={differ}
              value={again}
              onChange={({ target }) => setAgain(target.value)}
            />
          </div>
          {differ ? (
            <p className="trouble" role="alert">
              {words.out.differ}
            </p>
          ) : null}
        </>
      ) : null}
      <button type="submit" className="btn" disabled={make.isPending}>
        {make.isPending ? words.out.making : isEncrypted ? words.out.makeEncrypted : words.out.make}
      </button>
      <NotSaved error={make.error} />
    </form>
  );
}
