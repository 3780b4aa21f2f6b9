import type { Command } from 'commander';
import type { LifeEventsList } from '../../contract/life-event-routes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius life-events` */
export function addLifeEvents(program: Command): void {
  program
    .command('life-events')
    .description(say.lifeEvents.help.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'lifeEvents', {}), options, lines);
    });
}

function lines({ sentence, events }: LifeEventsList): string[] {
  return [
    sentence,
    ...events.flatMap(({ day, person, role, text, how, done, move }) => [
      '',
      `${day}  ${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`,
      ...wrapped(plain(`${text}.`), '     '),
      ...wrapped(done ? say.lifeEvents.done : `${how}${move === null ? '' : ` ${say.common.thisWeek(move)}`}`, '     '),
    ]),
    ...(events.some(({ done }) => !done) ? ['', say.lifeEvents.sayDone] : []),
  ];
}
