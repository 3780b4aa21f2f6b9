import { type Command, Option } from 'commander';
import type { PeopleList } from '../../contract/shapes.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface PeopleOptions extends GlobalOptions {
  readonly limit?: number;
  readonly group?: string;
  readonly standing?: 'contact' | 'prospect';
  readonly sort?: 'strength' | 'name' | 'lastInteraction' | 'company';
}

/** `tertius people [QUERY] [--limit N] [--group G] [--standing contact|prospect]` */
export function addPeople(program: Command): void {
  program
    .command('people')
    .description(say.people.help.is)
    .argument('[query]', say.people.help.query)
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .option('--group <group>', say.people.help.group)
    .addOption(new Option('--standing <standing>', say.people.help.standing).choices(['contact', 'prospect']))
    .addOption(
      new Option('--sort <by>', say.people.help.sort).choices(['strength', 'name', 'lastInteraction', 'company']),
    )
    .action(async (query: string | undefined, options: PeopleOptions) => {
      const { limit, group, standing, sort } = options;
      const answer = await askOnce(options, 'people', { query, limit, group, standing, sort });
      printAnswer(answer, options, peopleLines);
    });
}

function peopleLines({ total, people }: PeopleList): string[] {
  if (people.length === 0) return [say.people.nobody];
  const rows = people.map((person) => [
    String(person.id),
    plain(person.name),
    [person.title, person.company]
      .filter((part) => part !== null)
      .map(plain)
      .join(', '),
    person.standing === 'prospect' ? say.terms.prospect : say.terms.bands[person.band],
    person.lastInteraction ?? say.people.neverSpoken,
  ]);
  return [...columns(rows), ...(total > people.length ? [say.common.shown(people.length, total)] : [])];
}
