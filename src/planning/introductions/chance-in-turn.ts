/** The chance in [0, 1] that one of several ways works when each is tried after the one before has failed: 1 − Π (1 − P). Source: science §10. */
export function chanceInTurn(chances: readonly number[]): number {
  return 1 - chances.reduce((missed, chance) => missed * (1 - chance), 1);
}
