import { type FormEvent, type ReactElement, useEffect, useId, useState } from 'react';
import type { RestorePreview } from '../../../src/contract/out-shapes.ts';
import { useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';
import type { Backup } from './backup-item.tsx';

interface BringBackProps {
  readonly backup: Backup;
  readonly when: string;
  readonly onLeave: () => void;
}

/** Brings a backup back: its passphrase where it has one, what would change, and only then the question. */
export function BringBack({ backup, when, onLeave }: BringBackProps): ReactElement {
  const preview = useTell('previewRestore');
  const restore = useTell('restoreBackup');
  const [passphrase, setPassphrase] = useState('');
  const said = { name: backup.name, ...(backup.encrypted ? { passphrase } : {}) };
  const { mutate: look } = preview;
  useEffect(() => {
    if (!backup.encrypted) look({ name: backup.name });
  }, [look, backup.encrypted, backup.name]);
  // Everything on every page is of another time then: the app begins anew.
  const bringBack = (): void => restore.mutate(said, { onSuccess: () => window.location.assign('/settings') });
  const leave = (
    <button type="button" className="btn" onClick={onLeave}>
      {words.out.no}
    </button>
  );
  if (preview.data !== undefined)
    return (
      <>
        <Changes preview={preview.data} />
        <p className="read">{words.out.sure(when)}</p>
        <div className="row">
          <button type="button" className="btn" disabled={restore.isPending} onClick={bringBack}>
            {words.out.yes}
          </button>
          {leave}
        </div>
        <NotSaved error={restore.error} />
      </>
    );
  return (
    <>
      {backup.encrypted ? (
        <PassphraseForm
          passphrase={passphrase}
          isPending={preview.isPending}
          onType={setPassphrase}
          onSaid={() => look(said)}
        >
          {leave}
        </PassphraseForm>
      ) : preview.isError ? (
        <div className="row">{leave}</div>
      ) : (
        <Bars widths={[70, 50]} />
      )}
      <NotSaved error={preview.error} />
    </>
  );
}

function PassphraseForm(props: {
  readonly passphrase: string;
  readonly isPending: boolean;
  readonly onType: (passphrase: string) => void;
  readonly onSaid: () => void;
  readonly children: ReactElement;
}): ReactElement {
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    props.onSaid();
  };
  return (
    <form className="make-backup" onSubmit={submit}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.out.passphraseOf}
        </label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          required
          value={props.passphrase}
          onChange={({ target }) => props.onType(target.value)}
        />
      </div>
      <div className="row">
        <button type="submit" className="btn" disabled={props.isPending}>
          {props.isPending ? words.out.looking : words.out.look}
        </button>
        {props.children}
      </div>
    </form>
  );
}

/** What would change, in sentences; nothing where the backup and what is here are the same. */
function Changes({ preview }: { readonly preview: RestorePreview }): ReactElement {
  const { people, interactions, parts, forgotten } = preview;
  const lines = [
    ...(people.going.count > 0 ? [words.out.going(people.going)] : []),
    ...(people.coming.count > 0 ? [words.out.coming(people.coming)] : []),
    ...(people.differing.count > 0 ? [words.out.differing(people.differing)] : []),
    ...(interactions.going > 0 ? [words.out.interactionsGoing(interactions.going)] : []),
    ...(interactions.coming > 0 ? [words.out.interactionsComing(interactions.coming)] : []),
    ...(parts.length > 0 ? [words.out.otherwise(parts.map((part) => words.out.parts[part]))] : []),
    ...(forgotten > 0 ? [words.out.stayForgotten(forgotten)] : []),
  ];
  return (
    <>
      <p className="read">{words.out.holds(preview.before.people, preview.before.interactions)}</p>
      {lines.length === 0 ? (
        <p className="read">{words.out.same}</p>
      ) : (
        <ul className="changes">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
