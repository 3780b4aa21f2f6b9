/** `tertius import` */
export const importing = {
  help: {
    is: 'bring in what you have: a LinkedIn export, contacts, calendars, mailboxes, lists of attendees',
    file: 'files to read, or folders with files: a Maildir, an unpacked export',
    dryRun: 'say what would happen and save nothing',
    map: (fields: string): string => `what a column of a table holds: ${fields}`,
  },
};

/** `tertius undo` */
export const undo = {
  help: {
    is: 'take an import back; what you changed since stays',
    import: 'the number that the import printed',
  },
};

/** `tertius export` */
export const exporting = {
  help: {
    is: 'take everything out: people, the network with its measures, what happened',
    file: 'the file to write; what it ends in says the format',
    format: 'what to write',
    vcardVersion: 'of cards',
  },
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
};

/** `tertius restore` */
export const restore = {
  help: {
    is: 'put a backup in the place of the data; what stands there is kept aside',
    file: 'a backup, or an archive',
    dryRun: 'only say what would change',
  },
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
};
