import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Refusal } from '../base/refusals.ts';
import { say } from './words/words.ts';

/** A passphrase as typed, or undefined where nobody can be asked. Never an argument: those can be seen by other programs. */
export async function readPassphrase(question: string): Promise<string | undefined> {
  const given = process.env.TERTIUS_PASSPHRASE;
  if (given !== undefined && given !== '') return given;
  return await askPassphrase(question);
}

/** What is typed in a terminal without being shown; undefined where nobody can be asked, or nothing was typed. */
export async function askPassphrase(question: string): Promise<string | undefined> {
  if (process.stdin.isTTY !== true) return undefined;
  process.stderr.write(question);
  const silence = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reading = createInterface({ input: process.stdin, output: silence, terminal: true });
  const cancel = new AbortController();
  reading.on('SIGINT', () => cancel.abort());
  try {
    const typed = await reading.question('', { signal: cancel.signal });
    return typed === '' ? undefined : typed;
  } catch {
    throw new Refusal('cancelled');
  } finally {
    reading.close();
    process.stderr.write('\n');
  }
}

/** A new passphrase, typed twice. @throws Refusal `passphrase-needed`; `invalid-input` where the two differ */
export async function readNewPassphrase(file: string): Promise<string> {
  const passphrase = await readPassphrase(say.terminal.passphrase);
  if (passphrase === undefined) throw new Refusal('passphrase-needed', { file });
  if ((await readPassphrase(say.terminal.again)) !== passphrase)
    throw new Refusal('invalid-input', { what: say.terminal.differ });
  return passphrase;
}
