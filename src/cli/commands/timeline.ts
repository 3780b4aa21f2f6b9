import type { Command } from 'commander';
import type { TimelineShape } from '../../contract/timeline-routes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius timeline [--weeks N]` */
export function addTimeline(program: Command): void {
  program
    .command('timeline')
    .description(say.timeline.help.is)
    .option('--weeks <n>', say.timeline.help.weeks, wholeNumber)
    .action(async (options: GlobalOptions & { readonly weeks?: number }) => {
      printAnswer(await askOnce(options, 'timeline', { weeks: options.weeks }), options, timelineLines);
    });
}

function timelineLines({ from, until, sentence, changes, imports, lines }: TimelineShape): string[] {
  return [
    say.timeline.span(from, until),
    ...wrapped(sentence),
    ...changes.flatMap((change) => [
      ...wrapped(plain(change.sentence), '  '),
      ...people(say.timeline.came, change.came),
      ...people(say.timeline.left, change.left),
    ]),
    ...(imports.length === 0 ? [] : ['', say.timeline.imports]),
    ...imports.flatMap(({ day, sentence: what }) => wrapped(plain(`${day} ${what}`), '  ')),
    '',
    say.timeline.now,
    ...lines.flatMap(({ sentence: now }) => wrapped(plain(now), '  ')),
  ];
}

function people(what: string, named: TimelineShape['changes'][number]['came']): string[] {
  if (named.length === 0) return [];
  return wrapped(plain(`${what} ${named.map(({ name }) => name).join(', ')}.`), '    ');
}
