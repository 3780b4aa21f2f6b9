/** `tertius objective` */
export const objective = {
  help: {
    is: 'what you want to achieve',
    add: {
      is: 'add an objective',
      text: 'in your words',
      kind: 'what it is about',
      textOption: 'the same, as an option',
      knowledge: 'fields of knowledge wanted',
      groups: 'groups wanted: employers, fields, industries, roles',
      priority: '5 is now',
      complexity: '0 if it could be explained in one e-mail',
    },
    list: {
      is: 'objectives with fit and what is missing',
    },
    show: {
      is: 'how an objective has fared: its fit week by week, moves planned and done, what came back',
    },
    close: {
      is: 'close an objective',
    },
    reopen: {
      is: 'open a closed objective again',
    },
  },
  inYourWords: 'Say it in your words: tertius objective add "…" --kind discover',
  once: 'Say it once, as the words after “add” or with --text.',
  none: 'No objective is open. Add one: tertius objective add "…" --kind discover',
  moves: 'Planned and done for it',
  thisWeek: 'this week',
  returns: 'What came back by people with whom a move for it had been done',
  closedOnes: 'Closed',
  since: (day: string | null): string => `since ${day}`,
  closed: (id: number): string => `Objective ${id} is closed.`,
  priority: (priority: number): string => `priority ${priority}`,
  fitUnknown: 'How well your network serves it is not known yet.',
};

/** `tertius idea` */
export const idea = {
  help: {
    is: 'something worth developing, applying, passing on',
    add: {
      is: 'keep an idea',
    },
    edit: {
      is: 'change what you said of an idea',
      simple: 'it is easily taken up, like news',
    },
    number: 'the number that `tertius idea list` shows',
    list: {
      is: 'ideas, the newest first',
      state: 'only those that have come so far',
    },
    move: {
      is: 'say how far an idea has come',
    },
    undo: {
      is: 'take the last such word back',
    },
    remove: {
      is: 'take an idea away, with everything said of it',
    },
    hear: {
      is: 'who should hear of an idea, and why',
    },
    spread: {
      is: 'whom to tell, in order, and how far that carries',
      people: 'how many to tell',
    },
    tell: {
      is: 'note who was told, and what came of it',
      passedOn: 'they passed it on',
      supports: 'they support it',
      objection: 'what they object',
      undo: 'they were not told',
    },
    words: {
      source: 'of whom you have it: the number that `tertius people` shows',
      topics: 'what it is about',
      costly: 'it takes conviction: people follow only after others they know have',
      audience: 'whom it should reach, with how many they are if you know',
    },
  },
  gone: (id: number): string => `Idea ${id} is gone.`,
  writeAudience: 'Write a group, or a group with its size, as in hospitals=200.',
  none: 'No idea is kept. Add one: tertius idea add "…"',
  stalled: (count: number): string => `${count} stalled: tell somebody, or drop it.`,
  from: (name: string): string => `from ${name}`,
  costly: 'takes conviction',
  objects: (name: string, objection: string): string => `${name} objects: ${objection}`,
  whoHears: (text: string): string => `Who should hear of “${text}”`,
  more: (count: number): string => `${count} more, each less apt.`,
  howToSpread: (text: string): string => `How to spread “${text}”`,
};

/** `tertius question` */
export const question = {
  help: {
    is: 'a piece of information to cross-check',
    ask: {
      is: 'whom to cross-check something with',
      text: 'the question, to be answered with yes or no',
      topics: 'what one has to know to answer it',
      before: 'what you think yourself',
    },
    list: {
      is: 'questions, the newest first',
    },
    answer: {
      is: 'note what somebody answered',
      note: 'in their words',
      undo: 'take the answer back',
    },
    number: 'the number that `tertius question list` shows',
    close: {
      is: 'say what you think now',
    },
    reopen: {
      is: 'open a closed question again',
    },
    remove: {
      is: 'take a question away, with its answers',
    },
  },
  none: 'No question is kept. Ask one: tertius question ask "…"',
  sayOrUndo: (answers: string): string => `Say ${answers}, or --undo.`,
  gone: (id: number): string => `Question ${id} is gone.`,
};

/** `tertius rely` */
export const rely = {
  help: {
    is: 'who can be relied on for a task',
    text: 'the task',
    topics: 'what it takes',
    sensitive: 'only people whose goodwill is trusted',
  },
};

/** `tertius event` */
export const event = {
  help: {
    is: 'conferences, gatherings and trips: whom to meet, and what came of it',
    add: {
      is: 'keep an event',
      text: 'as “Lisbon 12-15 March” or “Data Days, Berlin, 3 to 5 February”',
      attendees: 'who will be there: a list, a table, or a calendar file',
    },
    edit: {
      is: 'change an event',
      name: 'what it is called',
      going: 'you go',
    },
    number: 'the number that `tertius event list` shows',
    list: {
      is: 'events, the soonest first',
    },
    brief: {
      is: 'one event on a sheet: whom to meet, why, when, and how to begin',
      limit: 'how many attendees to print at most',
    },
    remove: {
      is: 'take an event away; talks that were logged stay',
    },
    restore: {
      is: 'bring back an event that was taken away',
    },
    attendees: {
      is: 'bring in who will be there: a list, a table, or a calendar file',
      file: 'the file',
    },
    coming: {
      is: 'say that somebody will be there',
      not: 'they will not be there',
      undo: 'leave it to the lists',
    },
    debrief: {
      is: 'say whether you spoke with somebody, and whether you mean to follow up',
      didNot: 'you did not speak',
      followUp: 'you mean to follow up: the week will bring it',
      noFollowUp: 'there is nothing to follow up',
      date: 'the day on which you spoke',
      minutes: 'how long',
      undo: 'take back what you said, with the talk that it logged',
    },
    words: {
      kind: 'what it is, if the words do not say',
      place: 'where',
      from: 'the first day, as 2027-03-12',
      until: 'the last day',
      topics: 'what it is about',
      maybe: 'you only think about going',
    },
  },
  when: 'When is it? Write the days, as in “Lisbon 12-15 March”, or use --from and --until.',
  gone: (id: number): string => `Event ${id} is taken away. Bring it back: tertius event restore ${id}`,
  none: 'No event is kept. Add one: tertius event add "Lisbon 12-15 March"',
  perhaps: 'perhaps',
  isPerhaps: (name: string, other: string): string => `${name}  is perhaps ${other}`,
  meet: 'Whom to meet',
  came: 'What came of it',
  spoke: (spoke: boolean | null, isToFollowUp: boolean): string =>
    spoke === null ? 'not said' : spoke ? `spoke${isToFollowUp ? ', follow up' : ''}` : 'did not speak',
  perhapsKnown: 'Perhaps known already; say who is who with `tertius merge` or `tertius dismiss`',
  alsoThere: 'Also there',
  added: ({
    fresh,
    known,
    asked,
    rejected,
    batch,
  }: Readonly<Record<'fresh' | 'known' | 'asked' | 'rejected', number>> & { readonly batch: number }): string =>
    `${fresh} new, ${known} known, ${asked} to be asked about, ${rejected} not understood. Take it back: tertius undo ${batch}`,
};
