import type { Command } from 'commander';
import type { MapRegion, MapShape } from '../../contract/map-shapes.ts';
import { isoDay } from '../iso-day.ts';
import { columns, type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface MapOptions extends GlobalOptions {
  readonly day?: string;
  readonly region?: string;
  readonly objective?: number;
}

/** `tertius map [--day D] [--region ID] [--objective ID]` */
export function addMap(program: Command): void {
  program
    .command('map')
    .description(say.map.help.is)
    .option('--day <day>', say.common.asOfDay, isoDay)
    .option('--region <id>', say.map.help.region)
    .option('--objective <id>', say.map.help.objective, wholeNumber)
    .action(async (options: MapOptions) => {
      const { day, region, objective } = options;
      printAnswer(await askOnce(options, 'map', { day, region, objective }), options, mapLines);
    });
}

function mapLines(map: MapShape): string[] {
  const isOne = map.regions.length === 1;
  const linked = new Int32Array(map.people.id.length);
  for (const entry of [...map.links.from, ...map.links.to]) linked[entry]!++;
  return [
    say.map.asOf(map.day),
    ...wrapped(map.sentence),
    '',
    ...columns(map.regions.map(regionRow)).map((line) => line.trimEnd()),
    ...(isOne ? ['', ...columns(map.people.id.map((_, entry) => personRow(map, entry, linked[entry]!)))] : []),
  ];
}

function regionRow({ id, name, people, sentence }: MapRegion): string[] {
  return [id, plain(name === '' ? say.map.everybodyElse : name), String(people), plain(sentence)];
}

const BANDS = ['nominal', 'weak', 'medium', 'strong'] as const;

function personRow({ people }: MapShape, entry: number, links: number): string[] {
  return [
    String(people.id[entry]!),
    plain(people.name[entry]!),
    say.terms.bands[BANDS[people.band[entry]!]!],
    say.map.links(links, people.only[entry]!),
  ];
}
