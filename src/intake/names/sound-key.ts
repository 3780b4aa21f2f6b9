/** Spellings of one sound in the languages that names come in; longer ones first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/shch|tsch|tch|cz|ch|sch|sh|sz|zh|kh/g, 's'],
  [/tz|ts|cs/g, 'z'],
  [/dzh|dj|dz/g, 'j'],
  [/ph|pf/g, 'f'],
  [/th|dt|tt/g, 't'],
  [/ck|qu|q|x|c/g, 'k'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/oe/g, 'o'],
  [/ue|ou/g, 'u'],
  [/i[ij]|iy|yi|ie|y|j/g, 'i'],
  [/w/g, 'v'],
  [/[sz]/g, 's'],
  [/h/g, ''],
  [/(?:ov|ow|off|of)a?$/g, 'of'],
  [/(?:ev|ew|eff|ef)a?$/g, 'ef'],
  [/(?:ski|ska)$/g, 'sk'],
];

const keys = new Map<string, string>();
/** Words kept; names repeat, and the table never grows beyond a few megabytes. */
const MOST_KEPT = 50_000;

/**
 * How a word of a name sounds, roughly, so that spellings of one name meet: `Müller`, `Mueller` and `Muller`; `Schmidt` and `Schmitt`;
 * `Yulia` and `Julija`. Words that sound alike need not be the same name: this finds candidates, and is never evidence alone.
 */
export function soundKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  let key = word;
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound);
  key = key.replace(/(.)\1+/gu, '$1').replace(/(?<=..)[aeiou]+$/u, '');
  if (keys.size >= MOST_KEPT) keys.clear();
  keys.set(word, key === '' ? word : key);
  return keys.get(word)!;
}
