import { type FormEvent, type ReactElement, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PassphraseField } from '../../parts/passphrase-field.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** The passphrase of the data: set, changed, taken away; what a lost one means is said before. */
export function PassphraseForm(): ReactElement {
  const door = useAsk('door', {});
  const change = useTell('setPassphrase', ['door', 'backups']);
  const [asks, setAsks] = useState<'set' | 'remove'>();
  if (door.isError) return <NotLoaded error={door.error} retry={() => void door.refetch()} />;
  if (door.data === undefined) return <Bars widths={[60, 40]} />;
  const { encrypted } = door.data;
  const begin = (what: 'set' | 'remove'): void => {
    change.reset();
    setAsks(what);
  };
  return (
    <div className="make-backup">
      <p className="read soft">{words.door.lead}</p>
      <p className="read">{encrypted ? words.door.isOn : words.door.isOff}</p>
      {asks === undefined ? (
        <div className="row">
          <button type="button" className="btn" onClick={() => begin('set')}>
            {encrypted ? words.door.change : words.door.set}
          </button>
          {encrypted ? (
            <button type="button" className="btn text" onClick={() => begin('remove')}>
              {words.door.remove}
            </button>
          ) : null}
        </div>
      ) : (
        <Form
          isEncrypted={encrypted}
          asks={asks}
          isPending={change.isPending}
          onLeave={() => setAsks(undefined)}
          onSaid={(said) => change.mutate(said, { onSuccess: () => setAsks(undefined) })}
        />
      )}
      <p className="cap" role="status">
        {change.isSuccess ? words.door.done : null}
      </p>
      <NotSaved error={change.error} />
    </div>
  );
}

interface FormProps {
  readonly isEncrypted: boolean;
  readonly asks: 'set' | 'remove';
  readonly isPending: boolean;
  readonly onLeave: () => void;
  readonly onSaid: (said: { readonly passphrase: string | null; readonly current?: string }) => void;
}

function Form({ isEncrypted, asks, isPending, onLeave, onSaid }: FormProps): ReactElement {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [differ, setDiffer] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const isOther = asks === 'set' && next !== again;
    setDiffer(isOther);
    if (!isOther) onSaid({ passphrase: asks === 'set' ? next : null, ...(isEncrypted ? { current } : {}) });
  };
  return (
    <form className="make-backup" onSubmit={submit}>
      {isEncrypted ? (
        <PassphraseField label={words.door.current} value={current} isNew={false} onChange={setCurrent} />
      ) : null}
      {asks === 'remove' ? null : (
        <>
          <p className="read soft">{words.door.whatItMeans}</p>
          <p className="read soft">{words.door.before}</p>
          <PassphraseField label={words.door.next} value={next} isNew onChange={setNext} />
          <p className="cap">{words.door.length}</p>
          <PassphraseField label={words.door.again} value={again} isNew isOther={differ} onChange={setAgain} />
          {differ ? (
            <p className="trouble" role="alert">
              {words.door.differ}
            </p>
          ) : null}
        </>
      )}
      <div className="row">
        <button type="submit" className="btn" disabled={isPending}>
          {isPending
            ? words.door.working
            : asks === 'remove'
              ? words.door.remove
              : isEncrypted
                ? words.door.change
                : words.door.set}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {words.shell.cancel}
        </button>
      </div>
    </form>
  );
}
