/**
 * A node's own network where nobody knows for sure which contacts know each other: contacts 0 up to `contacts` − 1, how
 * strong the node's tie with each is, and the probability of each link between two of them.
 */
export interface UncertainEgo {
  readonly contacts: number;
  /** Strength of the tie with each contact, from 0 up (0–1 in Tertius). */
  readonly strengths: Float64Array;
  /** Symmetric and square, row after row: `links[j * contacts + k]` is the probability that j and k know each other. */
  readonly links: Float64Array;
}

/** Links between contacts as columns; a pair that is not named has probability 0. */
export interface LinkColumns {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  readonly probability: ArrayLike<number>;
}

/**
 * Puts tie strengths and link probabilities together. Throws a RangeError on a strength below 0, a probability outside
 * 0–1, a contact that does not exist, a link of a contact with itself and a pair named twice.
 */
export function uncertainEgo(strengths: ArrayLike<number>, pairs: LinkColumns): UncertainEgo {
  const contacts = strengths.length;
  const links = new Float64Array(contacts * contacts);
  const named = new Uint8Array(contacts * contacts);
  for (let k = 0; k < pairs.first.length; k++) {
    const a = pairs.first[k]!;
    const b = pairs.second[k]!;
    const q = pairs.probability[k]!;
    if (!isContact(a, contacts) || !isContact(b, contacts) || a === b) {
      throw new RangeError(`Link ${k} joins ${a} and ${b}; it must join two different contacts of ${contacts}.`);
    }
    if (!(q >= 0 && q <= 1)) throw new RangeError(`Link ${k} has probability ${q}; it must lie between 0 and 1.`);
    if (named[a * contacts + b] === 1) throw new RangeError(`Link ${k} names ${a} and ${b} a second time.`);
    named[a * contacts + b] = named[b * contacts + a] = 1;
    links[a * contacts + b] = links[b * contacts + a] = q;
  }
  return { contacts, strengths: checkedStrengths(strengths), links };
}

/**
 * The same from a full table, `links[j * n + k]` for all contacts j and k; its diagonal is not looked at. Throws a
 * RangeError on a table of the wrong size, one that is not symmetric, or a probability outside 0–1.
 */
export function uncertainEgoFromTable(strengths: ArrayLike<number>, links: ArrayLike<number>): UncertainEgo {
  const n = strengths.length;
  if (links.length !== n * n)
    throw new RangeError(`${n} contacts need ${n * n} link probabilities, not ${links.length}.`);
  const table = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    for (let k = 0; k < j; k++) {
      const q = links[j * n + k]!;
      if (!(q >= 0 && q <= 1)) throw new RangeError(`The link of ${j} and ${k} has probability ${q}.`);
      if (q !== links[k * n + j]) throw new RangeError(`The links of ${j} and ${k} differ in the two directions.`);
      table[j * n + k] = table[k * n + j] = q;
    }
  }
  return { contacts: n, strengths: checkedStrengths(strengths), links: table };
}

function isContact(value: number, contacts: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < contacts;
}

function checkedStrengths(strengths: ArrayLike<number>): Float64Array {
  const column = new Float64Array(strengths.length);
  for (let j = 0; j < column.length; j++) {
    const strength = strengths[j]!;
    if (!(strength >= 0 && strength < Infinity)) throw new RangeError(`Contact ${j} has strength ${strength}.`);
    column[j] = strength;
  }
  return column;
}
