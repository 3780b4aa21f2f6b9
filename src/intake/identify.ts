import type { Day } from '../base/days.ts';
import type { Mention } from '../formats/record.ts';
import type { PersonRef } from '../model/import-changes.ts';
import { isSameCompany } from './company-name.ts';
import type { DraftPerson, PeopleIndex } from './people-index.ts';

/** What a row says besides the name that tells namesakes apart. */
export interface NameEvidence {
  readonly company?: string | undefined;
  readonly connectedOn?: Day | undefined;
  /** People who are known to have taken part in the same exchange. */
  readonly present?: ReadonlySet<PersonRef> | undefined;
}

/** Who a mention is: somebody known, one of several (asked), or somebody new. */
export type Identity =
  | { readonly kind: 'same'; readonly person: DraftPerson }
  | { readonly kind: 'ambiguous'; readonly people: readonly DraftPerson[] }
  | { readonly kind: 'new' };

/** A mention without name and key is nobody's. */
export function isNobody(mention: Mention): boolean {
  return mention.name.trim() === '' && mention.keys.length === 0;
}

const NEW: Identity = { kind: 'new' };

/**
 * Which person a mention is. Keys decide. A name joins only with evidence: the same employer, the same day of connecting,
 * the same exchange. A mention with a key of its own and no evidence is somebody else of that name. A mention that has
 * nothing but a name is the one who bears it, among the connections of these files first, then among everybody;
 * several namesakes are asked about, never guessed.
 * `mentioned` holds every profile of these files.
 */
export function identify(
  mention: Mention,
  evidence: NameEvidence,
  { people, mentioned }: { readonly people: PeopleIndex; readonly mentioned: ReadonlySet<string> },
): Identity {
  for (const key of mention.keys) {
    const ref = people.byKey(key);
    if (ref !== undefined) return { kind: 'same', person: people.get(ref) };
  }
  if (mention.name === '') return NEW;
  const namesakes = people.named(mention.name);
  if (namesakes.length === 0) return NEW;
  return mention.keys.length > 0
    ? withOwnKey(mention, evidence, { namesakes, mentioned })
    : byNameAlone(evidence, namesakes);
}

function withOwnKey(
  mention: Mention,
  evidence: NameEvidence,
  { namesakes, mentioned }: { readonly namesakes: readonly DraftPerson[]; readonly mentioned: ReadonlySet<string> },
): Identity {
  const evident = namesakes.filter((person) => {
    if (!mention.keys.some((key) => key.kind === 'linkedin') || person.linkedin.size === 0)
      return isEvident(person, evidence);
    // Two profiles are two people, unless the old address is gone from the export: members may choose a new one.
    const isAddressGone = [...person.linkedin].every((value) => !mentioned.has(value));
    return isAddressGone && isSameConnection(person, evidence);
  });
  return evident.length === 1 ? { kind: 'same', person: evident[0]! } : NEW;
}

function byNameAlone(evidence: NameEvidence, namesakes: readonly DraftPerson[]): Identity {
  const possible = namesakes.filter((person) => !isOther(person, evidence));
  if (possible.length === 0) return NEW;
  for (const among of [
    possible.filter((person) => isEvident(person, evidence)),
    possible.filter((person) => person.isListed),
    possible,
  ]) {
    if (among.length === 1) return { kind: 'same', person: among[0]! };
    if (among.length > 1) return { kind: 'ambiguous', people: among };
  }
  return NEW;
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
