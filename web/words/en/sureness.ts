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
};
