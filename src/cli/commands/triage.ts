import { type Command, InvalidArgumentError } from 'commander';
import type { Tertius } from '../../app/open-tertius.ts';
import type { TriageList } from '../../contract/shapes.ts';
import type { Closeness } from '../../model/person.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { readKey } from '../read-key.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface TriageOptions extends GlobalOptions {
  readonly list?: boolean;
  readonly answer?: readonly Answer[];
  readonly add?: readonly string[];
}

interface Answer {
  readonly id: number;
  readonly closeness: Closeness | null;
}

/** `tertius triage [--list] [--answer ID=0..4…] [--add NAME…]`: one key per answer on a terminal, the list in a pipe. */
export function addTriage(program: Command): void {
  program
    .command('triage')
    .description(say.triage.help.is)
    .option('--list', say.triage.help.list)
    .option('--answer <id=closeness>', say.triage.help.answer, collectAnswer)
    .option('--add <name...>', say.triage.help.add)
    .action(async (options: TriageOptions) => {
      const answer = await withTertius(options, async (tertius) => {
        if (options.add !== undefined)
          await ask(tertius, 'addPeople', { people: options.add.map((name) => ({ name })) });
        for (const given of options.answer ?? []) await ask(tertius, 'answerTriage', given);
        const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;
        const isAsking =
          isInteractive && options.list !== true && options.json !== true && options.answer === undefined;
        if (isAsking) await askEverybody(tertius);
        return ask(tertius, 'triage', {});
      });
      printAnswer(answer, options, triageLines);
    });
}

function collectAnswer(text: string, earlier: readonly Answer[] = []): readonly Answer[] {
  const match = /^(\d{1,15})=([0-4]|skip)$/.exec(text);
  if (match === null) throw new InvalidArgumentError(say.triage.write);
  // The pattern admits 0 to 4 only.
  const closeness = match[2] === 'skip' ? null : (Number(match[2]) as Closeness);
  return [...earlier, { id: Number(match[1]), closeness }];
}

/** Asks until nobody is left or the owner stops. */
async function askEverybody(tertius: Tertius): Promise<void> {
  process.stdout.write(`${say.triage.keys}\n`);
  let lastAnswered: number | undefined;
  for (;;) {
    const { people, answered, usefulAfter } = await ask(tertius, 'triage', { limit: 1 });
    const person = people[0];
    if (person === undefined) return;
    const work = [person.title, person.company].filter((part) => part !== null).map(plain);
    process.stdout.write(
      `\n${plain(person.name)}${work.length > 0 ? `, ${work.join(', ')}` : ''}\n  ${plain(person.because)}  (${say.triage.of(answered, usefulAfter)})\n`,
    );
    const key = await readKey();
    if (key === 'q') return;
    if (key === 'u' && lastAnswered !== undefined) {
      await ask(tertius, 'unanswerTriage', { id: lastAnswered });
      lastAnswered = undefined;
      process.stdout.write(`  ${say.terminal.takenBack}\n`);
    } else if (key === 's' || /^[0-4]$/.test(key)) {
      // The pattern admits 0 to 4 only.
      await ask(tertius, 'answerTriage', { id: person.id, closeness: key === 's' ? null : (Number(key) as Closeness) });
      lastAnswered = person.id;
      process.stdout.write(`  ${key === 's' ? say.triage.skipped : key}\n`);
    }
  }
}

function triageLines({ people, answered, remaining, usefulAfter }: TriageList): string[] {
  const rows = people.map((person) => [
    String(person.id),
    plain(person.name),
    plain(person.company ?? ''),
    plain(person.because),
  ]);
  const still = Math.max(0, usefulAfter - answered);
  return [...columns(rows), say.triage.counts(answered, remaining, still)];
}
