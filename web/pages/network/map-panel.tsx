import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useAsk } from '../../asking.ts';
import { Bars } from '../../parts/bars.tsx';
import { Face } from '../../parts/face.tsx';
import { GroupChip } from '../../parts/group-chip.tsx';
import { LabelForm } from '../../parts/label-form.tsx';
import { NotLoaded } from '../../parts/trouble.tsx';
import { count, listed } from '../../words/dates.ts';
import type { MapRegion, MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { linkedEntries } from './linked-entries.ts';
import type { ChangeSearch } from './network-page.tsx';
import { nameOf } from './region-names.tsx';

/** What is chosen on the map. */
export type MapChoice =
  | { readonly kind: 'person'; readonly id: number }
  | { readonly kind: 'region'; readonly id: string }
  | { readonly kind: 'many'; readonly ids: readonly number[] };

/** People listed at once; the table has them all. */
const LISTED = 40;
/** With more people than this nothing is logged in one line. */
const LOGGED = 12;

interface PanelProps {
  readonly map: MapShape;
  readonly choose: (choice: MapChoice | undefined) => void;
  readonly showPerson: (id: number) => void;
  readonly showRegion: (id: string) => void;
  readonly change: ChangeSearch;
}

/** Beside the map: the person, the group or the people chosen, in sentences; nothing while nothing is. */
export function MapPanel(props: PanelProps & { readonly choice: MapChoice | undefined }): ReactElement | null {
  const { map, choice } = props;
  switch (choice?.kind) {
    case undefined:
      return <div className="map-side" />;
    case 'person': {
      const entry = map.people.id.indexOf(choice.id);
      return entry === -1 ? <div className="map-side" /> : <PersonPanel {...props} entry={entry} />;
    }
    case 'region': {
      const region = map.regions.find(({ id }) => id === choice.id);
      return region === undefined ? <div className="map-side" /> : <RegionPanel {...props} region={region} />;
    }
    case 'many':
      return <ManyPanel {...props} ids={choice.ids} />;
  }
}

function Panel(props: {
  readonly label: string;
  readonly choose: PanelProps['choose'];
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="map-side sheet" aria-label={props.label}>
      {props.children}
      <button type="button" className="btn text" onClick={() => props.choose(undefined)}>
        {words.map.close}
      </button>
    </section>
  );
}

function PersonPanel(props: PanelProps & { readonly entry: number }): ReactElement {
  const { map, entry, choose } = props;
  const id = map.people.id[entry]!;
  const person = useAsk('person', { id });
  const region = map.regions[map.people.region[entry]!]!;
  const known = linkedEntries(map)[entry]!;
  return (
    <Panel label={map.people.name[entry]!} choose={choose}>
      <div className="map-who">
        <Face name={map.people.name[entry]!} group={region.name === '' ? undefined : region.name} />
        <div>
          <h2>{map.people.name[entry]}</h2>
          <p className="cap">{[person.data?.title, person.data?.company].filter((part) => part != null).join(', ')}</p>
        </div>
      </div>
      {map.people.only[entry] ? <p className="map-bridge">{region.sentence}</p> : null}
      {person.data === undefined && person.isError ? (
        <NotLoaded error={person.error} retry={() => void person.refetch()} />
      ) : null}
      {person.isPending ? <Bars widths={[90, 70]} /> : null}
      {person.data === undefined ? null : <p className="read">{person.data.tie.sentence}</p>}
      <p className="soft">{words.map.knows(known.length)}</p>
      {region.name === '' ? null : (
        <button type="button" className="chip" onClick={() => props.showRegion(region.id)}>
          <GroupName name={region.name} />
        </button>
      )}
      <Link className="btn go" to="/people/$id" params={{ id: String(id) }} preload={false}>
        {words.map.toPage}
      </Link>
    </Panel>
  );
}

function RegionPanel(props: PanelProps & { readonly region: MapRegion }): ReactElement {
  const { map, region, choose, change } = props;
  const index = map.regions.indexOf(region);
  const entries = map.people.region.flatMap((of, entry) => (of === index ? [entry] : []));
  return (
    <Panel label={nameOf(region)} choose={choose}>
      <h2>{nameOf(region)}</h2>
      {region.sentence === '' ? null : <p className="read">{region.sentence}</p>}
      <PeopleList {...props} entries={entries} total={region.people} />
      {region.people > entries.length && region.kind !== 'wanted' ? (
        <button type="button" className="btn" onClick={() => change({ region: region.id })}>
          {words.map.onlyThis(count(region.people))}
        </button>
      ) : null}
      {region.hasPage ? (
        <Link className="btn go" to="/groups/$id" params={{ id: region.id }} preload={false}>
          {words.map.toGroup}
        </Link>
      ) : null}
    </Panel>
  );
}

function ManyPanel(props: PanelProps & { readonly ids: readonly number[] }): ReactElement {
  const { map, ids, choose } = props;
  const chosen = new Set(ids);
  const entries = map.people.id.flatMap((id, entry) => (chosen.has(id) ? [entry] : []));
  const groups = new Set(entries.map((entry) => map.people.region[entry]!)).size;
  const real = entries.filter((entry) => map.people.real[entry]!).length;
  return (
    <Panel label={words.map.peopleOf} choose={choose}>
      <p className="read">{entries.length === 0 ? words.map.none : words.map.many(entries.length, groups, real)}</p>
      <PeopleList {...props} entries={entries} total={entries.length} />
      {entries.length === 0 ? null : <LabelForm whom={{ people: entries.map((entry) => map.people.id[entry]!) }} />}
      {entries.length === 0 || entries.length > LOGGED ? null : (
        <Link
          className="btn"
          to="/log"
          search={{ text: words.map.logText(listed(entries.map((entry) => map.people.name[entry]!))) }}
          // Coming near it must not write into the line yet.
          preload={false}
        >
          {words.map.logWith}
        </Link>
      )}
    </Panel>
  );
}

function PeopleList(
  props: PanelProps & { readonly entries: readonly number[]; readonly total: number },
): ReactElement | null {
  const { map, entries, total, showPerson } = props;
  if (entries.length === 0) return null;
  const shown = entries.slice(0, LISTED);
  return (
    <>
      <ul className="map-people">
        {shown.map((entry) => (
          <li key={map.people.id[entry]}>
            <button type="button" className="linklike" onClick={() => showPerson(map.people.id[entry]!)}>
              {map.people.name[entry]}
            </button>
          </li>
        ))}
      </ul>
      {total > shown.length ? <p className="cap">{words.map.more(count(total - shown.length))}</p> : null}
    </>
  );
}

function GroupName({ name }: { readonly name: string }): ReactElement {
  return <GroupChip group={name} />;
}
