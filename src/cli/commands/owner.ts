import type { Command } from 'commander';
import type { OwnerShape } from '../../contract/shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface OwnerOptions extends GlobalOptions {
  readonly name?: string;
  readonly title?: string;
  readonly company?: string;
  readonly seniority?: number;
  readonly knows?: string[];
  readonly email?: string[];
}

/** `tertius owner [--name N] [--title T] [--company C] [--seniority 1..6] [--knows a,b] [--email ADDRESS…]` */
export function addOwner(program: Command): void {
  program
    .command('owner')
    .description(say.owner.help.is)
    .option('--name <name>', say.owner.help.name)
    .option('--title <title>', say.owner.help.title)
    .option('--company <company>', say.owner.help.company)
    .option('--seniority <1..6>', say.owner.help.seniority, wholeNumber)
    .option('--knows <a,b>', say.owner.help.knows, (text: string) =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .option('--email <address...>', say.owner.help.email)
    .action(async (options: OwnerOptions) => {
      const { name, title, company, seniority, knows: topics, email: emails } = options;
      const changes = Object.fromEntries(
        Object.entries({ name, title, company, seniority, topics, emails }).filter(([, value]) => value !== undefined),
      );
      const answer =
        Object.keys(changes).length > 0
          ? await askOnce(options, 'setOwner', changes)
          : await askOnce(options, 'owner', {});
      printAnswer(answer, options, ownerLines);
    });
}

function ownerLines(owner: OwnerShape): string[] {
  if (owner.name === '') return [say.owner.unknown];
  const work = [owner.title, owner.company].filter((part) => part !== null).map(plain);
  return [
    plain(owner.name),
    ...(work.length > 0 ? [work.join(', ')] : []),
    ...(owner.topics.length > 0 ? [say.owner.knows(owner.topics.map(plain).join(', '))] : []),
    ...(owner.emails.length > 0 ? [say.owner.writesAs(owner.emails.map(plain).join(', '))] : []),
  ];
}
