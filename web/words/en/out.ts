/** Taking everything out, and backups, in Settings. */
export const out = {
  title: 'Take everything with you',
  lead: 'Everything here is yours, in formats that other programs read. Nothing is left out.',
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
  none: 'There is no backup yet.',
  kinds: { asked: 'made by you', daily: 'made by itself', replaced: 'what was here before a backup came back' },
  encrypted: 'encrypted; to bring it back: tertius restore, with its passphrase',
  restore: 'Bring back',
  restoreOf: (when: string) => `Bring back the backup of ${when}`,
  sure: (when: string) =>
    `Everything will be as it was on ${when}. What is here now is kept as a backup, so that this can be undone.`,
  yes: 'Yes, bring it back',
  no: 'Leave it',
};
