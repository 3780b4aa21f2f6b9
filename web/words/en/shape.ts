/** What the network is like. */
export const shape = {
  title: 'Shape',
  question: 'What this network is good for',
  known: (working: string, nominal: string) => `${working} active contacts,\n${nominal} in name only`,
  readFor: 'Read for',
  everything: 'Everything',
  beside: 'Beside an earlier day',
  besideNone: 'today alone',
  besideAgo: ['four weeks ago', 'a quarter ago', 'half a year ago', 'a year ago'],
  thenOn: (day: string, sentence: string) => `On ${day}: ${sentence}`,
  thenSame: 'the same.',
  thenUnknown: 'not so.',
  noLonger: (day: string) => `So on ${day}, and no longer`,
  noneGone: 'Nothing: all that was found then is found today.',
  findings: 'Findings',
  noFindings: 'Nothing stands out. Either all is well, or too little is known yet: answers below narrow it.',
  whyMatters: 'Why this matters',
  mend: 'What would mend it',
  more: (n: number) => `and ${n} more`,
  /** Whom the people under a finding are, where its sentence does not tell: those who are otherwise than it says. */
  balancing: 'Who could balance it',
  questionTitle: 'One question',
  know: (a: string, b: string) => `Do ${a} and ${b} know each other?`,
  gain: 'Your answer narrows what is said above more than any other.',
  curve: 'Near enough to follow, far enough to be new',
  curveFor: (text: string) => `Drawn for “${text}”.`,
  curveForNone: 'Drawn for finding new ideas, until you say what you want to achieve.',
  curveParts: { all: '', knowledge: 'What they know', industry: 'The business they are in' },
  spot: 'sweet spot',
  spotFor: (text: string) => `sweet spot for ${text}`,
  axisNear: 'thinks much as you do',
  axisFar: 'too far to follow',
  axisUp: 'new and usable ↑',
  curveCaption: (known: number, unknown: number, others: string) =>
    `${known} ${known === 1 ? 'person' : 'people'} you are in touch with; a bar is the range that is fairly sure.${unknown === 0 ? '' : ` ${unknown} more ${unknown === 1 ? 'is' : 'are'} too little known to be placed: dashed, below.`} Open dots below the line: ${others} by name only.`,
  curveLearnt: (n: number) =>
    `The best distance is your own, from ${n} answers to “did you learn something you could use?”.`,
  curveLabel: (sentence: string) =>
    `Contacts on the curve of similarity and diversity. ${sentence} Arrow keys walk along it.`,
  curvePoint: (name: string, worth: string, range: string) => `${name}: ${worth}; ${range}`,
  asTable: 'As a table',
  asFigure: 'As a picture',
  tableName: 'Person',
  tableDistance: 'Distance',
  tableRange: 'Fairly sure',
  tableWorth: 'For this objective',
  tableUnknown: 'unknown',
  worth: (share: number) =>
    share >= 0.8
      ? 'nearly the best'
      : share >= 0.55
        ? 'much to give'
        : share >= 0.3
          ? 'something to give'
          : 'little to give',
  /** From much alike to too far, for fifths of the way. */
  distances: ['very near', 'near', 'some way off', 'far', 'very far'],
  range: (from: string, until: string) => (from === until ? from : `between ${from} and ${until}`),
  groupsTitle: 'Groups',
  groupsAll: 'All groups',
  measures: 'What this rests on',
  measuresLead: 'Each sentence says what it means; a range stands where something is unknown.',
  empty: 'The shape of your network will stand here, once Tertius knows some of it.',
  emptyAct: 'Bring your contacts',
};
