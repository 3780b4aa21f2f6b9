import { type ReactElement, useMemo } from 'react';
import type { NamePlace } from '../../map/map-scene.ts';
import type { MapRegion } from '../../words/vocabulary.ts';
import { words } from '../../words/words.ts';

/** Pixels that a letter of a name takes on average, and a line of it. */
const LETTER = 8;
const LINE = 24;

/** Names above the outlines, as buttons that show the group; those without room wait until the map is nearer. */
export function RegionNames(props: {
  readonly regions: readonly MapRegion[];
  readonly names: readonly NamePlace[];
  /** Where names of people stand, which are shown first. */
  readonly taken: readonly NamePlace[];
  readonly onChoose: (id: string) => void;
}): ReactElement {
  const { regions, names, taken, onChoose } = props;
  const shown = useMemo(() => withRoom(regions, names, taken), [regions, names, taken]);
  return (
    <div className="region-names">
      {regions.map((region, index) => {
        const place = names[index];
        if (place === undefined) return null;
        return (
          <button
            key={region.id}
            type="button"
            className={region.kind === 'wanted' ? 'region-name wanted' : 'region-name'}
            hidden={!shown.has(index)}
            style={{ transform: `translate(${place.x}px, ${place.y}px) translate(-50%, -100%)` }}
            onClick={() => onChoose(region.id)}
          >
            {nameOf(region)}
            {region.kind === 'wanted' ? <span>{words.groups.reach['not-reached']}</span> : null}
          </button>
        );
      })}
    </div>
  );
}

/** What a region is called; those who fit nowhere have words of their own. */
export function nameOf({ name }: MapRegion): string {
  return name === '' ? words.map.rest : name;
}

/** Regions whose names cover neither a person's nor one that comes before them: wanted ones and those best reached come first. */
function withRoom(
  regions: readonly MapRegion[],
  names: readonly NamePlace[],
  people: readonly NamePlace[],
): ReadonlySet<number> {
  const taken = people.map(({ x, y, width }) => ({ x, y, half: width / 2 }));
  const shown = new Set<number>();
  const ordered = [...regions.keys()].sort(
    (one, other) => Number(regions[other]!.kind === 'wanted') - Number(regions[one]!.kind === 'wanted') || one - other,
  );
  for (const index of ordered) {
    const place = names[index];
    const region = regions[index]!;
    if (place === undefined) continue;
    const half = (LETTER * nameOf(region).length) / 2;
    const covers = taken.some(
      (other) => Math.abs(other.y - place.y) < LINE && Math.abs(other.x - place.x) < other.half + half,
    );
    if (covers) continue;
    taken.push({ x: place.x, y: place.y, half });
    shown.add(index);
  }
  return shown;
}
