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
};

/** `tertius people` */
export const people = {
  help: {
    is: 'search, sort and filter people',
    query: 'words in name, company, title, notes',
    group: 'only members of this group',
    standing: 'only contacts or only prospects',
    sort: 'the order',
  },
};

/** `tertius person` */
export const person = {
  help: {
    is: 'one person, whole',
    seeks: 'say what they look for, in words between commas; empty takes it away',
    offers: 'say what they offer',
  },
};

/** `tertius forget` */
export const forget = {
  help: {
    is: 'remove a person everywhere and for good; later imports leave them out',
  },
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
};

/** `tertius set-aside` */
export const setAside = {
  help: {
    is: 'addresses that were taken for robots, rooms and lists',
    person: 'say that one of them is a person after all',
    nobody: 'take that back',
  },
};

/** `tertius triage` */
export const triage = {
  help: {
    is: 'whom do you really talk to? One key per answer',
    list: 'only list whom to ask about',
    answer: 'answer without asking: 0 do not count … 4 very close, or skip',
    add: 'start from names that come to mind',
  },
};

/** `tertius ask` */
export const ask = {
  help: {
    is: 'the few questions whose answers would sharpen most, one key each',
    list: 'only list them',
    answer: 'answer without asking: person:12=engineering, company:acme=pharma, or skip',
    undo: 'take answers back',
  },
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
};
