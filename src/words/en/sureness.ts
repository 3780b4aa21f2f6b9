/** How sure a week is. */
export const sureness = {
  noMove: 'There is no suggested move in this week to ask this of.',
  noTrial: 'No trial has been made yet.',
  /** Of so many moves so many stay; `gone`: trials in which one of the first three was missing. */
  staying: (told: {
    readonly sure: number;
    readonly moves: number;
    readonly gone: number | undefined;
    /** Trials in which that mattered. */
    readonly mattered: number;
    readonly trials: number;
  }) => {
    const { sure, moves, gone, mattered, trials } = told;
    const counted = `${sure === 0 ? 'none' : sure} of ${moves === 1 ? 'one move' : `${moves} moves`} ${sure < 2 ? 'stays' : 'stay'}`;
    const head =
      gone === undefined
        ? 'The first three were always among them.'
        : `In ${gone} of ${trials} trials one of the first three was gone; ${
            mattered === 0
              ? 'in none of them did it matter, since others would have done as well'
              : `it mattered in ${mattered} of them, and in the others a week with all three would have been as good, within a twentieth`
          }.`;
    return `With every number of the model up to three tenths lower or higher, ${counted} in at least nine of ten trials. ${head}`;
  },
  /** What would do as well in the place of a move. */
  asGood: (moves: readonly string[]) => `As good in its place, within a twentieth: ${moves.join('; ')}.`,
  noNumber: 'No number has been tried alone yet.',
  noneChanges: (tried: number) => `None of ${tried} numbers tried alone changes this week.`,
  someChange: (tried: number, idle: number) =>
    `Of ${tried} numbers tried alone, ${idle} change nothing in this week, ${tried - idle} do.`,
  number: (lower: number, higher: number, moves: number) =>
    `Lower, ${gone(lower, moves)}; higher, ${gone(higher, moves)}.`,
};

function gone(count: number, moves: number): string {
  return count === 0 ? 'nothing goes' : `${count} of ${moves} ${count === 1 ? 'goes' : 'go'}`;
}
