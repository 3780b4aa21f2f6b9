/** Whether two plain values say the same: numbers, texts, lists, sets, maps and objects of such, all of them in the same order. */
export function areAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) return areAlike([...one], [...(other as typeof one)]); // of the same kind
  if (Array.isArray(one) || ArrayBuffer.isView(one)) {
    const [list, otherList] = [one as ArrayLike<unknown>, other as ArrayLike<unknown>];
    if (list.length !== otherList.length) return false;
    for (let index = 0; index < list.length; index++) if (!areAlike(list[index], otherList[index])) return false;
    return true;
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      areAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
  );
}
