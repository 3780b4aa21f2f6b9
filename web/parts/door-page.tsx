import { type FormEvent, type ReactElement, useState } from 'react';
import type { DoorShape } from '../../src/contract/door-routes.ts';
import { useTell } from '../asking.ts';
import { dayAndMonth } from '../words/dates.ts';
import { words } from '../words/words.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { sentenceOf } from './trouble.tsx';

/** Before data that is locked or damaged: how it opens. Everything on every page is unknown until then. */
export function DoorPage({ door }: { readonly door: DoorShape }): ReactElement {
  return <section className="empty">{door.state === 'locked' ? <Locked /> : <Damaged door={door} />}</section>;
}

/** The app begins anew: nothing that a page knows holds any longer. */
const beginAnew = (): void => window.location.reload();

function Locked(): ReactElement {
  const unlock = useTell('unlock');
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    unlock.mutate({ passphrase }, { onSuccess: beginAnew });
  };
  return (
    <>
      <h1>{words.door.locked}</h1>
      <p className="read">{words.door.lockedHow}</p>
      <form onSubmit={submit}>
        <PassphraseField
          label={words.door.passphrase}
          value={passphrase}
          isNew={false}
          isOther={unlock.isError}
          onChange={setPassphrase}
        />
        <div className="row">
          <button type="submit" className="btn go" disabled={unlock.isPending}>
            {unlock.isPending ? words.door.opening : words.door.open}
          </button>
        </div>
      </form>
      <Trouble error={unlock.error} />
      <p className="cap">{words.door.lost}</p>
    </>
  );
}

function Damaged({ door: { why, backup } }: { readonly door: DoorShape }): ReactElement {
  const rescue = useTell('rescue');
  return (
    <>
      <h1>{words.door.damaged}</h1>
      <p className="read">{words.door.damagedHow(why ?? '')}</p>
      {backup === null ? (
        <p className="read">{words.door.noBackup}</p>
      ) : (
        <>
          <p className="read">
            {words.door.backup(dayAndMonth(backup.madeAt.slice(0, 10)), backup.people, backup.interactions)}
          </p>
          <p className="read soft">{words.door.keepsDamaged}</p>
          <button
            type="button"
            className="btn go"
            disabled={rescue.isPending}
            onClick={() => rescue.mutate({ name: backup.name }, { onSuccess: beginAnew })}
          >
            {rescue.isPending ? words.door.rescuing : words.door.rescue}
          </button>
        </>
      )}
      <Trouble error={rescue.error} />
    </>
  );
}

function Trouble({ error }: { readonly error: unknown }): ReactElement | null {
  return error === null ? null : (
    <p className="trouble" role="alert">
      {sentenceOf(error)}
    </p>
  );
}
