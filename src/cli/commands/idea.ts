import { type Command, InvalidArgumentError, Option } from 'commander';
import type { IdeaHear, IdeaShape, IdeaSpread, IdeasList } from '../../contract/idea-shapes.ts';
import { IdeaState } from '../../model/idea.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { wordList } from '../word-list.ts';

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
  const idea = program.command('idea').description('something worth developing, applying, passing on');
  withWords(idea.command('add').description('keep an idea').argument('<text>', 'in one line')).action(
    async (text: string, options: IdeaOptions) => {
      printIdea(await askOnce(options, 'addIdea', { text, ...wordsOf(options) }), options);
    },
  );
  withWords(idea.command('edit').description('change what you said of an idea').argument('<id>', NUMBER, wholeNumber))
    .option('--text <text>', 'in one line')
    .option('--simple', 'it is easily taken up, like news')
    .action(async (id: number, options: IdeaOptions & { readonly text?: string }) => {
      const simple = options.simple === true ? { isCostly: false } : {};
      const change = { id, text: options.text, ...wordsOf(options), ...simple };
      printIdea(await askOnce(options, 'editIdea', change), options);
    });
  idea
    .command('list')
    .description('ideas, the newest first')
    .addOption(new Option('--state <state>', 'only those that have come so far').choices(IdeaState.options))
    .action(async (options: GlobalOptions & { readonly state?: IdeaState }) => {
      printAnswer(await askOnce(options, 'ideas', { state: options.state }), options, listLines);
    });
  idea
    .command('move')
    .description('say how far an idea has come')
    .argument('<id>', NUMBER, wholeNumber)
    .argument('<state>', IdeaState.options.join(', '), state)
    .action(async (id: number, to: IdeaState, options: GlobalOptions) => {
      printIdea(await askOnce(options, 'moveIdea', { id, state: to }), options);
    });
  idea
    .command('undo')
    .description('take the last such word back')
    .argument('<id>', NUMBER, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printIdea(await askOnce(options, 'unmoveIdea', { id }), options);
    });
  idea
    .command('remove')
    .description('take an idea away, with everything said of it')
    .argument('<id>', NUMBER, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeIdea', { id }), options, () => [`Idea ${id} is gone.`]);
    });
  addSpreading(idea);
}

const NUMBER = 'the number that `tertius idea list` shows';

function addSpreading(idea: Command): void {
  idea
    .command('hear')
    .description('who should hear of an idea, and why')
    .argument('<id>', NUMBER, wholeNumber)
    .option('--limit <n>', 'how many at most', wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'hearIdea', { id, limit: options.limit }), options, hearLines);
    });
  idea
    .command('spread')
    .description('whom to tell, in order, and how far that carries')
    .argument('<id>', NUMBER, wholeNumber)
    .option('--people <n>', 'how many to tell', wholeNumber)
    .action(async (id: number, options: GlobalOptions & { readonly people?: number }) => {
      printAnswer(await askOnce(options, 'spreadIdea', { id, people: options.people }), options, spreadLines);
    });
  idea
    .command('tell')
    .description('note who was told, and what came of it')
    .argument('<id>', NUMBER, wholeNumber)
    .argument('<person>', 'the number that `tertius people` shows', wholeNumber)
    .option('--passed-on', 'they passed it on')
    .option('--supports', 'they support it')
    .option('--objection <text>', 'what they object')
    .option('--undo', 'they were not told')
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
    .option('--source <person>', 'of whom you have it: the number that `tertius people` shows', wholeNumber)
    .option('--topics <a,b>', 'what it is about', wordList)
    .option('--objective <id>', 'the objective it serves', wholeNumber)
    .option('--costly', 'it takes conviction: people follow only after others they know have')
    .option('--audience <group=size,…>', 'whom it should reach, with how many they are if you know', audience);
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
      throw new InvalidArgumentError('Write a group, or a group with its size, as in hospitals=200.');
    return { name, size: size === undefined ? null : Number(size) };
  });
}

function state(text: string): IdeaState {
  const known = IdeaState.safeParse(text);
  if (!known.success) throw new InvalidArgumentError(`It must be one of ${IdeaState.options.join(', ')}.`);
  return known.data;
}

/** Scripts read one idea in the same place as in the list. */
function printIdea(idea: IdeaShape, options: GlobalOptions): void {
  printAnswer({ ideas: [idea] }, options, ({ ideas }) => ideas.flatMap(ideaLines));
}

function listLines({ ideas, stalled }: IdeasList): string[] {
  if (ideas.length === 0) return ['No idea is kept. Add one: tertius idea add "…"'];
  return [
    ...IdeaState.options.flatMap((each) => {
      const here = ideas.filter((idea) => idea.state === each);
      return here.length === 0 ? [] : [each, ...here.flatMap(ideaLines), ''];
    }),
    ...(stalled > 0 ? [`${stalled} stalled: tell somebody, or drop it.`] : []),
  ];
}

function ideaLines(idea: IdeaShape): string[] {
  const details = [
    idea.state,
    ...(idea.source === null ? [] : [`from ${plain(idea.source.name)}`]),
    ...(idea.topics.length === 0 ? [] : [plain(idea.topics.join(', '))]),
    ...(idea.isCostly ? ['takes conviction'] : []),
  ];
  return [
    `${idea.id}  ${plain(idea.text)}  (${details.join(' · ')})`,
    ...wrapped(plain(idea.sentence), '   '),
    ...idea.people.flatMap(({ person, objection }) =>
      objection === null ? [] : wrapped(plain(`${person.name} objects: ${objection}`), '   '),
    ),
  ];
}

function hearLines({ idea, people, total, ask }: IdeaHear): string[] {
  return [
    `Who should hear of “${plain(idea.text)}”`,
    ...(ask === null ? [] : wrapped(plain(ask), '  ')),
    ...people.flatMap(({ person, sentence }) => [
      `${person.id}  ${plain(person.name)}`,
      ...wrapped(plain(sentence), '     '),
    ]),
    ...(total > people.length ? [`${total - people.length} more, each less apt.`] : []),
  ];
}

function spreadLines({ idea, rule, ask, steps, expected, within, credibility }: IdeaSpread): string[] {
  return [
    `How to spread “${plain(idea.text)}”`,
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
