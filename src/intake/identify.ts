import { type Day, toIsoDay } from '../base/days.ts';
import { foldText } from '../base/fold-text.ts';
import type { Mention, PersonKey } from '../formats/record.ts';
import type { PersonRef } from '../model/import-changes.ts';
import { companyName, isSameCompany } from './company-name.ts';
import type { DraftPerson, PeopleIndex } from './people-index.ts';

/** What a row says besides the name that tells namesakes apart. */
export interface NameEvidence {
  readonly company?: string | undefined;
  readonly connectedOn?: Day | undefined;
  /** The mention stands in what LinkedIn keeps of the owner, who writes there to connections mostly. */
  readonly isLinkedIn?: boolean | undefined;
  /** People who are known to have taken part in the same exchange. */
  readonly present?: ReadonlySet<PersonRef> | undefined;
}

/** Everybody known, and what the files say as a whole. */
export interface IdentifyAmong {
  readonly people: PeopleIndex;
  /** Every profile of these files. */
  readonly mentioned: ReadonlySet<string>;
  /** Names, folded, that several profiles of these files bear. */
  readonly sharedNames: ReadonlySet<string>;
}

/** Who a mention is: somebody known, somebody new, or somebody new of whom the owner is asked whether they are one of these. */
export type Identity =
  | { readonly kind: 'same'; readonly person: DraftPerson }
  | { readonly kind: 'asked'; readonly people: readonly DraftPerson[] }
  | { readonly kind: 'new' };

/** A mention without name and key is nobody's. */
export function isNobody(mention: Mention): boolean {
  return mention.name.trim() === '' && mention.keys.length === 0;
}

const NEW: Identity = { kind: 'new' };

/**
 * Which person a mention is. Keys decide. A name joins only with evidence: the same employer, the same day of connecting, the same
 * exchange, or that LinkedIn names one connection so: exports of before mid-2023 tell the profile in messages and not among the
 * connections. A mention with a key of its own and no evidence is somebody else of that name. A mention that has nothing but a name is whoever was met by that name alone before; where others bear it, the owner is
 * asked, and until then they are kept apart. A name alone never joins two people.
 */
export function identify(
  mention: Mention,
  evidence: NameEvidence,
  { people, mentioned, sharedNames }: IdentifyAmong,
): Identity {
  for (const key of mention.keys) {
    const ref = people.byKey(key);
    if (ref !== undefined) return { kind: 'same', person: people.get(ref) };
  }
  if (mention.name === '') return NEW;
  const namesakes = people.named(mention.name);
  return mention.keys.length > 0
    ? withOwnKey(mention, evidence, { namesakes, mentioned, sharedNames })
    : byNameAlone(mention, evidence, { namesakes, people });
}

function withOwnKey(
  mention: Mention,
  evidence: NameEvidence,
  { namesakes, mentioned, sharedNames }: Omit<IdentifyAmong, 'people'> & { readonly namesakes: readonly DraftPerson[] },
): Identity {
  const evident = namesakes.filter((person) => {
    if (!mention.keys.some((key) => key.kind === 'linkedin') || person.linkedin.size === 0)
      return isEvident(person, evidence);
    // Two profiles are two people, unless the old address is gone from the export: members may choose a new one.
    const isAddressGone = [...person.linkedin].every((value) => !mentioned.has(value));
    return isAddressGone && isSameConnection(person, evidence);
  });
  if (evident.length > 0) return evident.length === 1 ? { kind: 'same', person: evident[0]! } : NEW;
  const isProfile = mention.keys.every(({ kind }) => kind === 'linkedin');
  const isOneProfile = isProfile && evidence.isLinkedIn === true && !sharedNames.has(foldText(mention.name));
  const isUnclaimed = namesakes.every((person) => person.linkedin.size === 0);
  const [only, ...others] = isOneProfile && isUnclaimed ? connectionsAmong(namesakes) : [];
  return only !== undefined && others.length === 0 ? { kind: 'same', person: only } : NEW;
}

/** Those with whom the owner is connected: by these files, else by what is known. */
function connectionsAmong(namesakes: readonly DraftPerson[]): readonly DraftPerson[] {
  const listed = namesakes.filter((person) => person.isListed);
  return listed.length > 0 ? listed : namesakes.filter((person) => person.fields.connectedOn !== undefined);
}

function byNameAlone(
  mention: Mention,
  evidence: NameEvidence,
  { namesakes, people }: { readonly namesakes: readonly DraftPerson[]; readonly people: PeopleIndex },
): Identity {
  const known = people.byKey(nameKey(mention, evidence));
  const possible = namesakes.filter((person) => !isOther(person, evidence));
  for (const among of [
    possible.filter((person) => isEvident(person, evidence)),
    known === undefined ? [] : [people.get(known)],
    evidence.isLinkedIn === true ? possible.filter((person) => person.isListed) : [],
    evidence.isLinkedIn === true ? possible.filter((person) => person.fields.connectedOn !== undefined) : [],
  ]) {
    if (among.length === 1) return { kind: 'same', person: among[0]! };
    if (among.length > 1) return { kind: 'asked', people: among };
  }
  return possible.length === 0 ? NEW : { kind: 'asked', people: possible };
}

/**
 * The key of somebody of whom a row gives no key: the name, with what the row says that tells namesakes apart. The same row in the next
 * export then means the same person, whoever the owner said that it is.
 */
export function nameKey({ name }: Mention, { company, connectedOn }: NameEvidence): PersonKey {
  const folded = foldText(name);
  const apart = connectedOn !== undefined ? ` ${toIsoDay(connectedOn)}` : company ? `@${companyName(company)}` : '';
  return { kind: 'uid', value: `named:${folded}${apart}` };
}

function isEvident(person: DraftPerson, evidence: NameEvidence): boolean {
  if (isOther(person, evidence)) return false;
  return (
    isSameConnection(person, evidence) ||
    isSameCompany(person.fields.company, evidence.company) ||
    evidence.present?.has(person.ref) === true
  );
}

function isSameConnection(person: DraftPerson, { connectedOn }: NameEvidence): boolean {
  return connectedOn !== undefined && person.fields.connectedOn === connectedOn;
}

/** A connection is made once, and files that give one name two employers speak of two people. */
function isOther(person: DraftPerson, evidence: NameEvidence): boolean {
  const { connectedOn, company } = person.fields;
  if (evidence.connectedOn !== undefined && connectedOn !== undefined) return evidence.connectedOn !== connectedOn;
  return evidence.company !== undefined && person.stated.has('company') && !isSameCompany(company, evidence.company);
}
