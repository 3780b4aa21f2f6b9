/** Letters that Unicode does not decompose, as people type them on a plain keyboard. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ĸ: 'k',
  ŋ: 'n',
};
const PLAIN_PATTERN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/;
const SPACES = /\s+/g;

/**
 * Text as it is compared and searched: lower case, without diacritics, one space between words.
 * `Łukasz  Søren` → `lukasz soren`. SQLite's own folding leaves ł and ø alone, so names are folded here.
 */
export function foldText(text: string): string {
  // Most texts have nothing to decompose, and imports fold millions.
  if (ASCII.test(text)) return text.toLowerCase().replace(SPACES, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(PLAIN_PATTERN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(SPACES, ' ')
    .trim();
}
