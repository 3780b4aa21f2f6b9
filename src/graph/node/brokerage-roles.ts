import { type Csr, neighboursOf } from '../csr.ts';
import { reversed } from '../reversed.ts';

/** How often a node stands between two others, by whose group each belongs to (source, node, target). */
export interface BrokerageRoles {
  /** A → A → A. */
  readonly coordinator: number;
  /** A → B → A (itinerant broker). */
  readonly consultant: number;
  /** A → A → B. */
  readonly representative: number;
  /** A → B → B. */
  readonly gatekeeper: number;
  /** A → B → C. */
  readonly liaison: number;
  /** Pairs left out because a group is not known. */
  readonly unknownPairs: number;
}

/**
 * Gould & Fernandez's brokerage roles (1989): ordered pairs a, b with a → node → b and no tie a → b. `groups` holds a
 * number for each node, below 0 where it is not known. In an undirected graph each pair counts both ways, once as
 * representative and once as gatekeeper. docs/measures.md#brokerage-roles
 */
export function brokerageRoles(
  graph: Csr,
  node: number,
  groups: ArrayLike<number>,
  { into = reversed(graph) }: { readonly into?: Csr } = {},
): BrokerageRoles {
  const roles = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0, unknownPairs: 0 };
  const own = groups[node]!;
  const targets = neighboursOf(graph, node);
  for (const source of neighboursOf(into, node)) {
    const known = new Set(neighboursOf(graph, source));
    for (const target of targets) {
      if (target === source || known.has(target)) continue;
      const a = groups[source]!;
      const b = groups[target]!;
      if (a < 0 || b < 0 || own < 0) roles.unknownPairs++;
      else if (a === b) roles[a === own ? 'coordinator' : 'consultant']++;
      else if (a === own) roles.representative++;
      else roles[b === own ? 'gatekeeper' : 'liaison']++;
    }
  }
  return roles;
}
