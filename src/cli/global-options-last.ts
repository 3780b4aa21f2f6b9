/** Global options with a value of their own. */
const WITH_VALUE = ['--data', '--language'];
const WITHOUT_VALUE = ['--json', '--quiet'];

/**
 * The words of a command line with the global options that stand before the command put behind it, where commands read them:
 * `tertius --data DIR people` is `tertius people --data DIR`. What follows `--` stays as it is.
 */
export function globalOptionsLast(words: readonly string[]): readonly string[] {
  let first = 0;
  for (let word = words[first]; word !== undefined; word = words[first]) {
    if (WITH_VALUE.includes(word)) first += 2;
    else if (WITHOUT_VALUE.includes(word) || WITH_VALUE.some((option) => word.startsWith(`${option}=`))) first++;
    else break;
  }
  if (first === 0 || first >= words.length) return words;
  const rest = words.slice(first);
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  return [...rest.slice(0, end), ...words.slice(0, first), ...rest.slice(end)];
}
