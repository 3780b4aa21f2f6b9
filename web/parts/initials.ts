const GROUP_COLOURS = 7;

/** The first letters of the first and last word of a name, as written: “Amara Diallo” → “AD”, “李娜” → “李”. */
export function initialsOf(name: string): string {
  const spoken = name.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word));
  const first = firstLetter(spoken[0]);
  const last = spoken.length > 1 ? firstLetter(spoken.at(-1)) : '';
  return first === '' ? '·' : first + last;
}

/** The colour of a group, the same wherever it is shown. Seven colours; the name tells groups apart that share one. */
export function groupClass(group: string): string {
  let sum = 0;
  for (const letter of group) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `g${(sum % GROUP_COLOURS) + 1}`;
}

function firstLetter(word: string | undefined): string {
  return /\p{L}|\p{N}/u.exec(word ?? '')?.[0].toLocaleUpperCase() ?? '';
}
