import { type Command, Option } from 'commander';
import type { IntroductionsFound } from '../../contract/introduction-shapes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';
import { addIntroSteps } from './intro-steps.ts';

const KINDS = ['person', 'company', 'group', 'knowledge'] as const;

interface IntroOptions extends GlobalOptions {
  readonly as?: (typeof KINDS)[number];
  readonly objective?: number;
}

/** `tertius intro [find] TARGET [--as KIND] [--objective ID]`, and what becomes of introductions (intro-steps.ts) */
export function addIntro(program: Command): void {
  const intro = program.command('intro').description(say.intro.help.is);
  intro
    .command('find', { isDefault: true })
    .description(say.intro.help.find.is)
    .argument('<target>', say.intro.help.find.target)
    .addOption(new Option('--as <kind>', say.intro.help.find.as).choices(KINDS))
    .option('--objective <id>', say.common.fromObjective, wholeNumber)
    .action(async (target: string, options: IntroOptions) => {
      const { as, objective } = options;
      printAnswer(await askOnce(options, 'findIntroductions', { target, as, objective }), options, introLines);
    });
  addIntroSteps(intro);
}

function introLines(found: IntroductionsFound): string[] {
  return [
    ...wrapped(plain(found.sentence)),
    ...(found.direct === null ? [] : wrapped(found.direct.sentence)),
    ...found.paths.flatMap(({ hops, reason, load }, index) => [
      '',
      `${index + 1}  ${say.intro.you} → ${hops.map(({ name }) => plain(name)).join(' → ')}`,
      ...wrapped(plain(`${reason} ${load.sentence}`), '   '),
    ]),
    ...(found.introducers.length === 0 ? [] : ['', say.intro.whomToAsk]),
    ...found.introducers.flatMap(({ person, reason, load }) => [
      `   ${person.id}  ${plain(person.name)}`,
      ...wrapped(plain(`${reason} ${load.sentence}`), '      '),
    ]),
    ...(found.introducersTotal > found.introducers.length
      ? [`   ${say.common.shown(found.introducers.length, found.introducersTotal)}`]
      : []),
    ...(found.resting.length === 0 ? [] : ['', say.intro.notNow]),
    ...found.resting.flatMap(({ sentence }) => wrapped(plain(sentence), '   ')),
  ];
}
