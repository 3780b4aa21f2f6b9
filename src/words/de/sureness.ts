import type { Texts } from '../words.ts';

/** How sure a week is. */
export const sureness: Texts['sureness'] = {
  noMove: 'In dieser Woche gibt es keinen vorgeschlagenen Schritt, an dem sich das prüfen ließe.',
  noTrial: 'Noch wurde nichts ausprobiert.',
  staying: ({ sure, moves, gone, mattered, trials }) => {
    const counted = `${moves === 1 && sure === 1 ? 'der eine Schritt' : `${sure === 0 ? 'keiner' : sure} von ${moves} Schritten`}`;
    const head =
      gone === undefined
        ? 'Die ersten drei waren immer dabei.'
        : `In ${gone} von ${trials} Versuchen fehlte einer der ersten drei; ${
            mattered === 0
              ? 'in keinem davon machte es etwas aus, weil andere es ebenso gut getan hätten'
              : `in ${mattered} davon machte es etwas aus, und in den anderen wäre eine Woche mit allen dreien ebenso gut gewesen, bis auf ein Zwanzigstel`
          }.`;
    return `Wenn jede Zahl des Modells bis zu drei Zehntel kleiner oder größer ist, ${sure < 2 ? 'bleibt' : 'bleiben'} in mindestens neun von zehn Versuchen: ${counted}. ${head}`;
  },
  asGood: (moves) => `An seiner Stelle ebenso gut, bis auf ein Zwanzigstel: ${moves.join('; ')}.`,
  noNumber: 'Noch wurde keine Zahl allein ausprobiert.',
  noneChanges: (tried) => `Keine von ${tried} allein ausprobierten Zahlen ändert diese Woche.`,
  someChange: (tried, idle) =>
    `Von ${tried} allein ausprobierten Zahlen ändern ${idle} in dieser Woche nichts, ${tried - idle} schon.`,
  number: (lower, higher, moves) => `Kleiner: ${gone(lower, moves)}; größer: ${gone(higher, moves)}.`,
};

function gone(count: number, moves: number): string {
  return count === 0 ? 'nichts fällt weg' : `${count} von ${moves} ${count === 1 ? 'fällt' : 'fallen'} weg`;
}
