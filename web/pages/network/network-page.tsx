import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, type ReactElement, Suspense } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useSettled } from '../../parts/settled.ts';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count } from '../../words/dates.ts';
import type { MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { MapTable } from './map-table.tsx';
import type { NetworkSearch } from './network-search.ts';
import { NetworkTabs } from './network-tabs.tsx';
import './network.css';

const route = getRouteApi('/network');
/** What draws is loaded with the first map, not with the table. */
const MapView = lazy(() => import('./map-view.tsx').then((module) => ({ default: module.MapView })));
const PAUSE = 250;

/** Changes what the address says; undefined takes a part out. */
export type ChangeSearch = (
  change: { readonly [Part in keyof NetworkSearch]: NetworkSearch[Part] | undefined },
) => void;

/** Network: the map, and the same as a table. */
export function NetworkPage(): ReactElement {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const objectives = useAsk('objectives', {}, { waits: search.size !== 'relevance' }).data?.objectives;
  const objective = objectives?.toSorted((one, other) => other.priority - one.priority)[0]?.id;
  const map = useAsk(
    'map',
    {
      ...(useSettled(search.day, PAUSE) === undefined ? {} : { day: search.day }),
      ...(search.region === undefined ? {} : { region: search.region }),
      ...(search.size === 'relevance' && objective !== undefined ? { objective } : {}),
    },
    { keepsPrevious: true },
  );
  const change: ChangeSearch = (parts) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...parts }).filter(([, value]) => value !== undefined)),
      replace: true,
      resetScroll: false,
    });
  const isTable = search.view === 'table';
  return (
    <>
      <PageHead
        title={words.map.title}
        question={words.map.question}
        when={
          map.data === undefined ? null : (
            <p className="lines">{words.map.shown(count(map.data.total), regionsIn(map.data))}</p>
          )
        }
      />
      <NetworkTabs current={isTable ? 'table' : 'map'} />
      {map.data === undefined && map.isError ? <NotLoaded error={map.error} retry={() => void map.refetch()} /> : null}
      {map.isPending ? <Bars widths={[60, 0, 90, 95, 85, 90, 95]} /> : null}
      {map.data === undefined ? null : (
        <div aria-busy={map.isPlaceholderData}>
          <p className="read network-lead">{map.data.sentence}</p>
          {map.data.total === 0 && search.day === undefined ? (
            <div className="empty">
              <p className="read">{words.map.empty}</p>
              <Link className="btn go" to="/import">
                {words.map.emptyAct}
              </Link>
            </div>
          ) : isTable ? (
            <MapTable map={map.data} />
          ) : (
            <Suspense fallback={<Bars widths={[90, 95, 85, 90, 95]} />}>
              <MapView map={map.data} search={search} change={change} />
            </Suspense>
          )}
        </div>
      )}
    </>
  );
}

function regionsIn({ regions }: MapShape): number {
  return regions.filter(({ kind }) => kind !== 'rest' && kind !== 'wanted').length;
}
