import { counted, inOne, someOf } from './number-words.ts';

/** Taking everything out, and backups, in Settings. */
export const out = {
  title: 'Take everything with you',
  lead: 'Everything here is yours, in formats that other programs read. The archive leaves nothing out.',
  withPrivate: 'With those whom you keep private also in what is for other programs',
  formats: {
    archive: 'Everything, as an archive',
    csv: 'People, as a table',
    vcard: 'People, as cards',
    graphml: 'The network, as GraphML',
    gexf: 'The network, as GEXF',
    ics: 'What happened, as a calendar',
  },
  backups: 'Backups',
  backupsLead:
    'Each day on which Tertius runs it keeps a backup beside your data: seven days, four weeks, twelve months. Keep one elsewhere too, against a lost disk.',
  make: 'Make a backup now',
  making: 'Making it…',
  encrypt: 'Encrypt it with a passphrase',
  lostPassphrase:
    'Whoever finds this backup can read nothing without the passphrase. Neither can you: it is kept nowhere, nobody can give it back, and a backup whose passphrase is lost is lost. Several words that only you would put together are good; write them down where you keep such things.',
  passphrase: 'Passphrase',
  passphraseAgain: 'The same again',
  differ: 'The two are not the same; nothing was made yet.',
  makeEncrypted: 'Make an encrypted backup now',
  none: 'There is no backup yet.',
  kinds: { asked: 'made by you', daily: 'made by itself', replaced: 'what was here before a backup came back' },
  encrypted: 'encrypted',
  restore: 'Bring back',
  restoreOf: (when: string) => `Bring back the backup of ${when}`,
  sure: (when: string) =>
    `Everything will be as it was on ${when}. What is here now is kept as a backup, so that this can be undone.`,
  passphraseOf: 'Passphrase of this backup',
  look: 'See what would change',
  looking: 'Looking…',
  holds: (people: number, interactions: number) =>
    `It holds ${counted(people, 'person', 'people')} and ${counted(interactions, 'interaction', 'interactions')}.`,
  same: 'What is here now is the same.',
  going: (people: Named) => `${counted(people.count, 'person', 'people')} would go who came later: ${someOf(people)}.`,
  coming: (people: Named) => `${counted(people.count, 'person', 'people')} would come back: ${someOf(people)}.`,
  differing: (people: Named) =>
    `Of ${counted(people.count, 'person', 'people')} it knows something else: ${someOf(people)}.`,
  interactionsGoing: (number: number) => `${counted(number, 'interaction', 'interactions')} since would go.`,
  interactionsComing: (number: number) => `${counted(number, 'interaction', 'interactions')} would come back.`,
  otherwise: (parts: readonly string[]) => `Otherwise too: ${inOne(parts)}.`,
  parts: {
    objectives: 'objectives',
    ideas: 'ideas',
    questions: 'questions',
    favours: 'favours',
    promises: 'promises',
    introductions: 'introductions',
    events: 'events',
    returns: 'what came back',
    weeks: 'weeks and what you decided in them',
    answers: 'your answers about people and groups',
    settings: 'settings',
  },
  stayForgotten: (number: number) =>
    `${counted(number, 'person', 'people')} in it you have asked to forget since; that holds.`,
  remove: 'Delete',
  removeOf: (when: string) => `Delete the backup of ${when}`,
  sureToRemove: 'The file will be gone for good. Nothing else changes.',
  yesRemove: 'Yes, delete it',
  yes: 'Yes, bring it back',
  no: 'Leave it',
};

interface Named {
  readonly count: number;
  readonly names: readonly string[];
}
