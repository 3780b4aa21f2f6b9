/** How long something lasted: until it ended, or as long as it has been watched so far. */
export interface Lifetime {
  /** 0 or more. */
  readonly days: number;
  /** False while it still lasts: then it is known only that it lasted so long. */
  readonly hasEnded: boolean;
}

/** The share that lasts so many days, with its 90 % interval. */
export interface Survival {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** How many were still watched at that age: few say little. */
  readonly watched: number;
}

/** Of the normal distribution, for 90 %. */
const Z = 1.645;

/**
 * The share of lifetimes that reach an age, from those that ended and those still going on (Kaplan & Meier 1958), with the
 * interval of Greenwood 1926 on the scale of log(−log), held within 0 and 1. Undefined without any lifetime. Source: science §11.
 */
export function survivalAt(lifetimes: readonly Lifetime[], age: number): Survival | undefined {
  if (lifetimes.length === 0) return undefined;
  const ends = [...new Set(lifetimes.filter((one) => one.hasEnded && one.days <= age).map((one) => one.days))].sort(
    (a, b) => a - b,
  );
  let share = 1;
  let spread = 0;
  for (const day of ends) {
    const atRisk = lifetimes.filter((one) => one.days >= day).length;
    const ended = lifetimes.filter((one) => one.hasEnded && one.days === day).length;
    share *= 1 - ended / atRisk;
    if (atRisk > ended) spread += ended / (atRisk * (atRisk - ended));
  }
  const watched = lifetimes.filter((one) => one.days >= age).length;
  if (share === 1 || share === 0) return { share, low: share === 1 ? leastOf(watched) : 0, high: share, watched };
  const half = (Z * Math.sqrt(spread)) / Math.abs(Math.log(share));
  return { share, low: share ** Math.exp(half), high: share ** Math.exp(-half), watched };
}

/** Where nothing has ended yet: what so many still going on speak for at least (rule of three at 95 %). */
function leastOf(watched: number): number {
  return watched === 0 ? 0 : Math.max(0, 1 - 3 / watched);
}
