import { getRouteApi } from '@tanstack/react-router';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { useKeys } from '../../parts/keys.ts';
import { NotLoaded } from '../../parts/trouble.tsx';
import type { PersonRow } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import type { Chosen } from './chosen-people.tsx';
import { useSearchChange } from './people-filters.tsx';
import type { PeoplePages } from './people-pages.ts';
import { PeopleRow } from './people-row.tsx';
import type { PeopleSort } from './people-search.ts';

const route = getRouteApi('/people');
const ROW_HEIGHT = 60;
/** Orders in which the greatest comes first when nothing is said. */
const GREATEST_FIRST: readonly PeopleSort[] = ['strength', 'lastInteraction', 'relevance'];

/** The list: only the rows in sight are on the page, so 30,000 people scroll as fast as 30. */
export function PeopleTable(props: {
  readonly pages: PeoplePages;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}): ReactElement {
  const { pages, chosen } = props;
  const toggle = useToggle(props);
  const place = useRef<HTMLDivElement>(null);
  const top = useTopOf(place);
  const [active, setActive] = useState<number>();
  const { data: status } = useAsk('status', {});
  const total = pages.total ?? 0;
  const rows = useWindowVirtualizer({
    count: total,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    // Rendering in step with the browser's frames, not within each scroll event, keeps scrolling smooth.
    useFlushSync: false,
    scrollMargin: top,
    // The row that has the keyboard stays on the page, wherever one scrolls.
    rangeExtractor: (range) =>
      active === undefined || active >= total
        ? defaultRangeExtractor(range)
        : [...new Set([...defaultRangeExtractor(range), active])].toSorted((a, b) => a - b),
  });
  const items = rows.getVirtualItems();
  const { see } = pages;
  const first = rows.range?.startIndex ?? 0;
  const last = rows.range?.endIndex ?? 0;
  useEffect(() => see(first, last), [see, first, last]);
  const go = (index: number): void => {
    const next = Math.min(Math.max(index, 0), total - 1);
    setActive(next);
    rows.scrollToIndex(next, { align: 'auto' });
  };
  useKeys({
    j: () => go((active ?? -1) + 1),
    k: () => go((active ?? 1) - 1),
  });
  useEffect(() => {
    if (active !== undefined) place.current?.querySelector<HTMLElement>(`[data-row="${active}"] a`)?.focus();
  }, [active]);
  if (pages.error !== null && pages.total === undefined) return <NotLoaded error={pages.error} retry={pages.retry} />;
  if (pages.total === undefined) return <Bars widths={[90, 85, 92, 80, 88, 90, 84, 91]} />;
  if (total === 0) return <p className="read empty">{words.people.nobody}</p>;
  return (
    // A table by role: rows that are placed by hand cannot be a table element.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div
      role="table"
      aria-label={words.people.table}
      aria-rowcount={total + 1}
      className="people"
      aria-busy={pages.isOld}
    >
      <Heads />
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div ref={place} role="rowgroup" className="people-rows" style={{ height: rows.getTotalSize() }}>
        {items.map((item) => (
          <PeopleRow
            key={item.key}
            index={item.index}
            offset={item.start - top}
            person={pages.row(item.index)}
            today={status?.today}
            isChosen={isChosen(chosen, pages.row(item.index)?.id)}
            toggle={toggle}
          />
        ))}
      </div>
      {pages.error === null ? null : <NotLoaded error={pages.error} retry={pages.retry} />}
    </div>
  );
}

function isChosen(chosen: Chosen, id: number | undefined): boolean {
  return chosen === 'all' || (id !== undefined && chosen.has(id));
}

/** Chooses somebody or no longer; the same function for as long as the page stays, so that no other row is drawn anew. */
function useToggle(props: {
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}): (person: PersonRow) => void {
  const now = useRef(props);
  now.current = props;
  return useCallback(({ id, name }) => {
    const { chosen, choose } = now.current;
    const next = new Map(chosen === 'all' ? [] : chosen);
    if (!next.delete(id)) next.set(id, name);
    choose(next);
  }, []);
}

/** Pixels from the top of the page to an element; measured again when the page changes its size. */
function useTopOf(place: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = (): void => setTop(place.current?.offsetTop ?? 0);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [place]);
  return top;
}

function Heads(): ReactElement {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table by role
    <div role="row" className="people-row people-heads" aria-rowindex={1} tabIndex={-1}>
      <Head sort="name" text={words.people.name} />
      <Head sort="company" text={words.people.work} />
      <Head sort="strength" text={words.people.tie} />
      <Head sort="lastInteraction" text={words.people.last} />
      {/* biome-ignore lint/a11y/useSemanticElements: part of the table by role */}
      <span role="columnheader" tabIndex={-1}>
        {words.people.groups}
      </span>
    </div>
  );
}

function Head({ sort, text }: { readonly sort: PeopleSort; readonly text: string }): ReactElement {
  const search = route.useSearch();
  const change = useSearchChange();
  const isSorted = (search.sort ?? 'strength') === sort;
  const isDescending = search.descending ?? GREATEST_FIRST.includes(sort);
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of the table by role
    <span
      role="columnheader"
      tabIndex={-1}
      aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        onClick={() => change({ sort, descending: isSorted ? !isDescending : undefined })}
        title={isSorted ? words.people.reverse : undefined}
      >
        {text}
        {isSorted ? <span aria-hidden="true">{isDescending ? ' ↓' : ' ↑'}</span> : null}
      </button>
    </span>
  );
}
