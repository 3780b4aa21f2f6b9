import type { Command } from 'commander';
import { Refusal } from '../../base/refusals.ts';
import { DOOR_ROUTES, type DoorShape } from '../../contract/door-routes.ts';
import { inputSentence } from '../../contract/input-sentence.ts';
import { wordsIn } from '../../words/words.ts';
import { type GlobalOptions, printAnswer } from '../output.ts';
import { askPassphrase } from '../read-passphrase.ts';
import { spokenLanguage } from '../spoken-language.ts';
import { VERSION } from '../version.ts';
import { say } from '../words/words.ts';

/** `tertius passphrase set|remove|show` */
export function addPassphrase(program: Command): void {
  const passphrase = program.command('passphrase').description(say.passphrase.help.is);
  passphrase
    .command('show')
    .description(say.passphrase.help.show.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await stateOf(options), options, doorLines);
    });
  passphrase
    .command('set')
    .description(say.passphrase.help.set.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await change(options, await newPassphrase(options)), options, setLines);
    });
  passphrase
    .command('remove')
    .description(say.passphrase.help.remove.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await change(options, null), options, doorLines);
    });
}

async function change(options: GlobalOptions, passphrase: string | null): Promise<DoorShape> {
  const door = await doorOf(options);
  try {
    const { dataPassphrase } = await import('../../app/data-passphrase.ts');
    const { encrypted } = await door.state();
    const current = encrypted
      ? (dataPassphrase(undefined) ?? (await askPassphrase(say.passphrase.current)))
      : undefined;
    if (encrypted && current === undefined) throw new Refusal('data-locked', { file: say.passphrase.dataFolder });
    return await door.setPassphrase({ passphrase, current });
  } finally {
    await door.close();
  }
}

async function stateOf(options: GlobalOptions): Promise<DoorShape> {
  const door = await doorOf(options);
  try {
    return await door.state();
  } finally {
    await door.close();
  }
}

async function doorOf(options: GlobalOptions): Promise<import('../../app/door.ts').Door> {
  const { doorTo } = await import('../../app/door.ts');
  return doorTo({ ...(options.data === undefined ? {} : { folder: options.data }), version: VERSION, demo: false });
}

async function newPassphrase({ language }: GlobalOptions): Promise<string> {
  const given = process.env.TERTIUS_NEW_PASSPHRASE;
  const typed = given === undefined || given === '' ? await askPassphrase(say.passphrase.fresh) : given;
  if (typed === undefined)
    throw new Refusal('invalid-input', {
      what: say.passphrase.needed,
    });
  const checked = DOOR_ROUTES.setPassphrase.input.safeParse({ passphrase: typed });
  if (!checked.success)
    throw new Refusal('invalid-input', {
      what: inputSentence(checked.error.issues, wordsIn(spokenLanguage(language))),
    });
  if (typed !== given && (await askPassphrase(say.terminal.again)) !== typed)
    throw new Refusal('invalid-input', { what: say.passphrase.differ });
  return typed;
}

function setLines(door: DoorShape): string[] {
  return [...doorLines(door), say.passphrase.keptNowhere, say.passphrase.earlier];
}

function doorLines({ encrypted }: DoorShape): string[] {
  return [encrypted ? say.passphrase.encrypted : say.passphrase.open];
}
