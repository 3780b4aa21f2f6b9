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
};
