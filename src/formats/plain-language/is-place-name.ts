import { foldText } from '../../base/fold-text.ts';

/** How names of places of more than one word begin or end. Folded. */
const BEGINS =
  /^(?:new|san|santa|santo|sankt|saint|st|los|las|el|la|le|cape|hong|tel|buenos|rio|abu|kuala|mexico|salt|sao|bad|den|port|puerto|fort|north|south|east|west|ho|palma|washington|frankfurt)\b/;
const ENDS = /\b(?:city|town|beach|islands?|valley)$/;

/** Letters alone, no initials and no capital within, which names of conferences have: `DMEA`, `QCon`, `re:publica`, `Money20/20`. */
const WORD = /^(?:\p{Lu}|\p{Ll})\p{Ll}+(?:['’.-]\p{L}\p{Ll}*)*\.?$/u;

/** Whether words without anything else read as the name of a place: `Lisbon`, `New York`, `Aix-en-Provence`. */
export function isPlaceName(text: string): boolean {
  const words = text.split(' ');
  if (words.length === 1) return WORD.test(text);
  const folded = foldText(text);
  return words.length <= 5 && (BEGINS.test(folded) || ENDS.test(folded)) && !/[\d:/]/.test(text);
}

let countries: ReadonlySet<string> | undefined;

/** Whether a text is the name of a country, in English, German, French or Spanish. */
export function isCountry(text: string): boolean {
  countries ??= new Set(['en', 'de', 'fr', 'es'].flatMap(countriesIn));
  return countries.has(foldText(text)) || /^(?:usa|u\.s\.a\.|uk|uae)$/i.test(text);
}

function countriesIn(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) =>
    letters.flatMap((second) => {
      const name = names.of(`${first}${second}`);
      return name === undefined ? [] : [foldText(name)];
    }),
  );
}
