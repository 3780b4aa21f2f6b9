import { COLOURS, type MapColour, type MapSize, SIZES } from '../../map/map-choices.ts';

/** What the address of the network page says. */
export interface NetworkSearch {
  readonly view?: 'table';
  readonly colour?: MapColour;
  readonly size?: MapSize;
  /** As of the end of this day; now when left out. */
  readonly day?: string;
  /** One group alone. */
  readonly region?: string;
}

/** What an address says, without what the network page does not understand. */
export function networkSearchOf(search: Readonly<Record<string, unknown>>): NetworkSearch {
  const colour = COLOURS.find((one) => one === search.colour);
  const size = SIZES.find((one) => one === search.size);
  const { view, day, region } = search;
  return {
    ...(view === 'table' ? { view } : {}),
    ...(colour === undefined ? {} : { colour }),
    ...(size === undefined ? {} : { size }),
    ...(typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}),
    ...(typeof region === 'string' ? { region } : {}),
  };
}
