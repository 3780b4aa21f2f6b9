import { type Command, Option } from 'commander';
import { foldText } from '../../base/fold-text.ts';
import { Refusal } from '../../base/refusals.ts';
import { Spoken } from '../../contract/people-query.ts';
import type { PeopleList } from '../../contract/shapes.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** Options by which people are chosen. */
export interface PeopleChoice {
  readonly group?: string;
  readonly label?: string;
  readonly function?: string;
  readonly stage?: number;
  readonly spoken?: Spoken;
  readonly objective?: number;
  readonly standing?: 'contact' | 'prospect';
}

interface PeopleOptions extends GlobalOptions, PeopleChoice {
  readonly limit?: number;
  readonly view?: string;
  readonly sort?: 'strength' | 'name' | 'lastInteraction' | 'company' | 'relevance';
}

/** `tertius people [QUERY] [--limit N] [--group G] [--label L] … [--view NAME]` */
export function addPeople(program: Command): void {
  peopleChoice(
    program
      .command('people')
      .description(say.people.help.is)
      .argument('[query]', say.people.help.query)
      .option('--limit <n>', say.common.atMost, wholeNumber)
      .option('--view <name>', say.people.help.view),
  )
    .addOption(
      new Option('--sort <by>', say.people.help.sort).choices([
        'strength',
        'name',
        'lastInteraction',
        'company',
        'relevance',
      ]),
    )
    .action(async (query: string | undefined, options: PeopleOptions) => {
      const { limit, sort, view } = options;
      const kept = view === undefined ? {} : await viewNamed(view, options);
      const said = { ...wantedOf(options), query, sort };
      const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
      printAnswer(await askOnce(options, 'people', { ...kept, ...given, limit }), options, peopleLines);
    });
}

/** Adds the options by which people are chosen to a command. */
export function peopleChoice(command: Command): Command {
  return command
    .option('--group <group>', say.people.help.group)
    .option('--label <label>', say.people.help.label)
    .option('--function <function>', say.people.help.function)
    .option('--stage <1..6>', say.people.help.stage, wholeNumber)
    .addOption(new Option('--spoken <when>', say.people.help.spoken).choices(Spoken.options))
    .option('--objective <number>', say.people.help.objective, wholeNumber)
    .addOption(new Option('--standing <standing>', say.people.help.standing).choices(['contact', 'prospect']));
}

/** What these options ask for. */
export function wantedOf(options: PeopleChoice) {
  const { group, label, function: work, stage, spoken, objective, standing } = options;
  return { group, label, function: work, stage, spoken, objective, standing };
}

/** What a view asks for. @throws Refusal `invalid-input` when there is none of that name */
async function viewNamed(name: string, options: GlobalOptions) {
  const { views } = await askOnce(options, 'peopleViews', {});
  const view = views.find((one) => foldText(one.name) === foldText(name));
  if (view !== undefined) return view.wanted;
  throw new Refusal('invalid-input', { what: say.people.noView(name, views.map((one) => one.name).join(', ')) });
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
    person.labels.map(plain).join(', '),
  ]);
  return [...columns(rows), ...(total > people.length ? [say.common.shown(people.length, total)] : [])];
}
