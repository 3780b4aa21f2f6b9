import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import type { LogAnswer, LogUnderstood } from '../../contract/shapes.ts';
import { type GlobalOptions, plain, printAnswer } from '../output.ts';
import { ask, withTertius } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface LogOptions extends GlobalOptions {
  readonly yes?: boolean;
}

/** `tertius log "TEXT" [--yes]`: shows what it understood and saves it once confirmed. In a pipe nobody can confirm: --yes does. */
export function addLog(program: Command): void {
  program
    .command('log')
    .description(say.log.help.is)
    .argument('<text>', say.log.help.text)
    .option('--yes', say.log.help.yes)
    .action(async (text: string, options: LogOptions) => {
      const answer = await withTertius(options, async (tertius): Promise<LogAnswer> => {
        const understood = await ask(tertius, 'understandLog', { text });
        refuseAmbiguity(understood);
        if (options.yes !== true && !(await isConfirmed(understood))) return { understood, saved: null, idea: null };
        if (understood.idea?.isAlone === true) {
          const source = understood.people[0]?.person?.id ?? null;
          const { id } = await ask(tertius, 'addIdea', { text: understood.idea.text, source });
          return { understood, saved: null, idea: id };
        }
        const people = understood.people.map(({ person, mention }) =>
          person === null ? { name: mention } : { id: person.id },
        );
        const { day, channel, minutes, note, promise: promised, promiseBy, promiseDue: due } = understood;
        const promise = promised === null ? null : { text: promised, by: promiseBy ?? 'owner', due };
        const input = { text, day, channel, minutes, people, note, promise, idea: understood.idea?.text ?? null };
        return { understood, saved: await ask(tertius, 'saveLog', input), idea: null };
      });
      printAnswer(answer, options, ({ understood, saved, idea }) => [
        ...(saved !== null || idea !== null ? understoodLines(understood) : []),
        saved === null && idea === null ? say.log.notSaved : say.log.saved,
      ]);
    });
}

/** Ambiguity is asked, never guessed. */
function refuseAmbiguity(understood: LogUnderstood): void {
  const isIdea = understood.idea?.isAlone === true;
  if (understood.people.length === 0 && !isIdea) throw new Refusal('log-not-understood', { text: understood.text });
  for (const { mention, person, candidates } of understood.people) {
    if (person === null && candidates.length > 0) {
      throw new Refusal('log-ambiguous', {
        name: mention,
        candidates: candidates.map(({ id, name }) => `${name} (#${id})`).join(', '),
      });
    }
  }
}

async function isConfirmed(understood: LogUnderstood): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return false;
  for (const line of understoodLines(understood)) process.stderr.write(`${line}\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return isAgreed(await terminal.question(say.log.saveThis));
  } finally {
    terminal.close();
  }
}

/** Enter alone is a yes: what was understood has just been read. */
function isAgreed(typed: string): boolean {
  return typed.trim() === '' || say.terminal.isYes(typed);
}

function understoodLines(understood: LogUnderstood): string[] {
  const { people, day, channel, minutes, note, promise, promiseBy, promiseDue, introduction, idea } = understood;
  const who = people.map(({ person, mention }) =>
    person === null ? `${plain(mention)} (${say.log.fresh})` : plain(person.name),
  );
  if (idea?.isAlone === true)
    return [say.log.ideaAlone(plain(idea.text)), ...(who.length > 0 ? [`  ${say.log.ideaOf(who.join(', '))}`] : [])];
  return [
    `${who.join(', ')} · ${day} · ${say.terms.channels[channel]}${minutes === null ? '' : ` · ${say.week.minutes(minutes)}`}`,
    ...(note === null ? [] : [`  ${plain(note)}`]),
    ...(promise === null ? [] : [`  ${say.log.promised(promiseBy === 'person', plain(promise), promiseDue)}`]),
    ...(idea === null ? [] : [`  ${say.log.idea(plain(idea.text))}`]),
    ...(introduction === null ? [] : [`  ${say.log.introduction(plain(introduction))}`]),
  ];
}
