/** What a target can be told to be. */
const KINDS = ['person', 'company', 'group', 'knowledge'] as const;

/** What the address of the introductions page says. */
export interface IntroductionsSearch {
  /** `#12`, or words. */
  readonly to?: string;
  readonly as?: (typeof KINDS)[number];
}

/** What an address says, without what the page does not understand. */
export function introductionsSearchOf(search: Readonly<Record<string, unknown>>): IntroductionsSearch {
  const as = KINDS.find((kind) => kind === search.as);
  // A router reads digits as a number.
  const to = typeof search.to === 'number' ? String(search.to) : search.to;
  return {
    ...(typeof to === 'string' && to.trim() !== '' ? { to } : {}),
    ...(as === undefined ? {} : { as }),
  };
}
