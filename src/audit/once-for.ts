/** The same answer again for the same object, computed when first asked for; forgotten with the object. For pure functions of immutable data. */
export function onceFor<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { answer: compute(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
