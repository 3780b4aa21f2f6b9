import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useStops } from '../../parts/keys.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Pick } from '../../parts/pick.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import type { Groups } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { GroupLines } from './group-lines.tsx';
import { GROUP_KINDS, type GroupsSearch } from './groups-search.ts';

const route = getRouteApi('/groups');
const EVERYTHING = 0;
const EVERY_KIND = 'every';
const FIRST = 50;
const ALL = 10_000;

/** Groups: which circles the owner reaches, through whom, and which the objectives want. */
export function GroupsPage(): ReactElement {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { all, ...filters } = search;
  const groups = useAsk('groups', { ...filters, limit: all === true ? ALL : FIRST }, { keepsPrevious: true });
  const objectives = useAsk('objectives', {}).data?.objectives ?? [];
  const go = (change: { readonly [Part in keyof GroupsSearch]: GroupsSearch[Part] | undefined }): void =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== undefined)),
      replace: true,
      resetScroll: false,
    });
  useStops();
  return (
    <>
      <PageHead title={words.groups.title} question={words.groups.question} />
      {groups.data === undefined && groups.isError ? (
        <NotLoaded error={groups.error} retry={() => void groups.refetch()} />
      ) : null}
      {groups.isPending ? <Bars widths={[60, 0, 80, 70, 75, 60, 70]} /> : null}
      {groups.data === undefined ? null : (
        <div className="groups-page" aria-busy={groups.isPlaceholderData}>
          {objectives.length === 0 ? null : (
            <Pick
              label={words.groups.readFor}
              choices={[
                { value: EVERYTHING, text: words.groups.everything },
                ...objectives.map(({ id, text }) => ({ value: id, text })),
              ]}
              chosen={search.objective ?? EVERYTHING}
              onChoose={(id) => go({ objective: id === EVERYTHING ? undefined : id })}
            />
          )}
          <Lists groups={groups.data} search={search} go={go} />
        </div>
      )}
    </>
  );
}

function Lists(props: {
  readonly groups: Groups;
  readonly search: GroupsSearch;
  readonly go: (change: { readonly [Part in keyof GroupsSearch]: GroupsSearch[Part] | undefined }) => void;
}): ReactElement {
  const { groups, search, go } = props;
  if (groups.total === 0 && groups.wanted.length === 0 && search.kind === undefined) {
    return (
      <div className="empty">
        <p className="read">{words.groups.empty}</p>
        <Link className="btn go" to="/import">
          {words.groups.emptyAct}
        </Link>
      </div>
    );
  }
  return (
    <>
      {groups.wanted.length === 0 ? null : (
        <section className="sec">
          <h2>{words.groups.wanted}</h2>
          <p className="read soft">{words.groups.wantedLead}</p>
          <GroupLines groups={groups.wanted} objective={search.objective} />
        </section>
      )}
      <section className="sec">
        <h2>{words.groups.title}</h2>
        <p className="read">{groups.sentence}</p>
        <Pick
          label={words.groups.everyKind}
          hidesLabel
          choices={[
            { value: EVERY_KIND, text: words.groups.everyKind },
            ...GROUP_KINDS.map((kind) => ({ value: kind, text: words.groups.kinds[kind] })),
          ]}
          chosen={search.kind ?? EVERY_KIND}
          onChoose={(kind) => go({ kind: GROUP_KINDS.find((one) => one === kind), all: undefined })}
        />
        {groups.groups.length === 0 ? <p className="read soft">{words.groups.noneOfKind}</p> : null}
        <GroupLines groups={groups.groups} objective={search.objective} />
        {groups.total > groups.groups.length ? (
          <p className="cap">
            {words.groups.total(count(groups.groups.length), count(groups.total))}{' '}
            <button type="button" className="linklike" onClick={() => go({ all: true })}>
              {words.groups.showAll}
            </button>
          </p>
        ) : null}
      </section>
    </>
  );
}
