/** A name taken apart. `name` is what people are called and compared by: without credentials, emoji and pronouns. */
export interface PersonName {
  readonly name: string;
  readonly givenName: string;
  readonly familyName: string;
  /** `PhD, MBA`; empty when there are none. */
  readonly credentials: string;
}

/** Given and family name as an export has them in two cells; what follows a comma in the family name are credentials. */
export function personName(given: string, family: string): PersonName {
  if (isOneWord(given) && isOneWord(family)) {
    const name = given === '' || family === '' ? given + family : `${given} ${family}`;
    return { name, givenName: given, familyName: family, credentials: '' };
  }
  const [givenName, givenCredentials] = withoutCredentials(given);
  const [familyName, familyCredentials] = withoutCredentials(family);
  return {
    name: `${givenName} ${familyName}`.trim(),
    givenName,
    familyName,
    credentials:
      givenCredentials === '' || familyCredentials === ''
        ? givenCredentials + familyCredentials
        : `${givenCredentials}, ${familyCredentials}`,
  };
}

/** A full name in one cell, as messages have it: `Wren Hale, PhD` → `Wren Hale`. */
export function plainName(full: string): string {
  return withoutCredentials(full)[0];
}

/**
 * Names joined by `, `, of which some contain `, ` themselves: `Tomás Reyes, Wren Hale, PhD` → two names.
 * A part is taken as credentials of the name before it when it looks like some.
 */
export function splitNames(joined: string): readonly string[] {
  const names: string[] = [];
  for (const part of joined.split(/,\s+|,$/)) {
    if (part.trim() === '') continue;
    if (names.length === 0 || !isCredential(part.trim())) names.push(part.trim());
  }
  return names.map(plainName).filter((name) => name !== '');
}

const SYMBOLS = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3|™/gu;
const PRONOUNS = /\((?:she|he|they|her|him|them|sie|er|elle|il|iel|ella|él|ze)(?:\s*[/,]\s*\p{L}+)+\)/giu;
/** Written without regard to case and full stops. */
const CREDENTIALS = new Set(
  (
    'phd dphil drphil mba emba msc bsc ma ba md jd llm llb cpa cfa cfp pmp pe pmiacp acca aca ca cma fca frm shrmcp shrmscp sphr phr ' +
    'cissp cisa cism ceh csm cspo rn np bcba mph mpa mpp dds dvm psyd edd med esq jr sr ii iii iv fellow ' +
    'dipling diplkfm dr prof ing beng meng mphil mres fcca cipd mcipd'
  ).split(' '),
);

/** At most one word of letters without signs that mean more: nearly every cell of a name. */
function isOneWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    const isOther = (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x27;
    const isAccented = code >= 0xc0 && code < 0x1680;
    if (!isLetter && !isOther && !isAccented) return false;
  }
  return true;
}

/** Several words of small letters behind a capital or none, with one blank between them: nothing to tidy, and no credentials at the end. */
function arePlainWords(text: string): boolean {
  let capitals = 0;
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      if (before === 0x20) return false;
      capitals = 0;
    } else if (code >= 0x41 && code <= 0x5a) {
      if (++capitals > 1) return false;
    } else {
      const isSmall = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
      if (!isSmall && code !== 0x2d && code !== 0x27 && !(code >= 0x30 && code <= 0x39)) return false;
    }
    before = code;
  }
  return before !== 0x20;
}

function withoutCredentials(text: string): readonly [name: string, credentials: string] {
  if (isOneWord(text)) return [text, ''];
  if (arePlainWords(text)) return [text, ''];
  const clean = text.replace(PRONOUNS, ' ').replace(SYMBOLS, ' ').replace(/\s+/g, ' ').trim();
  const comma = clean.indexOf(',');
  const beforeComma = comma < 0 ? clean : clean.slice(0, comma).trim();
  const afterComma = comma < 0 ? '' : clean.slice(comma + 1).trim();
  const words = beforeComma.split(' ');
  let end = words.length;
  while (end > 1 && isTrailingCredential(words[end - 1]!)) end--;
  const trailing = words.slice(end).join(' ');
  return [words.slice(0, end).join(' '), [trailing, afterComma].filter((part) => part !== '').join(', ')];
}

/** Without a comma before it, only what is surely no family name: `Hale PhD`, but never `Ma` or `Med`. */
function isTrailingCredential(word: string): boolean {
  const bare = word.replaceAll('.', '');
  return (
    CREDENTIALS.has(bare.toLowerCase()) &&
    bare.length >= 2 &&
    /\p{Lu}.*\p{Lu}/u.test(bare) &&
    bare.toLowerCase() !== 'ma'
  );
}

function isCredential(part: string): boolean {
  const words = part
    .replace(SYMBOLS, '')
    .trim()
    .split(/[\s/&]+/);
  return words.every((word) => {
    const bare = word.replaceAll('.', '').replace(/[()-]/g, '');
    // One capital after another, or full stops between letters, as in CSPO and M.Sc.: no name is written so in a list of full names.
    return (
      CREDENTIALS.has(bare.toLowerCase()) || (words.length === 1 && /^[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,3}$/.test(bare))
    );
  });
}
