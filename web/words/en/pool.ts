import { counted } from './number-words.ts';

/** Pooling: introductions between two networks, by a file of hashes. */
export const pool = {
  title: 'Together with somebody else',
  lead: 'Two people compare whom they know, without either network going to the other. One of you saves a file, the other compares it here; both type the same passphrase.',
  save: 'Save a file for them',
  saveLead:
    'It tells whom you truly know by hashes only, and how strong each tie is; people you only know of, or only connected with, are not in it. Whoever has the file and the passphrase can try names against it: send the two by different ways.',
  passphrase: 'Passphrase that only you two know',
  passphraseAgain: 'The same again',
  differ: 'The two are not the same; nothing was saved yet.',
  names: 'Tell people by their name alone too: easier to find, and easier to guess',
  saveAction: 'Save the file',
  saving: 'Saving…',
  saved: (people: number) => `Saved, with ${counted(people, 'person', 'people')}.`,
  leftOut: (people: number) =>
    `${counted(people, 'person is', 'people are')} left out: no address, and no name with an employer, of their own.`,
  compare: 'Compare a file of theirs',
  file: 'Their file',
  theirPassphrase: 'The passphrase of this file',
  targets: 'Do they know …? One a line',
  targetsHint: 'Name, employer; or an e-mail address, or a profile address on LinkedIn',
  tooLarge:
    'This file is larger than 14 MB, as no pooling file is: one of 30,000 people takes about 5 MB. Perhaps you took another file. The command line takes any size: tertius pool compare FILE.',
  compareAction: 'Compare',
  comparing: 'Comparing…',
  both: 'Whom you both know',
  none: 'There is nobody whom you are known to know both.',
  through: 'Whom you only know of, and they could introduce',
  mine: (band: string) => `you: ${band}`,
  theirs: (band: string) => `they: ${band}`,
  asked: 'Whom you asked for',
  known: (band: string) => `they know them: ${band}`,
  unknown: 'Not known to them, as far as the file tells.',
  notTold: 'Cannot be told: the file has nobody by name alone. Add an employer after a comma.',
  by: {
    email: 'same e-mail address',
    linkedin: 'same profile',
    phone: 'same number',
    employer: 'same name and employer',
    name: 'same name, perhaps a namesake',
  },
};
