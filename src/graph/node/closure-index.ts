/**
 * Constraint brought to 0 (nobody knows each other) up to 1 (all do) for a network of this many contacts, so that sizes
 * compare; below 0.25 reads as open, above 0.6 as closed. Undefined below two contacts. docs/measures.md#closure-index
 */
export function closureIndex(constraint: number, contacts: number): number | undefined {
  if (contacts < 2) return undefined;
  const least = 1 / contacts;
  const most = (2 * contacts - 1) ** 2 / contacts ** 3;
  return Math.min(1, Math.max(0, (constraint - least) / (most - least)));
}
