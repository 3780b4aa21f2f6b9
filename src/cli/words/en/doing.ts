/** `tertius week` */
export const week = {
  help: {
    is: 'what to do, in the time you have',
    minutes: 'the time you have',
    ics: 'write the week for calendar programs as well',
  },
  written: (file: string): string => `Written for calendar programs: ${file}`,
  head: ({
    from,
    until,
    minutes,
  }: {
    readonly from: string;
    readonly until: string;
    readonly minutes: { readonly planned: number; readonly budget: number };
  }): string => `This week, ${from} to ${until}: ${minutes.planned} of ${minutes.budget} minutes`,
  heldBack: 'Held back',
  beside: 'Beside the plan, no time needed',
  introductions: 'Introductions that wait',
  minutes: (minutes: number): string => `${minutes} minutes`,
  anyTime: 'any time',
};

/** `tertius done|skip|never|instead|undecide` */
export const moves = {
  help: {
    done: {
      is: 'say that a move is done, and what came of it',
      move: 'its id, as `tertius week` prints it',
      channel: 'how',
      answered: 'whether they answered',
      useful: 'did you learn something you could use?',
      note: 'what came of it',
    },
    skip: {
      is: 'not this week',
    },
    never: {
      is: 'never suggest this again',
    },
    instead: {
      is: 'something else: the next best move for that time',
    },
    undecide: {
      is: 'take back done, skip or never',
    },
  },
  nothingElse: (id: string): string => `Nothing else fits the time of ${id} this week.`,
};

/** `tertius review` */
export const review = {
  help: {
    is: 'last week in two minutes',
    pace: 'how much last week was',
  },
  head: (from: string, until: string): string => `Last week, ${from} to ${until}`,
  moves: 'Moves',
  skippedTwice: (id: string): string => `Put off twice. Drop it (tertius never ${id}), or try another channel?`,
  ideas: 'Ideas that rest',
  owed: 'Waiting for your answer',
  pace: 'Too much, right, or too little? tertius review --pace right',
  said: (pace: string): string => `You said: ${pace}`,
  minutes: (suggested: number, minutes: number): string =>
    `${suggested} instead of ${minutes} minutes a week may suit you better.`,
};

/** `tertius log` */
export const log = {
  help: {
    is: 'log in one line: "coffee with Ana Ruiz yesterday 40m, battery pricing"; “idea: …” keeps an idea',
    text: 'what happened, with whom, when',
    yes: 'save without asking',
  },
  notSaved: 'Nothing was saved. Say --yes to save it.',
  saved: 'Saved.',
  saveThis: 'Save this? [Y/n] ',
  fresh: 'new',
  ideaAlone: (text: string): string => `Idea: ${text}`,
  ideaOf: (who: string): string => `of ${who}`,
  promised: (isTheirs: boolean, what: string, due: string | null): string =>
    `${isTheirs ? 'they promised' : 'promised'}: ${what}${due === null ? '' : `, by ${due}`}`,
  idea: (text: string): string => `idea: ${text}`,
  introduction: (what: string): string => `introduction: ${what}`,
};

/** `tertius favour` */
export const favour = {
  help: {
    is: 'note help that you gave to a person or received',
    kind: 'what was given or asked',
    about: 'what it was about',
    channel: 'how it was done: that is logged too',
  },
  with: (name: string): string => `Given and received with ${name}`,
};

/** `tertius keep-in-touch` */
export const keepInTouch = {
  help: {
    is: 'with whom a word suits, by the rhythm of each tie',
    list: {
      is: 'with whom a word suits, the most overdue first',
      limit: 'how many at most of each kind',
    },
    every: {
      is: 'say how often you want to be in touch with somebody',
      days: 'days; “never”: not to be reminded; “default”: as the tie suggests',
    },
    by: {
      is: 'say how you would rather turn to somebody; plans and briefs follow it',
      channel: '“default”: as the tie suggests',
    },
    pause: {
      is: 'leave somebody in peace until a day',
      day: 'as 2027-01-31',
    },
    resume: {
      is: 'take such a pause back',
    },
  },
  write: 'Write a number of days from 1 to 3650, “never” or “default”.',
  due: 'A word suits',
  coming: 'Soon',
  unknown: 'Not known when you last spoke',
  paused: 'Left in peace',
  notReminded: 'you will not be reminded.',
  noTie: 'there is no tie to keep yet.',
};

/** `tertius life-events` */
export const lifeEvents = {
  help: {
    is: 'birthdays, news of work and round years that are near, with how to respond',
  },
  done: 'You have congratulated.',
  sayDone: 'Done? tertius favour PERSON --kind congratulated --channel phone',
};

/** `tertius promises` */
export const promises = {
  help: {
    is: 'what you promised, and what was promised to you',
    list: {
      is: 'open promises, the soonest first',
      person: 'of one person, kept and released ones too',
    },
    add: {
      is: 'note a promise',
      text: 'what, in one line',
      theirs: 'the person promised it to you',
      due: 'by when, as 2026-11-27',
      date: 'when it was promised; today when left out',
    },
    kept: 'say that a promise was kept',
    released: 'say that it need not be kept any more',
    open: 'take such a word back',
    remove: {
      is: 'take a promise away',
    },
    number: 'the number that `tertius promises` shows',
  },
  none: 'No promise is open.',
  gone: (id: number): string => `Promise ${id} is gone.`,
  yours: (name: string): string => `you to ${name}`,
  theirs: (name: string): string => `${name} to you`,
  due: (day: string): string => `by ${day}`,
};

/** `tertius returns` */
export const returns = {
  help: {
    is: 'what came back from your network, and how long it took',
    add: {
      is: 'note something that came back',
      kind: 'what it was',
      people: 'by whom it came, in order: the numbers that `tertius people` shows',
    },
    list: {
      is: 'what came back, the newest first',
    },
    remove: {
      is: 'take a note away',
      id: 'the number that `tertius returns list` shows',
    },
  },
};
