import { groupReach } from '../audit/group-reach.ts';
import { type WayIn, waysIn } from '../audit/ways-in.ts';
import { toIsoDay } from '../base/days.ts';
import { Refusal } from '../base/refusals.ts';
import type { GroupWhole } from '../contract/knowledge-shapes.ts';
import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { askedOne, introductionScene } from '../planning/introductions/introduction-scene.ts';
import { nameGroup } from '../store/known-groups.ts';
import type { Context } from './context.ts';
import { type GroupsSeen, seeGroups, toGroupRow, toWantedRow } from './groups-seen.ts';
import type { KnownNetwork } from './network-memory.ts';
import { objectiveNamed } from './objective-named.ts';
import { roleOf } from './role-of.ts';

/** Others of a group that are shown at once: the list of people has them all. */
const OTHERS = 50;
const WAYS = 5;

/** One group, whole. @throws Refusal `group-not-found`, also for one that nobody belongs to any more */
export async function seeGroup(
  { memory, today }: Context,
  { id, objective }: CheckedInputOf<'group'>,
): Promise<AnswerOf<'group'>> {
  const network = await memory.network(await today());
  return wholeGroup(seeGroups(network, objectiveNamed(network, objective)), id);
}

/** Gives a group the owner’s name for it, or the found one back. @throws Refusal `group-not-found`, also for wanted groups */
export async function renameGroup(
  context: Context,
  { id, name }: CheckedInputOf<'renameGroup'>,
): Promise<AnswerOf<'renameGroup'>> {
  const { assessment, facts } = await context.memory.network(await context.today());
  const group = assessment.groups.find((one) => one.id === id);
  if (group === undefined) throw new Refusal('group-not-found', { id });
  const known = facts.knownGroups.find((one) => one.id === id);
  const people = group.kind === 'cluster' ? group.people : [];
  await nameGroup(context.store, { id, name: known?.name ?? group.name, people }, name);
  return seeGroup(context, { id });
}

function wholeGroup(seen: GroupsSeen, id: string): GroupWhole {
  const { network, view } = seen;
  const { assessment } = network;
  const wanted = seen.wanted.find((one) => one.id === id);
  if (wanted !== undefined) {
    const row = toWantedRow(seen, wanted);
    return { ...row, ...peopleOf(network, wanted.through, wanted.members) };
  }
  const group = assessment.groups.find((one) => one.id === id);
  if (group === undefined) throw new Refusal('group-not-found', { id });
  const members = group.people.flatMap((person) => assessment.placeOf.get(person) ?? []);
  const { through } = groupReach(assessment, group, view);
  const objective = view === undefined ? null : { id: view.objective.id, text: view.objective.text };
  return { ...toGroupRow(seen, group), objective, ...peopleOf(network, through, members) };
}

function peopleOf(
  network: KnownNetwork,
  through: readonly number[],
  members: readonly number[],
): Pick<GroupWhole, 'through' | 'others' | 'othersTotal' | 'waysIn'> {
  const { assessment } = network;
  const ways = new Set(through);
  const others = members
    .filter((place) => !ways.has(place))
    .sort((one, other) => assessment.ties[other]!.strength - assessment.ties[one]!.strength || one - other);
  return {
    through: through.map((place) => toMember(network, place)),
    others: others.slice(0, OTHERS).map((place) => toMember(network, place)),
    othersTotal: others.length,
    waysIn: waysIn(assessment, others, { most: WAYS, agreeOf: agreementNow(network) }).map((way) =>
      toWay(network, way),
    ),
  };
}

/** P_agree of those who may be asked for an introduction now; undefined of the others. */
function agreementNow({ facts, assessment }: KnownNetwork): (place: number) => number | undefined {
  const scene = introductionScene(facts, assessment);
  return (place) => {
    const one = askedOne(scene, place);
    return one === undefined || one.holds !== undefined ? undefined : one.agree;
  };
}

function toMember({ assessment }: KnownNetwork, place: number): GroupWhole['through'][number] {
  const person = assessment.people[place]!;
  const { band, lastDay } = assessment.ties[place]!;
  return {
    person: { id: person.id, name: person.name },
    role: roleOf(person),
    band,
    lastInteraction: lastDay === undefined ? null : toIsoDay(lastDay),
  };
}

function toWay({ assessment }: KnownNetwork, { target, through }: WayIn): GroupWhole['waysIn'][number] {
  const named = (place: number): { id: number; name: string } => {
    const { id, name } = assessment.people[place]!;
    return { id, name };
  };
  const { words } = assessment;
  if (through === undefined) {
    return { target: named(target), through: null, sentence: words.introductions.connected };
  }
  const { evidence, isDeclared } = assessment.links.between(through, target);
  const because = isDeclared ? words.links.asYouSaid : words.links.because(evidence.map(({ trace }) => trace));
  return {
    target: named(target),
    through: named(through),
    sentence: words.introductions.probably(because),
  };
}
