import { z } from 'zod';
import type { Assessment } from '../audit/assessment.ts';
import { type MapLayout, mapLayout } from '../audit/map-layout.ts';
import { mapRegions } from '../audit/map-regions.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Context } from './context.ts';
import { seeGroups } from './groups-seen.ts';
import { likelyPairs } from './likely-pairs.ts';
import { type KnownNetwork, whenFree } from './network-memory.ts';

/** Under this setting stands where everything lay on the map. */
const MAP_PLACES = 'map-places';

const Places = z.object({
  regions: z.array(z.object({ id: z.string(), x: z.number(), y: z.number(), people: z.array(z.number()) })),
});

const layouts = new WeakMap<Assessment, Promise<MapLayout>>();

/** Where everything lies on the map of today: worked out once until something changes, and kept for the next visit. */
export function mapPlaces(context: Context, network: KnownNetwork): Promise<MapLayout> {
  let layout = layouts.get(network.assessment);
  if (layout === undefined) {
    layout = placeAll(context, network);
    layouts.set(network.assessment, layout);
    // What failed is tried again the next time.
    layout.catch(() => layouts.delete(network.assessment));
  }
  return layout;
}

async function placeAll({ store, memory }: Context, network: KnownNetwork): Promise<MapLayout> {
  const before = await readSetting(store, MAP_PLACES, Places);
  const { wanted } = seeGroups(network, undefined);
  const layout = mapLayout(
    {
      people: network.assessment.people,
      regions: mapRegions(network.assessment),
      wanted: wanted.filter(({ reach }) => reach === 'not-reached').map(({ id }) => id),
      pairs: [...likelyPairs(network)],
    },
    before,
  );
  if (JSON.stringify(before) !== JSON.stringify(layout.places)) {
    await whenFree(() =>
      memory.keepThrough(1, () => writeSetting(store, MAP_PLACES, layout.places, { planning: false })),
    );
  }
  return layout;
}
