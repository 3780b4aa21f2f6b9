import { concentration } from '../node/concentration.ts';
import { total } from '../node/total.ts';

/**
 * One world of an uncertain network while it is drawn and measured: which contacts know each other. Emptied and filled
 * again for each world, so that 200 worlds of 150 contacts cost no memory.
 */
export interface EgoWorld {
  readonly contacts: number;
  readonly degrees: Int32Array;
  /** The j-th row, from `j * contacts`, holds the first `degrees[j]` acquaintances of j. */
  readonly rows: Int32Array;
}

/** Measures of one world, every tie counted alike, in Burt's ego model. */
export interface WorldShape {
  readonly effectiveSize: number;
  readonly constraint: number;
  readonly hierarchy: number;
  readonly egoBetweenness: number;
}

/** A world where no contact knows another. */
export function emptyWorld(contacts: number): EgoWorld {
  return { contacts, degrees: new Int32Array(contacts), rows: new Int32Array(contacts * contacts) };
}

/** Makes two contacts know each other; the caller names each pair once. */
export function linkInWorld(world: EgoWorld, a: number, b: number): void {
  world.rows[a * world.contacts + world.degrees[a]!++] = b;
  world.rows[b * world.contacts + world.degrees[b]!++] = a;
}

/** Effective size, constraint, hierarchy and ego betweenness of a world of at least one contact. */
export function shapeOfWorld(world: EgoWorld): WorldShape {
  const dyadic = dyadicConstraint(world);
  return {
    effectiveSize: world.contacts - total(world.degrees) / world.contacts,
    constraint: total(dyadic),
    hierarchy: concentration(dyadic)!,
    egoBetweenness: betweennessOfWorld(world),
  };
}

// With equal ties p_ij = 1/n, and a contact q shares itself out among the owner and its acquaintances: 1/(1 + degree).
function dyadicConstraint({ contacts: n, degrees, rows }: EgoWorld): Float64Array {
  const column = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    let reach = 1;
    for (let e = j * n; e < j * n + degrees[j]!; e++) reach += 1 / (1 + degrees[rows[e]!]!);
    column[j] = (reach / n) ** 2;
  }
  return column;
}

function betweennessOfWorld(world: EgoWorld): number {
  const { contacts: n, degrees } = world;
  let paths = 0;
  let links = 0;
  for (let j = 0; j < n; j++) {
    paths += degrees[j]! ** 2;
    links += degrees[j]! / 2;
  }
  const strangers = (n * (n - 1)) / 2 - links;
  // Counting bits costs about 4 steps a word for each pair, whatever the world; counting paths costs half the paths.
  return strangers - (paths > (n * n * n) / 8 || n > 255 ? closedByBits(world) : closedByPaths(world));
}

// Each acquaintance q of two strangers is a path between them; pairs are counted where q stands in the middle. A count
// fits a byte because there are at most 255 contacts.
function closedByPaths({ contacts: n, degrees, rows }: EgoWorld): number {
  const common = new Uint8Array(n * n);
  for (let q = 0; q < n; q++) {
    const end = q * n + degrees[q]!;
    for (let e = q * n; e < end; e++) {
      const row = rows[e]! * n;
      for (let f = e + 1; f < end; f++) common[row + rows[f]!]!++;
    }
  }
  for (let j = 0; j < n; j++) {
    for (let e = j * n; e < j * n + degrees[j]!; e++) common[j * n + rows[e]!] = 0;
  }
  let closed = 0;
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      const paths = common[j * n + k]! + common[k * n + j]!;
      if (paths > 0) closed += paths / (1 + paths);
    }
  }
  return closed;
}

// The same for worlds where many know each other: rows as sets of bits, common acquaintances by counting bits.
function closedByBits({ contacts: n, degrees, rows }: EgoWorld): number {
  const words = (n + 31) >>> 5;
  const bits = new Int32Array(n * words);
  for (let j = 0; j < n; j++) {
    for (let e = j * n; e < j * n + degrees[j]!; e++) bits[j * words + (rows[e]! >>> 5)]! |= 1 << (rows[e]! & 31);
  }
  let closed = 0;
  for (let j = 0; j < n; j++) {
    for (let k = j + 1; k < n; k++) {
      if (((bits[j * words + (k >>> 5)]! >>> (k & 31)) & 1) === 1) continue;
      let common = 0;
      for (let w = 0; w < words; w++) common += ones(bits[j * words + w]! & bits[k * words + w]!);
      closed += common / (1 + common);
    }
  }
  return closed;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
