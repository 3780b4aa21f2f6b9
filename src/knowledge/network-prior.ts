import { FUNCTION_IDS } from './data/functions.ts';
import { INDUSTRY_IDS } from './data/industries.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import type { Profile } from './profile.ts';
import type { FunctionId, IndustryId } from './taxonomy.ts';

/** What the owner's network is like as a whole: what to expect of a person of whom an attribute is not known. */
export interface NetworkPrior {
  readonly functions: Distribution<FunctionId>;
  readonly industries: Distribution<IndustryId>;
  /** Topic → inverse document frequency: what few know tells more than what all know. */
  readonly topicRarity: ReadonlyMap<string, number>;
  /** Rarity of a topic that nobody in the network has. */
  readonly rarestTopic: number;
}

/** The network's own distribution, add-one smoothed (Laplace), and how rare its topics are (Spärck Jones 1972). */
export function networkPrior(profiles: Iterable<Profile>): NetworkPrior {
  const functions = new Map<FunctionId, number>(FUNCTION_IDS.map((id) => [id, 1]));
  const industries = new Map<IndustryId, number>(INDUSTRY_IDS.map((id) => [id, 1]));
  const holders = new Map<string, number>();
  let count = 0;
  for (const profile of profiles) {
    count++;
    add(functions, profile.functions);
    add(industries, profile.industries);
    for (const topic of profile.topics.keys()) holders.set(topic, (holders.get(topic) ?? 0) + 1);
  }
  const topicRarity = new Map<string, number>();
  for (const [topic, holding] of holders) topicRarity.set(topic, rarity(count, holding));
  return {
    functions: distributionOf(scaled(functions)),
    industries: distributionOf(scaled(industries)),
    topicRarity,
    rarestTopic: rarity(count, 0),
  };
}

function rarity(people: number, holding: number): number {
  return 1 + Math.log((1 + people) / (1 + holding));
}

function add<Id extends string>(counts: Map<Id, number>, distribution: Distribution<Id>): void {
  for (const { id, p } of distribution) if (id !== 'unknown') counts.set(id, (counts.get(id) ?? 0) + p);
}

function scaled<Id extends string>(counts: ReadonlyMap<Id, number>): Map<Id, number> {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return new Map([...counts].map(([id, count]) => [id, count / sum]));
}
