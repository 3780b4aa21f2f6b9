import { type Command, InvalidArgumentError, Option } from 'commander';
import type { IntroducibleList, IntroductionShape, IntroductionsList } from '../../contract/introduction-shapes.ts';
import { DraftLanguage } from '../../model/draft-language.ts';
import { IntroductionState } from '../../model/introduction.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface KeepOptions extends GlobalOptions {
  readonly two?: boolean;
  readonly objective?: number;
}

interface StepOptions extends GlobalOptions {
  readonly with?: number;
  readonly day?: string;
}

/** `tertius intro list|pairs|show|keep|step|undo|return|note|remove`: introductions under way. */
export function addIntroSteps(intro: Command): void {
  intro
    .command('list')
    .description(say.intro.help.list.is)
    .option('--all', say.intro.help.list.all)
    .action(async (options: GlobalOptions & { readonly all?: boolean }) => {
      printAnswer(await askOnce(options, 'introductions', {}), options, (list) =>
        listLines(list, options.all === true),
      );
    });
  intro
    .command('pairs')
    .description(say.intro.help.pairs.is)
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .action(async (options: GlobalOptions & { readonly limit?: number }) => {
      printAnswer(await askOnce(options, 'introducible', { limit: options.limit }), options, pairLines);
    });
  intro
    .command('show')
    .description(say.intro.help.show.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .addOption(new Option('--language <language>', say.intro.help.show.language).choices(DraftLanguage.options))
    .action(async (id: number, options: GlobalOptions & { readonly language?: DraftLanguage }) => {
      printIntroduction(await askOnce(options, 'introduction', { id, language: options.language }), options);
    });
  intro
    .command('keep')
    .description(say.intro.help.keep.is)
    .argument('<people...>', say.intro.help.keep.people)
    .option('--two', say.intro.help.keep.two)
    .option('--objective <id>', say.common.objectiveServed, wholeNumber)
    .action(async (people: string[], options: KeepOptions) => {
      const kind = options.two === true ? 'of-two' : 'to-owner';
      const input = { kind, people: people.map(wholeNumber), objective: options.objective } as const;
      printIntroduction(await askOnce(options, 'keepIntroduction', input), options);
    });
  intro
    .command('step')
    .description(say.intro.help.step.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .argument('<state>', IntroductionState.options.join(', '), state)
    .option('--with <person>', say.intro.help.step.with, wholeNumber)
    .option('--day <day>', say.common.when, isoDay)
    .action(async (id: number, to: IntroductionState, options: StepOptions) => {
      const input = { id, state: to, person: options.with, day: options.day };
      printIntroduction(await askOnce(options, 'stepIntroduction', input), options);
    });
  intro
    .command('undo')
    .description(say.intro.help.undo.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printIntroduction(await askOnce(options, 'unstepIntroduction', { id }), options);
    });
  intro
    .command('return')
    .description(say.intro.help.return.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .argument('[text]', say.intro.help.return.text)
    .action(async (id: number, text: string | undefined, options: GlobalOptions) => {
      printIntroduction(await askOnce(options, 'returnIntroduction', { id, text }), options);
    });
  intro
    .command('note')
    .description(say.intro.help.note.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .argument('<text>')
    .action(async (id: number, note: string, options: GlobalOptions) => {
      printIntroduction(await askOnce(options, 'noteIntroduction', { id, note }), options);
    });
  intro
    .command('remove')
    .description(say.intro.help.remove.is)
    .argument('<id>', say.intro.help.number, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'removeIntroduction', { id }), options, () => [say.intro.gone(id)]);
    });
}

function pairLines({ pairs, total, sentence }: IntroducibleList): string[] {
  return [
    ...wrapped(sentence),
    ...pairs.flatMap(({ people, reason, position, kept }) => [
      '',
      plain(together(people)),
      ...wrapped(plain(`${reason} ${position}`), '   '),
      `   ${kept === null ? `tertius intro keep --two ${people.map(({ id }) => id).join(' ')}` : `tertius intro show ${kept}`}`,
    ]),
    ...(total > pairs.length ? ['', say.common.shown(pairs.length, total)] : []),
  ];
}

function together(people: readonly { readonly name: string }[]): string {
  return say.intro.together(people.map(({ name }) => name));
}

function state(text: string): IntroductionState {
  const known = IntroductionState.safeParse(text);
  if (!known.success) throw new InvalidArgumentError(say.wrong.oneOf(IntroductionState.options.join(', ')));
  return known.data;
}

/** Scripts read one introduction in the same place as in the list. */
function printIntroduction(introduction: IntroductionShape, options: GlobalOptions): void {
  printAnswer({ introductions: [introduction] }, options, () => [
    ...lines(introduction),
    ...introduction.next.map(
      ({ state: next, person }) =>
        `   tertius intro step ${introduction.id} ${next}${person === null ? '' : ` --with ${person.id}`}${person === null ? '' : plain(`   (${person.name})`)}`,
    ),
    ...introduction.texts.flatMap(({ to, text }) => [
      '',
      plain(`   ${say.intro.to(together(to))}`),
      ...text.split('\n').flatMap((line) => (line === '' ? [''] : wrapped(plain(line), '      '))),
    ]),
  ]);
}

function listLines({ introductions }: IntroductionsList, isAll: boolean): string[] {
  const shown = introductions.filter(({ isOpen }) => isOpen || isAll);
  if (shown.length === 0) return [say.intro.none];
  return shown.flatMap(lines);
}

function lines({ id, kind, people, state: now, sentence, steps, note, returned }: IntroductionShape): string[] {
  const names = people.map(({ name }) => name);
  const who = kind === 'of-two' ? together(people) : `${say.intro.you} → ${names.join(' → ')}`;
  return [
    plain(`${id}  ${who}  (${say.terms.introductionStates[now]})`),
    ...wrapped(plain(sentence), '   '),
    `   ${steps.map(({ state: taken, day, person }) => plain(`${say.terms.introductionStates[taken]}${person === null ? '' : ` (${person.name})`} ${day}`)).join(', ')}`,
    ...(returned === null ? [] : [`   ${say.intro.returned(returned)}`]),
    ...(note === null ? [] : wrapped(plain(say.intro.noted(note)), '   ')),
  ];
}
