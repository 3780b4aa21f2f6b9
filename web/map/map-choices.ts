/** By what people on the map are coloured. */
export const COLOURS = ['group', 'closeness', 'work', 'stage', 'quiet', 'distance'] as const;
export type MapColour = (typeof COLOURS)[number];

/** By what they are sized. */
export const SIZES = ['strength', 'bridge', 'relevance', 'same'] as const;
export type MapSize = (typeof SIZES)[number];
