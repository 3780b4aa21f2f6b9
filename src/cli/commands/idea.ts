import { type Command, InvalidArgumentError, Option } from 'commander';
import type { IdeaHear, IdeaShape, IdeaSpread, IdeasList } from '../../contract/idea-shapes.ts';
import { IdeaState } from '../../model/idea.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';
import { say } from '../words/words.ts';

interface IdeaOptions extends GlobalOptions {
  readonly source?: number;
  readonly topics?: string[];
  readonly objective?: number;
  readonly costly?: boolean;
  readonly simple?: boolean;
  readonly audience?: { name: string; size: number | null }[];
}

/** `tertius idea add|edit|list|move|undo|remove|hear|spread|tell` */
export function addIdea(program: Command): void {
  const idea = program.command('idea').description(say.idea.help.is);
  withWords(idea.command('add').description(say.idea.help.add.is).argument('<text>', say.common.inOneLine)).action(
    async (text: string, options: IdeaOptions) => {
      printIdea(await askOnce(options, 'addIdea', { text, ...wordsOf(options) }), options);
    },
  );
  withWords(idea.command('edit').description(say.idea.help.edit.is).argument('<id>', say.idea.help.number, wholeNumber))
    .option('--text <text>', say.common.inOneLine)
    .option('--simple', say.idea.help.edit.simple)
    .action(async (id: number, options: IdeaOptions & { readonly text?: string }) => {
      const simple = options.simple === true ? { isCostly: false } : {};
      const change = { id, text: options.text, ...wordsOf(options), ...simple };
      printIdea(await askOnce(options, 'editIdea', change), options);
    });
  idea
    .command('list')
    .description(say.idea.help.list.is)
    .addOption(new Option('--state <state>', say.idea.help.list.state).choices(IdeaState.options))
    .action(async (options: GlobalOptions & { readonly state?: IdeaState }) => {
      printAnswer(await askOnce(options, 'ideas', { state: options.state }), options, listLines);
    });
  idea
    .command('move')
    .description(say.idea.help.move.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .argument('<state>', IdeaState.options.join(', '), state)
    .action(async (id: number, to: IdeaState, options: GlobalOptions) => {
      printIdea(await askOnce(options, 'moveIdea', { id, state: to }), options);
    });
  idea
    .command('undo')
    .description(say.idea.help.undo.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printIdea(await askOnce(options, 'unmoveIdea', { id }), options);
    });
  idea
    .command('remove')
    .description(say.idea.help.remove.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeIdea', { id }), options, () => [say.idea.gone(id)]);
    });
  addSpreading(idea);
}

function addSpreading(idea: Command): void {
  idea
    .command('hear')
    .description(say.idea.help.hear.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'hearIdea', { id, limit: options.limit }), options, hearLines);
    });
  idea
    .command('spread')
    .description(say.idea.help.spread.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .option('--people <n>', say.idea.help.spread.people, wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly people?: number }) => {
      printAnswer(await askOnce(options, 'spreadIdea', { id, people: options.people }), options, spreadLines);
    });
  idea
    .command('tell')
    .description(say.idea.help.tell.is)
    .argument('<id>', say.idea.help.number, wholeNumber)
    .argument('<person>', say.common.personNumber, wholeNumber)
    .option('--passed-on', say.idea.help.tell.passedOn)
    .option('--supports', say.idea.help.tell.supports)
    .option('--objection <text>', say.idea.help.tell.objection)
    .option('--undo', say.idea.help.tell.undo)
    .action(async (id: number, person: number, options: GlobalOptions & Told) => {
      const { passedOn, supports, objection } = options;
      const answer =
        options.undo === true
          ? await askOnce(options, 'untellIdea', { id, person })
          : await askOnce(options, 'tellIdea', { id, person, passedOn, supports, objection });
      printIdea(answer, options);
    });
}

interface Told {
  readonly passedOn?: boolean;
  readonly supports?: boolean;
  readonly objection?: string;
  readonly undo?: boolean;
}

function withWords(command: Command): Command {
  return command
    .option('--source <person>', say.idea.help.words.source, wholeNumber)
    .option('--topics <a,b>', say.idea.help.words.topics, wordList)
    .option('--objective <id>', say.common.objectiveServed, wholeNumber)
    .option('--costly', say.idea.help.words.costly)
    .option('--audience <group=size,…>', say.idea.help.words.audience, audience);
}

function wordsOf({ source, topics, objective, costly, audience: named }: IdeaOptions): Partial<{
  source: number;
  topics: string[];
  objective: number;
  isCostly: boolean;
  audience: { name: string; size: number | null }[];
}> {
  return {
    ...(source === undefined ? {} : { source }),
    ...(topics === undefined ? {} : { topics }),
    ...(objective === undefined ? {} : { objective }),
    ...(costly === true ? { isCostly: true } : {}),
    ...(named === undefined ? {} : { audience: named }),
  };
}

function audience(text: string): { name: string; size: number | null }[] {
  return wordList(text).map((part) => {
    const [name = '', size, ...rest] = part.split('=').map((piece) => piece.trim());
    if (name === '' || rest.length > 0 || (size !== undefined && !/^[1-9]\d{0,7}$/.test(size)))
      throw new InvalidArgumentError(say.idea.writeAudience);
    return { name, size: size === undefined ? null : Number(size) };
  });
}

function state(text: string): IdeaState {
  const known = IdeaState.safeParse(text);
  if (!known.success) throw new InvalidArgumentError(say.wrong.oneOf(IdeaState.options.join(', ')));
  return known.data;
}

/** Scripts read one idea in the same place as in the list. */
function printIdea(idea: IdeaShape, options: GlobalOptions): void {
  printAnswer({ ideas: [idea] }, options, ({ ideas }) => ideas.flatMap(ideaLines));
}

function listLines({ ideas, stalled }: IdeasList): string[] {
  if (ideas.length === 0) return [say.idea.none];
  return [
    ...IdeaState.options.flatMap((each) => {
      const here = ideas.filter((idea) => idea.state === each);
      return here.length === 0 ? [] : [say.terms.ideaStates[each], ...here.flatMap(ideaLines), ''];
    }),
    ...(stalled > 0 ? [say.idea.stalled(stalled)] : []),
  ];
}

function ideaLines(idea: IdeaShape): string[] {
  const details = [
    say.terms.ideaStates[idea.state],
    ...(idea.source === null ? [] : [say.idea.from(plain(idea.source.name))]),
    ...(idea.topics.length === 0 ? [] : [plain(idea.topics.join(', '))]),
    ...(idea.isCostly ? [say.idea.costly] : []),
  ];
  return [
    `${idea.id}  ${plain(idea.text)}  (${details.join(' · ')})`,
    ...wrapped(plain(idea.sentence), '   '),
    ...idea.people.flatMap(({ person, objection }) =>
      objection === null ? [] : wrapped(plain(say.idea.objects(person.name, objection)), '   '),
    ),
  ];
}

function hearLines({ idea, people, total, ask }: IdeaHear): string[] {
  return [
    say.idea.whoHears(plain(idea.text)),
    ...(ask === null ? [] : wrapped(plain(ask), '  ')),
    ...people.flatMap(({ person, sentence }) => [
      `${person.id}  ${plain(person.name)}`,
      ...wrapped(plain(sentence), '     '),
    ]),
    ...(total > people.length ? [say.idea.more(total - people.length)] : []),
  ];
}

function spreadLines({ idea, rule, ask, steps, expected, within, credibility }: IdeaSpread): string[] {
  return [
    say.idea.howToSpread(plain(idea.text)),
    ...wrapped(rule, '  '),
    ...(ask === null ? [] : wrapped(plain(ask), '  ')),
    ...credibility.flatMap(({ sentence }) => wrapped(plain(sentence), '  ')),
    ...steps.flatMap(({ person, sentence }, index) => [
      `${index + 1}. ${plain(person.name)}`,
      ...wrapped(plain(sentence), '   '),
    ]),
    ...wrapped(expected.sentence, '  '),
    ...(within === null ? [] : wrapped(within.sentence, '  ')),
  ];
}
