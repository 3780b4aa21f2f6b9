import { type FormEvent, type ReactElement, useId, useState } from 'react';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { dayAndMonth } from '../../words/dates.ts';
import { words } from '../../words/words.ts';

const SCOPES = ['read', 'write'] as const;

/** Access of other programs: a token each, shown once, ended with a click. */
export function Tokens(): ReactElement {
  const list = useAsk('tokens', {});
  const make = useTell('makeToken', ['tokens']);
  const revoke = useTell('revokeToken', ['tokens']);
  const [ended, setEnded] = useState<string>();
  if (list.isError) return <NotLoaded error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Bars widths={[60, 40]} />;
  const { tokens } = list.data;
  return (
    <div className="tokens">
      <p className="read soft">{words.tokens.lead}</p>
      {tokens.length === 0 ? <p className="read">{words.tokens.none}</p> : null}
      <ul className="imports">
        {tokens.map(({ id, name, scope, madeOn, usedOn }) => (
          <li key={id}>
            <p className="serif">{name}</p>
            <p className="row cap">
              <span>
                {words.tokens.scopes[scope]} · {words.tokens.madeOn(dayAndMonth(madeOn))} ·{' '}
                {usedOn === null ? words.tokens.neverUsed : words.tokens.usedOn(dayAndMonth(usedOn))}
              </span>
              <button
                className="btn text"
                type="button"
                aria-label={words.tokens.revokeOf(name)}
                disabled={revoke.isPending}
                onClick={() =>
                  revoke.mutate(
                    { id },
                    {
                      onSuccess: () => {
                        setEnded(name);
                        make.reset();
                      },
                    },
                  )
                }
              >
                {words.tokens.revoke}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {make.data === undefined ? null : (
        <>
          <p className="read">{words.tokens.shownOnce}</p>
          <p className="feed-address">
            <code>{make.data.token}</code>
          </p>
        </>
      )}
      <MakeToken
        isPending={make.isPending}
        onMake={(said, onMade) => {
          setEnded(undefined);
          make.mutate(said, { onSuccess: onMade });
        }}
      />
      <p className="cap" role="status">
        {ended === undefined ? null : words.tokens.revoked(ended)}
      </p>
      <NotSaved error={make.error ?? revoke.error} />
    </div>
  );
}

interface MakeTokenProps {
  readonly isPending: boolean;
  readonly onMake: (
    said: { readonly name: string; readonly scope: (typeof SCOPES)[number] },
    onMade: () => void,
  ) => void;
}

function MakeToken({ isPending, onMake }: MakeTokenProps): ReactElement {
  const id = useId();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<(typeof SCOPES)[number]>('read');
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onMake({ name, scope }, () => setName(''));
  };
  return (
    <form className="make-backup" onSubmit={save}>
      <div className="field">
        <label className="label" htmlFor={id}>
          {words.tokens.name}
        </label>
        <input id={id} required maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      <Pick
        label={words.tokens.scope}
        choices={SCOPES.map((value) => ({ value, text: words.tokens.scopes[value] }))}
        chosen={scope}
        onChoose={setScope}
      />
      <button type="submit" className="btn" disabled={isPending}>
        {words.tokens.make}
      </button>
    </form>
  );
}
