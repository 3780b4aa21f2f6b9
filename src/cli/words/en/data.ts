import type { RestorePreview } from '../../../contract/out-shapes.ts';

type Amount = RestorePreview['before'];

/** `tertius import` */
export const importing = {
  help: {
    is: 'bring in what you have: a LinkedIn export, contacts, calendars, mailboxes, lists of attendees',
    file: 'files to read, or folders with files: a Maildir, an unpacked export',
    dryRun: 'say what would happen and save nothing',
    map: (fields: string): string => `what a column of a table holds: ${fields}`,
  },
  writeMap: 'Write it as COLUMN=FIELD, as in --map "Full name=name".',
  records: (count: number): string => `${count} records`,
  lanes: ({
    created,
    updated,
    unchanged,
    asked,
    ignored,
    rejected,
  }: Readonly<Record<'created' | 'updated' | 'unchanged' | 'asked' | 'ignored' | 'rejected', number>>): string =>
    `${created} new, ${updated} changed, ${unchanged} unchanged, ${asked} to be asked, ${ignored} left aside, ${rejected} not understood`,
  leftAside: (count: number, reason: string): string => `${count} left aside: ${reason}`,
  notNeeded: (count: number): string => `${count === 1 ? 'One file is' : `${count} files are`} not needed:`,
  outcome: ({
    isTrial,
    people,
    spokenWith,
  }: {
    readonly isTrial: boolean;
    readonly people: number;
    readonly spokenWith: number;
  }): string =>
    `${isTrial ? 'Nothing was saved. You would' : 'You now'} know of ${people} people; with ${spokenWith} of them something real has happened.`,
  connectionsGone: (count: number): string =>
    `${count === 1 ? 'One known connection is' : `${count} known connections are`} gone from this export; nobody was removed.`,
  takeBack: (batch: number): string => `To take it back: tertius undo ${batch}`,
  columns: (columns: string): string => `Columns: ${columns}`,
  kept: (columns: string, first: string): string =>
    `Kept beside the person: ${columns}. Say it better with --map "${first}=title".`,
};

/** `tertius undo` */
export const undo = {
  help: {
    is: 'take an import back; what you changed since stays',
    import: 'the number that the import printed',
  },
  undone: (batch: number, people: number, interactions: number): string =>
    `Import ${batch} is undone: ${people} people and ${interactions} interactions are gone again.`,
};

/** `tertius export` */
export const exporting = {
  help: {
    is: 'take everything out: people, the network with its measures, what happened',
    file: 'the file to write; what it ends in says the format',
    format: 'what to write',
    vcardVersion: 'of cards',
    withPrivate: 'with those whom you keep private (the archive always has them)',
  },
  unclear: (file: string, endings: string): string =>
    `What ${file} should be is not clear. Let it end in ${endings}, or say it with --format.`,
  wrote: (file: string, holds: readonly { readonly what: string; readonly count: number }[]): string =>
    `Wrote ${file}: ${holds.map(({ what, count }) => `${count} ${what}`).join(', ')}.`,
};

/** `tertius backup` */
export const backup = {
  help: {
    is: 'write all data into one file, also while Tertius runs',
    file: 'the file to write; in the data folder when left out',
    encrypt: 'with a passphrase: TERTIUS_PASSPHRASE, or typed; also where the file ends in .age',
    list: 'only list the backups in the data folder',
    remove: 'delete one of them for good',
  },
  theBackup: 'The backup',
  none: 'There is no backup yet.',
  encrypted: 'encrypted',
  wrote: (file: string, isEncrypted: boolean): string =>
    `Wrote ${file}${isEncrypted ? ', encrypted: without the passphrase nobody can read it' : ''}.`,
  bringBack: (file: string): string => `To bring it back: tertius restore ${file}`,
};

/** `tertius restore` */
export const restore = {
  help: {
    is: 'put a backup in the place of the data; what stands there is kept aside',
    file: 'a backup, or an archive',
    dryRun: 'only say what would change',
  },
  restored: (file: string): string => `Everything is as it was in ${file}.`,
  replaced: (file: string): string => `What stood there before is kept in ${file}.`,
  holds: (file: string, before: Amount, now: Amount | null): string =>
    `${file} holds ${amount(before)}; here are ${now === null ? 'none' : amount(now)}.`,
  going: 'People here who would go:',
  coming: 'People who would come back:',
  differing: 'People of whom something else was known:',
  interactions: (going: number, coming: number): string =>
    `Interactions: ${going} would go, ${coming} would come back.`,
  otherwise: (parts: RestorePreview['parts']): string => `Otherwise too: ${parts.join(', ')}.`,
  forgotten: (count: number): string => `People whom you forgot since, and who stay forgotten: ${count}.`,
  unchanged: 'Nothing was changed.',
};

/** `tertius passphrase` */
export const passphrase = {
  help: {
    is: 'encrypt the data on this disk with a passphrase',
    show: {
      is: 'whether the data is encrypted',
    },
    set: {
      is: 'encrypt the data, or change the passphrase: TERTIUS_NEW_PASSPHRASE, or typed',
    },
    remove: {
      is: 'decrypt the data',
    },
  },
  current: 'Passphrase of now: ',
  dataFolder: 'the data folder',
  fresh: 'New passphrase: ',
  needed: 'A new passphrase is needed. Set TERTIUS_NEW_PASSPHRASE, or run the command in a terminal and type it there.',
  differ: 'The two passphrases differ; nothing was changed.',
  keptNowhere:
    'The passphrase is kept nowhere, and nobody can give it back: without it the data and its backups are lost.',
  earlier: 'Backups and files made before are as they were. tertius backup --list shows which are encrypted.',
  encrypted: 'The data is encrypted.',
  open: 'The data is not encrypted.',
};

interface WorkspaceHolds {
  readonly people: number;
  readonly interactions: number;
}

const holding = ({ people, interactions }: WorkspaceHolds): string =>
  `${people} ${people === 1 ? 'person' : 'people'}, ${interactions} ${interactions === 1 ? 'interaction' : 'interactions'}`;

/** `tertius workspace` */
export const workspace = {
  help: {
    is: 'the workspaces of a PostgreSQL database, for whoever runs it',
    list: {
      is: 'all workspaces of the database, with how much is in them',
    },
    remove: {
      is: 'remove a workspace with everything in it, for good',
      name: 'the name that `tertius workspace list` shows',
    },
  },
  none: 'There is no workspace in this database yet.',
  holds: holding,
  sayYes: (name: string, holds: WorkspaceHolds): string =>
    `Removing the workspace ${name} (${holding(holds)}) cannot be undone. Say --yes if you mean it.`,
  surely: (name: string, holds: WorkspaceHolds): string =>
    `Remove the workspace ${name} with ${holding(holds)}? This cannot be undone. [y/N] `,
  removed: (name: string, holds: WorkspaceHolds): string => `The workspace ${name} is gone (${holding(holds)}).`,
  stays: (name: string): string =>
    `Backups of it that stand in workspaces/${name} of a data folder stay until you remove them.`,
};

/** `tertius token` */
export const token = {
  help: {
    is: 'access to the API for other programs on this computer',
    list: {
      is: 'which programs have access',
    },
    make: {
      is: 'make an access token; it is printed this once',
      name: 'the program that gets it',
      write: 'it may change things too, not only read',
    },
    revoke: {
      is: 'end an access token',
      id: 'the number that `tertius token list` shows',
    },
  },
  none: 'No program has access. Give it to one: tertius token make NAME',
  made: (day: string): string => `made ${day}`,
  used: (day: string | null): string => (day === null ? 'never used' : `used ${day}`),
  once: 'This is shown once. A program sends it with each request while Tertius runs:',
  whoever: 'Whoever has it can read your network until you end it with: tertius token revoke',
};

/** `tertius serve` */
export const serve = {
  help: {
    is: 'start the app on this computer and print its address',
  },
};

/** `tertius demo` */
export const demo = {
  help: {
    is: 'look around in a sample network of invented people, in a data folder of its own',
  },
};

/** `tertius calendar` */
export const calendar = {
  help: {
    is: 'when you are not free, by your own calendars',
    list: {
      is: 'the calendars that say when you are not free',
    },
    add: {
      is: 'take the busy times of an .ics file, and nothing else of it',
      file: 'as calendar programs export it',
      watch: 'look at the file again before each plan',
    },
    subscribe: {
      is: 'take the busy times of a calendar on the web; read now, and by itself only if you say how often',
      address: 'https, http or webcal',
      name: 'what to call it',
      every: 'read it by itself while the app runs',
    },
    refresh: {
      is: 'read what you subscribed to again, now',
      id: 'one of them',
    },
    schedule: {
      is: 'how often a calendar is read by itself while the app runs',
      often: 'hour, day or never',
    },
    remove: {
      is: 'forget a calendar and its busy times',
    },
  },
  none: 'No calendar says when you are busy. Add one: tertius calendar add calendar.ics',
  ahead: (count: number, readOn: string): string => `${count} busy times ahead, read on ${readOn}`,
  watched: 'looked at again before each plan',
  from: (host: string, every: 'never' | 'hour' | 'day'): string =>
    `from ${host}, ${every === 'never' ? 'only when you say so' : `each ${every}`}`,
};

function amount({ people, interactions }: Amount): string {
  return `${people} people and ${interactions} interactions`;
}
