/** True if a point lies within a closed outline (even–odd rule); corners are x and y one after the other. */
export function isWithin(x: number, y: number, corners: readonly number[]): boolean {
  let inside = false;
  for (let corner = 0, before = corners.length - 2; corner < corners.length; before = corner, corner += 2) {
    const [ax, ay, bx, by] = [corners[corner]!, corners[corner + 1]!, corners[before]!, corners[before + 1]!];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
