import { createInterface } from 'node:readline/promises';
import type { OpenOptions, Tertius } from '../app/open-tertius.ts';
import { isRefusal, type Refusal } from '../base/refusals.ts';
import { refusalText } from '../words/refusal-text.ts';
import { wordsIn } from '../words/words.ts';
import { plain } from './output.ts';
import { askPassphrase } from './read-passphrase.ts';
import { spokenLanguage } from './spoken-language.ts';
import { say } from './words/words.ts';

/**
 * Opens the data for a command; in a terminal asks for the passphrase of encrypted data, and whether the newest whole backup
 * is to stand in the place of damaged data. In a pipe both are refused, with what to do.
 */
export async function openData(options: OpenOptions): Promise<Tertius> {
  const { openTertius } = await import('../app/open-tertius.ts');
  try {
    return await openTertius(options);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error.code === 'data-locked') return await openTertius({ ...options, passphrase: await typed(error) });
    if (error.code !== 'data-not-ours' || !(await isRescued(error, options))) throw error;
    return await openTertius(options);
  }
}

async function typed(refusal: Refusal): Promise<string> {
  const passphrase = await askPassphrase(say.terminal.dataPassphrase);
  if (passphrase === undefined) throw refusal;
  return passphrase;
}

/** Whether a backup was put in the place of damaged data, after asking. */
export async function isRescued(damage: Refusal, options: OpenOptions): Promise<boolean> {
  const { doorTo } = await import('../app/door.ts');
  const door = doorTo(options);
  try {
    const { backup } = await door.state();
    if (backup === null) return false;
    const { name, madeAt, people, interactions } = backup;
    const canAnswer = process.stdin.isTTY === true;
    process.stderr.write(
      `${canAnswer ? `${plain(refusalText(damage, wordsIn(spokenLanguage(options.language))))}\n` : ''}${say.terminal.newestBackup(madeAt.slice(0, 16).replace('T', ' '), people, interactions, name)}\n`,
    );
    if (!canAnswer || !(await agrees(say.terminal.rescue))) return false;
    const { replaced } = await door.rescue({ name });
    process.stderr.write(`${say.terminal.rescued(replaced === null ? null : plain(replaced))}\n`);
    return true;
  } finally {
    await door.close();
  }
}

async function agrees(question: string): Promise<boolean> {
  const reading = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return say.terminal.isYes(await reading.question(question));
  } finally {
    reading.close();
  }
}
