/** How sure the advice is. */
export const sureness = {
  calibration: 'Do the chances hold?',
  calibrationLead: 'Each move says how likely an answer is. This is what came of it.',
  toldLater: (n: number) =>
    `${n === 1 ? 'One of these has' : `${n} of these have`} no chance on record from then; today’s stands in its place.`,
  asTable: 'As a table of fifths',
  hideTable: 'Hide the table',
  tableChance: 'Chance told',
  tableTried: 'Moves',
  tableAnswered: 'Answered',
  tableExpected: 'Expected',
  chanceRange: (from: number, until: number) => `${from} to ${until} in 100`,
  expected: (share: number) => `about ${Math.round(100 * share)} in 100`,
  none: 'none yet',
  sensitivity: 'How sure is this week?',
  sensitivityLead:
    'Most numbers of the model are choices. Here this week is planned again, hundreds of times, as it would be with other choices; what stays does not hang on them.',
  start: 'Try it',
  stop: 'Stop',
  goOn: 'Go on',
  progress: 'Weeks planned',
  progressOf: (done: string, of: string) => `${done} of ${of} weeks planned`,
  finished: 'All weeks are planned.',
  stays: (stays: number, trials: number) => `stays in ${stays} of ${trials}`,
};
