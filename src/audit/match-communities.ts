import type { Values } from '../model/constants/constants.ts';
import type { PersonId } from '../model/ids.ts';
import type { KnownGroup } from '../model/known-group.ts';

const PREFIX = 'cluster:';

/**
 * Which known community each found one is, by index; undefined for a new one. Pairs that have the largest share of people in
 * common (Jaccard) are taken first, so that a community keeps its id and name though people come and go.
 */
export function matchCommunities(
  found: readonly (readonly PersonId[])[],
  known: readonly KnownGroup[],
  values: Values,
): readonly (KnownGroup | undefined)[] {
  const earlier = known.filter(({ id }) => id.startsWith(PREFIX));
  const membersOf = earlier.map(({ people }) => new Set(people));
  const pairs = found.flatMap((people, index) =>
    membersOf.map((members, place) => ({ index, place, overlap: overlap(people, members) })),
  );
  pairs.sort((one, other) => other.overlap - one.overlap || one.index - other.index || one.place - other.place);
  const matched = new Array<KnownGroup | undefined>(found.length).fill(undefined);
  const taken = new Set<number>();
  for (const { index, place, overlap: share } of pairs) {
    if (share < values.groupSameOverlap || matched[index] !== undefined || taken.has(place)) continue;
    matched[index] = earlier[place];
    taken.add(place);
  }
  return matched;
}

/** An id for a new community: after its first member, and never one that another has or had. */
export function newCommunityId(people: readonly PersonId[], taken: ReadonlySet<string>): string {
  const base = `${PREFIX}${Math.min(...people)}`;
  for (let count = 1; ; count++) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function overlap(people: readonly PersonId[], members: ReadonlySet<PersonId>): number {
  const common = people.filter((id) => members.has(id)).length;
  return common / (people.length + members.size - common);
}
