import { type Command, InvalidArgumentError } from 'commander';
import type { Tertius } from '../../app/open-tertius.ts';
import type { AskShape, AsksList } from '../../contract/knowledge-shapes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { readKey } from '../read-key.ts';
import { wholeNumber } from '../whole-number.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface AskOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly limit?: number;
  readonly answer?: readonly Given[];
  readonly undo?: readonly string[];
}

interface Given {
  readonly id: string;
  readonly value: string | null;
}

/** `tertius ask [--list] [--limit N] [--answer ID=VALUE…] [--undo ID…]`: one key per answer on a terminal, the list in a pipe. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .description(say.ask.help.is)
    .option('--list', say.ask.help.list)
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .option('--answer <id=value>', say.ask.help.answer, collect)
    .option('--undo <id...>', say.ask.help.undo)
    .action(async (options: AskOptions) => {
      const answer = await withTertius(options, async (tertius) => {
        for (const id of options.undo ?? []) await ask(tertius, 'takeBackAsk', { id });
        for (const given of options.answer ?? []) await ask(tertius, 'answerAsk', given);
        const isTold = options.list === true || options.json === true || options.answer !== undefined;
        const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
        if (isInteractive && !isTold && options.undo === undefined) await askOneByOne(tertius);
        return ask(tertius, 'asks', { limit: options.limit });
      });
      printAnswer(answer, options, askLines);
    });
}

function collect(text: string, earlier: readonly Given[] = []): readonly Given[] {
  const at = text.lastIndexOf('=');
  if (at < 1 || at === text.length - 1) {
    throw new InvalidArgumentError(say.ask.write);
  }
  const value = text.slice(at + 1);
  return [...earlier, { id: text.slice(0, at), value: value === 'skip' ? null : value }];
}

/** Asks until nothing is left or the owner stops. */
async function askOneByOne(tertius: Tertius): Promise<void> {
  process.stdout.write(`${say.ask.keys}\n`);
  let last: string | undefined;
  for (;;) {
    const [question] = (await ask(tertius, 'asks', { limit: 1 })).asks;
    if (question === undefined) return;
    for (const line of questionLines(question)) process.stdout.write(`${line}\n`);
    const key = await readKey();
    if (key === 'q') return;
    if (key === 'u' && last !== undefined) {
      await ask(tertius, 'takeBackAsk', { id: last });
      last = undefined;
      process.stdout.write(`  ${say.terminal.takenBack}\n`);
      continue;
    }
    const choice = question.choices[Number(key) - 1];
    if (key !== 's' && choice === undefined) continue;
    const { sentence } = await ask(tertius, 'answerAsk', { id: question.id, value: choice?.value ?? null });
    last = question.id;
    process.stdout.write(`  ${plain(sentence)}\n`);
  }
}

function questionLines({ sentence, because, choices }: AskShape): string[] {
  const keys = choices.map(({ text }, index) => `${index + 1} ${text}`).join(' · ');
  return ['', plain(sentence), ...wrapped(plain(because), '  '), ...wrapped(keys, '  ')];
}

function askLines({ total, asks }: AsksList): string[] {
  if (asks.length === 0) return [say.ask.nothing];
  return [
    ...asks.flatMap((question) => [
      ...questionLines(question).slice(1),
      `  tertius ask --answer ${question.id.includes(' ') ? `"${question.id}=…"` : `${question.id}=…`}`,
      '',
    ]),
    ...(total > asks.length ? [say.ask.more(total - asks.length)] : []),
  ];
}
