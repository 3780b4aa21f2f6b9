import { timeSpan } from '../../base/time-ago.ts';
import { counted, listed, roughAmount } from './sentence-parts.ts';

/** Ideas, who should hear of them, and how they may spread. */
export const ideas = {
  knows: (share: number, topics: readonly string[]) =>
    `Knows ${roughAmount(share)} of what it is about${topics.length === 0 ? '' : `: ${topics.join(', ')}`}.`,
  reachesNone: 'Reaches none of those it is for, as far as is known.',
  reaches: (audience: string, share: number) =>
    `Reaches people in “${audience}”, ${share > 0.98 ? 'more than anybody else you know' : `${roughAmount(share)} of what the best would`}.`,
  needsTopic: 'Name a topic or an audience: without them nobody can say who should hear it.',
  costly:
    'It takes conviction: two who know each other convince better than ten strangers, so win them first in each group.',
  simple: 'It is simple news: tell people who reach different groups.',
  adds: (people: number) => `Adds ${about(people)} whom the others do not reach.`,
  withOthers: (audience: string | undefined, names: readonly string[]) =>
    `For “${audience}”, together with ${listed(names)}, whom they know.`,
  within: (people: number) => `Among your own contacts ${about(people)} would hear of it.`,
  lendsWeight: (name: string) => `${name} lends it weight: ask first, and note what they object.`,
  noPair:
    'No two of your contacts who know each other reach the same group of those it is for: introduce two of them first, or call it simple news.',
  nobody: (audiences: readonly string[]) =>
    `Nobody you have a tie with is known to know about or reach ${listed(audiences.map((name) => `“${name}”`))}. Somebody may: ask whom they know.`,
  reachesNobody: 'It reaches nobody yet.',
  expected: (
    people: number,
    { value, low, high }: Readonly<Record<'value' | 'low' | 'high', number>>,
    isGuessed: boolean,
  ) =>
    `Telling ${counted(people, 'person', 'people')} reaches ${about(value)}, between ${round(low)} and ${round(high)}: it depends on who passes it on and how many each of them reaches.${isGuessed ? ' Say how large the audience is for a better guess.' : ''}`,
  unheard: 'Nobody has heard of it from you yet.',
  heard: ({
    told,
    passed,
    supporters,
    objections,
  }: Readonly<Record<'told' | 'passed' | 'supporters' | 'objections', number>>) =>
    `${[
      `${counted(told, 'person', 'people')} told`,
      ...(passed > 0 ? [`${passed} passed it on`] : []),
      ...(supporters > 0 ? [counted(supporters, 'supporter')] : []),
      ...(objections > 0 ? [counted(objections, 'objection')] : []),
    ].join(', ')}.`,
  stalled: (days: number) => `Nothing has happened for ${timeSpan(days)}.`,
  weighty: 'Their word carries weight.',
  weightUnknown: 'Little is known of how much their word weighs.',
};

function about(people: number): string {
  return round(people) === '1' ? 'about one person' : `about ${round(people)} people`;
}

function round(value: number): string {
  return value < 10 ? String(Math.round(value)) : Math.round(value).toLocaleString('en');
}
