import type { AnswerOf } from '../contract/routes.ts';
import { type ChangedPeople, peopleBehindFit, peopleBehindMeasure } from '../planning/tracking/changed-people.ts';
import type { Snapshot } from '../planning/tracking/snapshot.ts';
import { type ToldChange, toldChanges } from '../planning/tracking/told-changes.ts';
import type { Words } from '../words/words.ts';
import type { KnownNetwork } from './network-memory.ts';
import type { SeenWeek } from './seen-week.ts';
import { fitText, measureText } from './timeline-words.ts';

type Change = AnswerOf<'timeline'>['changes'][number];

const NOBODY: ChangedPeople = { came: [], left: [] };

/**
 * What differs between the first and the last week by more than its doubt. Both are seen with today's data, so that what an import
 * brought to light is not told as a change of the network; what differs only as the weeks were kept is told as a change of data.
 */
export function timelineChanges(seen: readonly SeenWeek[], network: KnownNetwork): Change[] {
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  // The first of several weeks is always seen again.
  const { snapshot: then, assessment } = first.again!;
  const now = last.snapshot;
  const real = toldChanges(then, now);
  const known = new Set(real.map(({ what }) => JSON.stringify(what)));
  const apparent = toldChanges(first.snapshot, now).filter(({ what }) => !known.has(JSON.stringify(what)));
  return [
    ...real.map((change) => ({
      ...sentenceFor(change, [then, now], network),
      kind: 'network' as const,
      ...named(peopleBehind(change, assessment, network), network),
    })),
    ...apparent.map((change) => {
      const words = sentenceFor(change, [then, now], network);
      return {
        ...words,
        sentence: `${words.sentence} ${network.assessment.words.timeline.onlyData}`,
        kind: 'data' as const,
        ...named(NOBODY, network),
      };
    }),
    // Too small a difference to be seen in what is said is none worth saying.
  ].filter(({ before, after }) => before !== after);
}

function peopleBehind(
  { what }: ToldChange,
  then: NonNullable<SeenWeek['again']>['assessment'],
  { facts, assessment: now }: KnownNetwork,
): ChangedPeople {
  if ('measure' in what) return peopleBehindMeasure(then, now, what.measure);
  if ('rate' in what) return NOBODY;
  const objective = facts.objectives.find(({ id }) => id === what.objective);
  return objective === undefined ? NOBODY : peopleBehindFit(then, now, objective);
}

function named({ came, left }: ChangedPeople, network: KnownNetwork): Pick<Change, 'came' | 'left'> {
  const toName = (id: number): Change['came'][number] => ({ id, name: network.nameOf(id) });
  return { came: came.map(toName), left: left.map(toName) };
}

function sentenceFor(
  { what, before, after }: ToldChange,
  [then, now]: readonly [Snapshot, Snapshot],
  { facts, assessment: { words } }: KnownNetwork,
): Pick<Change, 'sentence' | 'name' | 'before' | 'after'> {
  const [name, text] = wordsFor(what, facts, words);
  const said = { name, before: text(before), after: text(after) };
  return {
    ...said,
    sentence: words.timeline.changed(name, said.before, said.after, { first: then.monday, last: now.monday }),
  };
}

function wordsFor(
  what: ToldChange['what'],
  facts: KnownNetwork['facts'],
  words: Words,
): readonly [name: string, text: (value: number) => string] {
  const { timeline } = words;
  if ('measure' in what) return [timeline.measures[what.measure], (value) => measureText(what.measure, value, words)];
  if ('rate' in what) return [timeline.rates[what.rate], (value) => timeline.aboutInHundred(Math.round(100 * value))];
  const text = facts.objectives.find(({ id }) => id === what.objective)?.text ?? String(what.objective);
  return [timeline.fitFor(text), (value) => fitText(value, words)];
}
