/** How many weeks back the page can look. */
export const SPANS = [12, 52] as const;
export type Span = (typeof SPANS)[number];

/** What the address of the timeline says. */
export interface TimelineSearch {
  readonly weeks?: Span;
}

/** What fits of an address; the rest is left out. */
export function timelineSearchOf(search: { readonly weeks?: unknown }): TimelineSearch {
  const weeks = SPANS.find((span) => span === search.weeks);
  return weeks === undefined || weeks === SPANS[0] ? {} : { weeks };
}
