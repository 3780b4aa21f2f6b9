import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { COLOURS } from '../../map/map-choices.ts';
import { wordFor } from '../../map/map-look.ts';
import { PersonLink } from '../../parts/person-link.tsx';
import { count, listed } from '../../words/dates.ts';
import type { MapRegion, MapShape } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';
import { linkedEntries } from './linked-entries.ts';
import { nameOf } from './region-names.tsx';

/** Whom somebody probably knows, by name; of more than this how many others. */
const NAMED = 3;
const FACTS = COLOURS.filter((colour) => colour !== 'group');

/** Everything that the map shows, group by group; the people of a group when it is opened. */
export function MapTable({ map }: { readonly map: MapShape }): ReactElement {
  return (
    <div className="map-table">
      {map.regions.map((region, index) => (
        <Region key={region.id} map={map} region={region} index={index} />
      ))}
    </div>
  );
}

function Region(props: { readonly map: MapShape; readonly region: MapRegion; readonly index: number }): ReactElement {
  const { map, region, index } = props;
  const [isOpen, setOpen] = useState(false);
  const entries = isOpen ? map.people.region.flatMap((of, entry) => (of === index ? [entry] : [])) : [];
  return (
    <section className="map-table-group">
      <h2>
        {region.hasPage ? (
          <Link to="/groups/$id" params={{ id: region.id }} preload={false}>
            {nameOf(region)}
          </Link>
        ) : (
          nameOf(region)
        )}
      </h2>
      <p className="read soft">{region.sentence}</p>
      {region.kind === 'wanted' || region.people === 0 ? null : (
        <button type="button" className="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} data-stop>
          {words.map.showPeople(count(region.people))}
        </button>
      )}
      {isOpen ? (
        <section className="wide-table" aria-label={nameOf(region)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.map.tablePerson}</th>
                {FACTS.map((fact) => (
                  <th scope="col" key={fact}>
                    {words.map.colours[fact]}
                  </th>
                ))}
                <th scope="col">{words.map.tableKnows}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Row key={map.people.id[entry]} map={map} entry={entry} />
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </section>
  );
}

function Row({ map, entry }: { readonly map: MapShape; readonly entry: number }): ReactElement {
  const knows = linkedEntries(map)[entry]!;
  const names = knows.slice(0, NAMED).map((other) => map.people.name[other]!);
  const others = knows.length - names.length;
  return (
    <tr>
      <th scope="row">
        <PersonLink person={{ id: map.people.id[entry]!, name: map.people.name[entry]! }} />
        {map.people.only[entry] ? <span className="cap"> {words.map.bridge}</span> : null}
      </th>
      {FACTS.map((fact) => (
        <td key={fact}>{wordFor(map, fact, entry)}</td>
      ))}
      <td>
        {names.length === 0
          ? words.map.tableKnowsNone
          : listed(others > 0 ? [...names, words.map.others(count(others))] : names)}
      </td>
    </tr>
  );
}
