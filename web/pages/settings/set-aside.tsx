import { type ReactElement, useState } from 'react';
import type { RouteName } from '../../../src/contract/paths.ts';
import type { AnswerOf } from '../../../src/contract/routes.ts';
import { useAsk, useTell } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { NotLoaded, NotSaved } from '../../parts/trouble.tsx';
import { useTakenBack } from '../../taking-back.ts';
import { words } from '../../words/words.ts';

type Nobody = AnswerOf<'nobodies'>['nobodies'][number];

/** Pages that show people show one more, or one less. */
const CHANGED: readonly RouteName[] = ['nobodies', 'status', 'people', 'duplicates', 'audit'];
/** Rows shown before the owner asks for all of them. */
const FEW = 8;

/** Addresses that were taken for machines, rooms and lists: each can be said to be a person, and that can be taken back. */
export function SetAside(): ReactElement {
  const list = useAsk('nobodies', {});
  const say = useTell('sayPerson', CHANGED);
  const [showsAll, setShowsAll] = useState(false);
  const [last, setLast] = useState<Nobody>();
  useTakenBack(({ route }) => {
    if (route === 'sayPerson') setLast(undefined);
  });
  if (list.isError) return <NotLoaded error={list.error} retry={() => void list.refetch()} />;
  if (list.data === undefined) return <Bars widths={[60, 40]} />;
  const { nobodies } = list.data;
  const tell = ({ id, isPerson }: Nobody): void =>
    say.mutate({ id, isPerson: !isPerson }, { onSuccess: (said) => setLast(said) });
  const shown = showsAll ? nobodies : nobodies.slice(0, FEW);
  return (
    <div className="set-aside" id="set-aside">
      <p className="read soft">{nobodies.length === 0 ? words.setAside.none : words.setAside.lead}</p>
      <ul className="imports">
        {shown.map((nobody) => (
          <li key={nobody.id}>
            <p className="serif">{nobody.name}</p>
            <p className="row cap">
              <span>
                {nobody.name === nobody.address ? null : <>{nobody.address} · </>}
                {nobody.isPerson ? words.setAside.isPerson : nobody.reason}
              </span>
              <button
                className="btn text"
                type="button"
                aria-label={(nobody.isPerson ? words.setAside.takeBackOf : words.setAside.recoverOf)(nobody.name)}
                disabled={say.isPending}
                onClick={() => tell(nobody)}
              >
                {nobody.isPerson ? words.setAside.takeBack : words.setAside.recover}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {nobodies.length <= shown.length ? null : (
        <button className="btn" type="button" onClick={() => setShowsAll(true)}>
          {words.setAside.showAll(nobodies.length)}
        </button>
      )}
      <p className="cap" role="status">
        {last === undefined ? null : (last.isPerson ? words.setAside.recovered : words.setAside.again)(last.name)}
      </p>
      <NotSaved error={say.error} />
    </div>
  );
}
