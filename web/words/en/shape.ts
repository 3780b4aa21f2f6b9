/** What the network is like. */
export const shape = {
  title: 'Shape',
  question: 'What this network is good for',
  known: (working: string, all: string) => `${working} people you have really spoken with,\nof ${all} contacts`,
  readFor: 'Read for',
  everything: 'Everything',
  findings: 'Findings',
  noFindings: 'Nothing stands out. Either all is well, or too little is known yet: answers below narrow it.',
  mend: 'What would mend it',
  more: (n: number) => `and ${n} more`,
  questionTitle: 'One question',
  know: (a: string, b: string) => `Do ${a} and ${b} know each other?`,
  gain: 'Your answer narrows what is said above more than any other.',
  measures: 'What this rests on',
  measuresLead: 'Each sentence says what it means; a range stands where something is unknown.',
  empty: 'The shape of your network will stand here, once Tertius knows some of it.',
  emptyAct: 'Bring your contacts',
};
