import { type Chance, chanceFrom } from '../../src/base/chance.ts';
import { foldText } from '../../src/base/fold-text.ts';
import { NAMES } from '../../src/demo/data/names.ts';
import { pick } from '../../src/demo/draw.ts';
import { AREAS, FIRM_FIRST, FIRM_SECOND, FIRM_THIRD, LEVELS, OTHER_TITLES } from './words.ts';

/** Somebody an export could name. Made from the number alone, so that nobody has to be remembered. */
export interface InventedContact {
  readonly givenName: string;
  readonly familyName: string;
  /** As messages name them, credentials included. */
  readonly name: string;
  /** With https, percent-encoded as in Connections.csv. */
  readonly url: string;
  readonly email: string;
  readonly company: string;
  readonly title: string;
}

const POOLS = Object.values(NAMES);
/** Firms of all sizes: the k-th has about 1/k of the people of the first. */
const FIRMS = 3000;
const CREDENTIALS: readonly string[] = [', PhD', ', PMP', ', MBA, PMP', ' 🌍', ', M.Sc.'];

/** The contact of this number: the same for the same seed, always. */
export function inventedContact(index: number, seed: number): InventedContact {
  const chance = chanceFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  chance();
  const givenName = pick(pick(POOLS, chance).given, chance);
  const second = chance() < 0.3 ? `-${pick(pick(POOLS, chance).family, chance)}` : '';
  const bare = `${pick(pick(POOLS, chance).family, chance)}${second}`;
  const familyName = chance() < 0.04 ? `${bare}${pick(CREDENTIALS, chance)}` : bare;
  const slug = slugOf(`${givenName} ${bare}`, index, chance);
  return {
    givenName,
    familyName,
    name: `${givenName} ${familyName}`,
    url: `https://www.linkedin.com/in/${encodeURI(slug)}`,
    email: chance() < 0.02 ? `${foldText(slug).replace(/[^a-z\d]+/g, '.')}@example.com` : '',
    company: chance() < 0.06 ? '' : firm(chance),
    title: chance() < 0.06 ? '' : title(chance),
  };
}

/** Every slug ends in its number, so that no two are alike; one in twelve keeps its diacritics. */
function slugOf(name: string, index: number, chance: Chance): string {
  const letters = chance() < 0.08 ? name.normalize('NFC').toLowerCase() : foldText(name);
  return `${letters.replace(/[^\p{L}\d]+/gu, '-')}-${index.toString(36).padStart(5, '0')}`;
}

function firm(chance: Chance): string {
  const rank = Math.floor(FIRMS ** chance()) - 1;
  const first = FIRM_FIRST[rank % FIRM_FIRST.length];
  const second = FIRM_SECOND[Math.floor(rank / FIRM_FIRST.length) % FIRM_SECOND.length];
  return `${first} ${second}${FIRM_THIRD[rank % FIRM_THIRD.length]}`;
}

function title(chance: Chance): string {
  return chance() < 0.4 ? pick(OTHER_TITLES, chance) : `${pick(LEVELS, chance)}${pick(AREAS, chance)}`;
}
