/** `tertius intro` */
export const intro = {
  help: {
    is: 'introductions: ways to somebody, and how far each has come',
    find: {
      is: 'whom to ask for an introduction, to a person, a company, a group or a kind of knowledge',
      target: 'a person’s number or name, a company, a group, or what somebody should know about',
      as: 'what the words mean, where they could mean several things',
    },
    list: {
      is: 'introductions under way; --all also those that have ended',
      all: 'also those that have ended',
    },
    pairs: {
      is: 'whom of your contacts you could introduce to each other',
    },
    show: {
      is: 'one introduction, with the words for it',
      language: 'of the words',
    },
    number: 'the number that `tertius intro list` shows',
    keep: {
      is: 'keep an introduction that you consider',
      people: 'numbers of whom to ask, in order, and of the person last; as `tertius people` shows them',
      two: 'you introduce the two to each other',
    },
    step: {
      is: 'say how far an introduction has come',
      with: 'where you introduce two: who was asked or answered',
    },
    undo: {
      is: 'take the last such word back',
    },
    return: {
      is: 'note an introduction that came about among what came back; tertius returns shows it',
      text: 'in words of your own',
    },
    note: {
      is: 'note something on an introduction; "" takes it away',
    },
    remove: {
      is: 'take an introduction away, with what it counted as',
    },
  },
  you: 'You',
  together: (names: readonly string[]): string => names.join(' and '),
  gone: (id: number): string => `Introduction ${id} is gone.`,
  to: (names: string): string => `To ${names}:`,
  none: 'No introduction is under way. Find a way to somebody: tertius intro "…"',
  returned: (id: number): string => `Among what came back (number ${id} of \`tertius returns list\`)`,
  noted: (note: string): string => `Note: ${note}`,
  whomToAsk: 'Whom to ask for somebody you do not know of',
  notNow: 'Not now',
};

/** `tertius pool` */
export const pool = {
  help: {
    is: 'find introductions between your network and that of somebody else',
    export: {
      is: 'write whom you truly know as hashes, for somebody who has the passphrase: TERTIUS_PASSPHRASE, or typed',
      file: 'the file to write',
      names: 'tell people by their name alone too: easier to find, and easier to guess',
    },
    compare: {
      is: 'whom you and the writer of a file both know, whom they could introduce, and which targets they know; nothing is stored',
      file: 'a file that somebody else wrote with `tertius pool export`',
      target: 'do they know “name, employer”, an e-mail address, or a profile on LinkedIn? As often as you like',
    },
  },
  wrote: (file: string, people: number): string =>
    `Wrote ${file}: ${people} ${people === 1 ? 'person' : 'people'} whom you truly know, as hashes.`,
  leftOut: (count: number): string =>
    `${count} more ${count === 1 ? 'is' : 'are'} left out: no address, and no name with an employer, of their own.`,
  sendApart: 'Whoever has the file and the passphrase can try names against it: send the two by different ways.',
  nobody: 'There is nobody whom you are known to know both.',
  both: (count: number): string => `Whom you both know: ${count}`,
  you: (band: string): string => `you ${band}`,
  they: (band: string): string => `they ${band}`,
  throughThem: 'Whom you only know of, and they could introduce',
  targets: 'Whom you asked for',
  theyKnow: (band: string, same: string): string => `they know: ${band} (${same})`,
  unknown: 'not known to them, as far as the file tells',
  cannotTell: 'cannot be told: the file has nobody by name alone; add an employer after a comma',
  same: {
    email: 'same e-mail address',
    linkedin: 'same profile',
    phone: 'same number',
    employer: 'same name and employer',
    name: 'same name, perhaps a namesake',
  },
};
