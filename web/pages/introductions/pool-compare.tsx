import { type FormEvent, type ReactElement, useId, useState } from 'react';
import type { PoolCompared } from '../../../src/contract/pool-shapes.ts';
import { useTell } from '../../asking.ts';
import { PassphraseField } from '../../parts/passphrase-field.tsx';
import { PersonLink } from '../../parts/person-link.tsx';
import { NotSaved } from '../../parts/trouble.tsx';
import { words } from '../../words/words.ts';

/** Bytes that no pooling file has; more than 16 MB at once would not be taken by the server, which ends the call without a word. */
const MOST = 14 * 1024 * 1024;

function isTooLarge({ size }: File): boolean {
  return size > MOST;
}

/** Compares a file of somebody else with the owner's network; nothing of it is kept. */
export function PoolCompare(): ReactElement {
  const compare = useTell('comparePool');
  const [file, setFile] = useState<File>();
  const [passphrase, setPassphrase] = useState('');
  const [targets, setTargets] = useState('');
  const fileId = useId();
  const targetsId = useId();
  const hintId = useId();
  const look = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (file === undefined || isTooLarge(file)) return;
    const wanted = targets.split('\n').map((line) => line.trim());
    compare.mutate({
      name: file.name,
      text: await file.text(),
      passphrase,
      targets: [...new Set(wanted)].filter((target) => target !== ''),
    });
  };
  return (
    <>
      <form className="pool" onSubmit={(event) => void look(event)}>
        <div className="field">
          <label className="label" htmlFor={fileId}>
            {words.pool.file}
          </label>
          <input
            id={fileId}
            type="file"
            accept=".json,application/json"
            required
            onChange={({ target }) => setFile(target.files?.[0])}
          />
        </div>
        <PassphraseField label={words.pool.theirPassphrase} value={passphrase} isNew={false} onChange={setPassphrase} />
        <div className="field">
          <label className="label" htmlFor={targetsId}>
            {words.pool.targets}
          </label>
          <textarea
            id={targetsId}
            rows={3}
            aria-describedby={hintId}
            value={targets}
            onChange={({ target }) => setTargets(target.value)}
          />
          <p className="cap" id={hintId}>
            {words.pool.targetsHint}
          </p>
        </div>
        {file !== undefined && isTooLarge(file) ? (
          <p className="read" role="alert">
            {words.pool.tooLarge}
          </p>
        ) : null}
        <button type="submit" className="btn" disabled={compare.isPending}>
          {compare.isPending ? words.pool.comparing : words.pool.compareAction}
        </button>
        <NotSaved error={compare.error} />
      </form>
      <div aria-live="polite">{compare.data === undefined ? null : <Compared compared={compare.data} />}</div>
    </>
  );
}

function Compared({ compared: { both, throughThem, targets } }: { readonly compared: PoolCompared }): ReactElement {
  return (
    <>
      <h3>{words.pool.both}</h3>
      {both.length === 0 ? (
        <p className="read soft">{words.pool.none}</p>
      ) : (
        <ul className="introducers">
          {both.map(({ person, mine, theirs, by }) => (
            <li key={person.id}>
              <b>
                <PersonLink person={person} />
              </b>
              <span className="cap">
                {[
                  words.pool.mine(words.terms.bands[mine]),
                  words.pool.theirs(words.terms.bands[theirs]),
                  words.pool.by[by],
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {throughThem.length === 0 ? null : (
        <>
          <h3>{words.pool.through}</h3>
          <ul className="introducers">
            {throughThem.map(({ person, theirs, by }) => (
              <li key={person.id}>
                <b>
                  <PersonLink person={person} />
                </b>
                <span className="cap">
                  {[words.pool.theirs(words.terms.bands[theirs]), words.pool.by[by]].join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {targets.length === 0 ? null : (
        <>
          <h3>{words.pool.asked}</h3>
          <ul className="introducers">
            {targets.map(({ target, theirs, by, isTold }) => (
              <li key={target}>
                <b>{target}</b>
                <span className="cap">
                  {theirs !== null && by !== null
                    ? `${words.pool.known(words.terms.bands[theirs])} · ${words.pool.by[by]}`
                    : isTold
                      ? words.pool.unknown
                      : words.pool.notTold}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
