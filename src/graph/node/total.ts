/** The sum of a column. */
export function total(column: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < column.length; k++) sum += column[k]!;
  return sum;
}
