import { classifyLine } from '../src/knowledge/classify-title.ts';
import { iscoTitles, SHARED_TITLES, writtenLanguages, writtenTitles } from '../test/titles/title-sets.ts';
import type { Figure } from './figure.ts';
import { timeOf } from './timing.ts';

const TITLES = 100_000;
const GOAL = 1000;
const PLACES = 'North South East West Central Upper Lower Inner Outer New'.split(' ');

/** Reading job titles; every title differs from every other, so that nothing is read twice. */
export async function* classifyFigures(): AsyncIterable<Figure> {
  const [first, second, ...more] = distinctTitles(3 * TITLES);
  if (first === undefined || second === undefined) return;
  yield await classifyFigure('reading titles, cold', first);
  for (const titles of [second, ...more]) yield await classifyFigure('reading titles, warm', titles);
  yield await classifyFigure('a title of 100 kB of each kind', longTitles());
}

async function classifyFigure(what: string, titles: readonly string[]): Promise<Figure> {
  let read = 0;
  const ours = await timeOf(() => {
    for (const title of titles) if (classifyLine(title).family !== 'unknown') read++;
  });
  return {
    what,
    size: `${titles.length.toLocaleString('en')} titles, ${Math.round((100 * read) / titles.length)} % known`,
    ours,
    goal: GOAL,
    remark: `${Math.round((titles.length / ours) * 1000).toLocaleString('en')} a second`,
  };
}

/** Titles of our lists and the index of occupations, each with a team, place or number of its own. */
function distinctTitles(count: number): string[][] {
  const stems = [
    ...writtenLanguages().flatMap((language) => writtenTitles(language).map(({ title }) => title)),
    ...(SHARED_TITLES === undefined ? [] : iscoTitles(SHARED_TITLES).map(({ title }) => title)),
  ];
  const titles: string[] = [];
  for (let index = 0; titles.length < count; index++) {
    const stem = stems[(index * 7919) % stems.length]!;
    const round = Math.floor(index / stems.length);
    const place = PLACES[round % PLACES.length]!;
    titles.push(round === 0 ? stem : round % 2 === 0 ? `${stem}, ${place} ${round}` : `${stem} ${place}${round}`);
  }
  const batches: string[][] = [];
  for (let at = 0; at < count; at += TITLES) batches.push(titles.slice(at, at + TITLES));
  return batches;
}

/** Shapes that could cost more than their length: no spaces, only signs, only commas, one word again and again. */
export function longTitles(): string[] {
  const length = 100_000;
  return [
    'a',
    ',',
    '-',
    'manager ',
    'manager,',
    'of the ',
    'é',
    '😀',
    'sub',
    'vice',
    ' to ',
    '&',
    'a/',
    'x-',
    'ß',
    'assistant to ',
  ].map((piece) => piece.repeat(Math.ceil(length / piece.length)));
}
