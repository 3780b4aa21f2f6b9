import { parseArgs } from 'node:util';
import { chanceFrom } from '../../src/base/chance.ts';
import { ObjectiveKind } from '../../src/model/objective.ts';
import { meanOf } from './estimate.ts';
import { ownersIn, type Place, places } from './places.ts';
import { BASELINES, type Policy } from './policies.ts';
import { fieldWord, tertiusPolicy } from './tertius-policy.ts';
import { type Results, worldOf } from './world.ts';

const WEEKS = 52;
const MINUTES = 90;
/** Circles that an objective is about. */
const TARGETS = 3;

const MEASURES = {
  groups: 'groups reached',
  ideas: 'ideas understood',
  support: 'support won',
  bridges: 'bridges alive',
  overload: 'overload weeks',
} as const satisfies Record<keyof Results, string>;

/** Lives a year at many places by each policy, and prints what came of it, by kind of objective, as tables in Markdown. */
function comparePolicies(folder: string, ownersEach: number): void {
  const results = new Map<string, Results[]>();
  const all = places(folder);
  for (const [number, place] of all.entries()) {
    for (const owner of ownersIn(place, ownersEach)) {
      for (const [rank, kind] of ObjectiveKind.options.entries()) {
        const seed = 10_000 * (number + 1) + 10 * owner + rank;
        const targets = targetsFor(place, owner, kind, seed);
        const policies: Record<string, Policy> = { Tertius: tertiusPolicy(kind, targets), ...BASELINES };
        for (const [name, policy] of Object.entries(policies)) {
          const key = `${kind}|${name}`;
          results.set(key, [...(results.get(key) ?? []), yearOf(place, owner, policy, targets, seed)]);
        }
      }
    }
    process.stderr.write(`${place.name}\n`);
  }
  for (const kind of ObjectiveKind.options) process.stdout.write(`${tableFor(kind, results)}\n\n`);
}

/** The same seed makes the same life for every policy, as far as it depends on nothing that the policy does. */
function yearOf(place: Place, owner: number, policy: Policy, targets: ReadonlySet<number>, seed: number): Results {
  const world = worldOf(place, owner, chanceFrom(seed));
  const chance = chanceFrom(seed + 1);
  for (let week = 0; week < WEEKS; week++) {
    policy(world, MINUTES, chance);
    world.nextWeek();
  }
  return world.results(targets);
}

/** Circles with somebody who could be known: the owner's own and others to get things done, others only for the rest. Fields differ. */
function targetsFor(place: Place, owner: number, kind: ObjectiveKind, seed: number): ReadonlySet<number> {
  const chance = chanceFrom(seed + 2);
  const own = place.circleOf[owner]!;
  const { people } = worldOf(place, owner, chanceFrom(seed));
  const others = [...new Set(people.map((node) => place.circleOf[node]!))].filter((circle) => circle !== own);
  const targets = kind === 'execute' ? [own] : [];
  const words = new Set([fieldWord(own)]);
  for (const circle of others.map((one) => ({ one, fate: chance() })).sort((a, b) => a.fate - b.fate)) {
    if (targets.length === TARGETS) break;
    if (words.has(fieldWord(circle.one))) continue;
    words.add(fieldWord(circle.one));
    targets.push(circle.one);
  }
  return new Set(targets);
}

function tableFor(kind: ObjectiveKind, results: ReadonlyMap<string, readonly Results[]>): string {
  const ids = Object.keys(MEASURES) as (keyof Results)[]; // keys of a literal table
  const ours = results.get(`${kind}|Tertius`)!;
  const lines = [...results]
    .filter(([key]) => key.startsWith(`${kind}|`))
    .map(([key, theirs]) => {
      const name = key.slice(kind.length + 1);
      const cells = ids.map((id) => {
        const { mean, half } = meanOf(theirs.map((one) => one[id]));
        const apart = meanOf(theirs.map((one, index) => one[id] - ours[index]![id]));
        const isSure = name !== 'Tertius' && Math.abs(apart.mean) > apart.half;
        const isHigher = apart.mean > 0;
        // Of overload the less the better.
        const mark = !isSure ? '' : isHigher === (id !== 'overload') ? ' ▲' : ' ▼';
        return `${mean.toFixed(2)} ± ${half.toFixed(2)}${mark}`;
      });
      return `| ${name} | ${cells.join(' | ')} |`;
    });
  return [
    `### ${kind} (${ours.length} years)`,
    '',
    `| policy | ${ids.map((id) => MEASURES[id]).join(' | ')} |`,
    `|---|${ids.map(() => '---').join('|')}|`,
    ...lines,
  ].join('\n');
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, owners: { type: 'string', default: '4' } },
});
comparePolicies(values.data, Number(values.owners));
