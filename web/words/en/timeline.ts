/** The network week by week. */
export const timeline = {
  title: 'Timeline',
  question: 'What changes over months, and what came back?',
  span: 'Look back',
  spans: { 12: '12 weeks', 52: 'a year' },
  kept: (kept: number, weeks: number) => `${kept === 1 ? 'one week' : `${kept} weeks`} kept\nof the last ${weeks}`,
  changes: 'What changed',
  rule: 'A change is told only when it is more than twice as large as its doubt; of what is counted in tries, when the ranges of both weeks stand apart. Of what came after something else, nothing is said to have come of it.',
  onlyNow: 'Now, and not then',
  onlyThen: 'Then, and not now',
  between: (first: string) => `Between the week of ${first} and this one:`,
  dataChange: 'Only what is known changed: with today’s data the first week would have shown much the same.',
  kinds: {
    fit: 'Fit for your objectives',
    shape: 'The shape of the network',
    rate: 'What you did, and what came of it',
  },
  readHow:
    'The line is each week’s value and the shade its doubt; the thin line is the mean of the weeks so far, the later ones weighing more. A week in which Tertius was not used has no point.',
  marks:
    'A broken upright marks a week in which something was imported: what changes there may be news of the network and not a change in it. The dotted line is what earlier weeks would have shown with what is known today.',
  imports: 'Came in',
  returns: 'What came back',
  returnsAll: 'Note something that came back',
  figure: (sentence: string, weeks: number) =>
    `${sentence} ${weeks === 1 ? 'One week' : `${weeks} weeks`}; arrow keys walk through them.`,
  oneWeek:
    'One week is kept so far, so there is nothing to compare it with yet. Each week in which you open Tertius is kept as it stands; look again in a few weeks.',
  empty: 'Your network week by week will stand here, once Tertius knows some of it.',
  emptyAct: 'Bring your contacts',
  asTable: 'As a table',
  asFigures: 'As pictures',
  tableMeasure: 'What',
  tableImports: 'Came in',
  unknown: 'unknown',
};
