/** `tertius owner` */
export const owner = {
  help: {
    is: 'say who you are, or see what Tertius knows of you',
    name: 'your name',
    title: 'what you do',
    company: 'where',
    seniority: 'career stage, 1 student to 6 head of a firm',
    knows: 'what you know about',
    email: 'your addresses: all of them, instead of those known so far',
  },
  unknown: 'Tertius does not know you yet: tertius owner --name "…" --title "…" --company "…"',
  knows: (topics: string): string => `Knows about ${topics}`,
  writesAs: (addresses: string): string => `Writes as ${addresses}`,
};

/** `tertius people` */
export const people = {
  help: {
    is: 'search, sort and filter people',
    query: 'words in name, company, title, notes',
    group: 'only members of this group',
    label: 'only who bears this label',
    function: 'only who does this kind of work: design, sales, …',
    stage: 'only of this career stage, 1 student to 6 head of a firm',
    spoken: 'only who was last spoken with then',
    objective: 'only who knows something that this objective needs',
    standing: 'only contacts or only prospects',
    sort: 'the order',
    view: 'as you kept it in the app',
  },
  nobody: 'Nobody found.',
  neverSpoken: 'never spoken',
  noView: (name: string, kept: string) =>
    `No view is called ${name}. ${kept === '' ? 'None is kept yet.' : `There are: ${kept}.`}`,
};

/** `tertius label` */
export const label = {
  help: {
    is: 'words of your own under which you keep people',
    list: 'the labels that people bear, and how many bear each',
    add: 'give people a label: those named, or all that match',
    remove: 'take a label from people: those named, or all that match',
    label: 'the word',
    people: 'the numbers that `tertius people` shows',
  },
  none: 'No labels yet.',
  nothing: 'Nothing was to be changed.',
  given: (name: string, people: number) => `“${name}” was given to ${people === 1 ? '1 person' : `${people} people`}.`,
  taken: (name: string, people: number) =>
    `“${name}” was taken from ${people === 1 ? '1 person' : `${people} people`}.`,
};

/** `tertius person` */
export const person = {
  help: {
    is: 'one person, whole',
    seeks: 'say what they look for, in words between commas; empty takes it away',
    offers: 'say what they offer',
    private: 'leave them out of what is made for others',
    noPrivate: 'take that back',
  },
  wishes: (channel: string): string => `You would rather use: ${channel}.`,
  isPrivate: 'Private: left out of what is made for others.',
  seeks: (what: string): string => `Looks for: ${what}.`,
  offers: (what: string): string => `Offers: ${what}.`,
  happened: 'What happened between you',
  others: 'Whom else they may know',
  favours: 'Given and received',
  nothingSince: 'You have given nothing since.',
  noCommonGround: 'Common ground: none known.',
  youLearn: (what: string): string => `You could learn: ${what}.`,
  theyLearn: (what: string): string => `They could learn from you: ${what}.`,
  readFrom: (what: string): string => `Read from: ${what}.`,
  unknown: 'What they know is unknown.',
};

/** `tertius forget` */
export const forget = {
  help: {
    is: 'remove a person everywhere and for good; later imports leave them out',
  },
  sayYes: (name: string): string => `Forgetting ${name} cannot be undone. Say --yes if you mean it.`,
  surely: (name: string): string => `Forget ${name} everywhere? This cannot be undone. [y/N] `,
  forgotten: (name: string): string => `${name} is forgotten.`,
  removed: ({
    keys,
    interactions,
    favours,
    links,
    moves,
  }: Readonly<Record<'keys' | 'interactions' | 'favours' | 'links' | 'moves', number>>): string =>
    `Removed: keys ${keys}, interactions ${interactions}, favours ${favours}, links ${links}, moves ${moves}.`,
  takenOut: ({ sharedInteractions, texts }: Readonly<Record<'sharedInteractions' | 'texts', number>>): string =>
    `Taken out of ${sharedInteractions} interactions with others; blotted out of ${texts} texts.`,
  later: 'Later imports leave this person out.',
  backups: (count: number): string =>
    `Backups made before still hold this person (${count}): delete those that you do not need.`,
};

/** `tertius duplicates|merge|split|dismiss` */
export const duplicates = {
  help: {
    duplicates: {
      is: 'people who may be one, with reasons',
      namesakes: 'those of one name of whom something says that they are two',
    },
    merge: {
      is: 'make one person of two; tertius split takes it back',
      kept: 'the number of the person to keep',
      gone: 'the number of the person who is the same',
    },
    split: {
      is: 'split a person again into the two that were merged',
      id: 'the number of the person',
    },
    dismiss: {
      is: 'say that two people who look alike are two',
      a: 'the number of one',
      b: 'the number of the other',
      undo: 'take that back',
    },
  },
  one: (name: string, id: number): string => `${name} (#${id}) is one person now. To take it back: tertius split ${id}`,
  twoAgain: (one: string, other: string): string => `${one} and ${other} are two people again.`,
  two: (one: string, other: string): string => `${one} and ${other} are two people; you will not be asked again.`,
  askAgain: (one: string, other: string): string => `You may be asked again about ${one} and ${other}.`,
  or: 'or',
  counts: (probable: number, namesakes: number): string =>
    `${probable} pairs are probably one person; ${namesakes} pairs bear one name and seem to be two people (--namesakes).`,
};

/** `tertius set-aside` */
export const setAside = {
  help: {
    is: 'addresses that were taken for robots, rooms and lists',
    person: 'say that one of them is a person after all',
    nobody: 'take that back',
  },
  isPerson: (name: string): string =>
    `${name} is a prospect now. Import the file again to bring in what it says of them.`,
  again: (name: string): string => `${name} is set aside again.`,
  nothing: 'Nothing was set aside.',
  asYouSaid: 'a person, as you said',
  afterAll: 'One of them is a person after all? tertius set-aside --person ID',
};

/** `tertius triage` */
export const triage = {
  help: {
    is: 'whom do you really talk to? One key per answer',
    list: 'only list whom to ask about',
    answer: 'answer without asking: 0 do not count … 4 very close, or skip',
    add: 'start from names that come to mind',
  },
  write: 'Write the person’s number and 0 to 4, or skip, as 12=3.',
  keys: 'How close are you? 0 do not count · 1 distant · 2 acquainted · 3 close · 4 very close · s skip · u undo · q stop',
  of: (answered: number, usefulAfter: number): string => `${answered} of ${usefulAfter}`,
  skipped: 'skipped',
  counts: (answered: number, remaining: number, still: number): string =>
    `${answered} answered, ${remaining} to ask about.${still > 0 ? ` The plan is useful after ${still} more.` : ''}`,
};

/** `tertius ask` */
export const ask = {
  help: {
    is: 'the few questions whose answers would sharpen most, one key each',
    list: 'only list them',
    answer: 'answer without asking: person:12=engineering, company:acme=pharma, or skip',
    undo: 'take answers back',
  },
  write: 'Write the question and its answer, as person:12=engineering, or person:12=skip.',
  keys: 'One key answers. s not sure · u undo · q stop',
  nothing: 'Nothing to ask: what people do is known well enough.',
  more: (count: number): string => `${count} more, each worth less.`,
};

/** `tertius knowledge` */
export const knowledge = {
  help: {
    is: 'say what job titles and companies mean; your word wins',
    add: {
      is: 'as: add title "Brand Manager" marketing, or: add company Acme pharma',
      kind: 'what the words are',
      words: 'words of a title, or the name of a company',
      means: 'a function for a title, an industry for a company',
    },
    list: {
      is: 'everything you said, each with the name to remove it by',
    },
    remove: {
      is: 'take back what you said',
      id: 'the name that `tertius knowledge list` shows',
    },
  },
  nothing: 'You have said nothing yet of titles or companies.',
  takenBack: (id: string): string => `${id}: taken back.`,
};
