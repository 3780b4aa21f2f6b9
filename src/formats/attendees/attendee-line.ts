import { foldText } from '../../base/fold-text.ts';
import { nameSets } from '../../base/given-names.ts';
import { emailKey } from '../linkedin/mention.ts';
import { personName } from '../linkedin/person-name.ts';
import { profileKey } from '../linkedin/profile-key.ts';
import type { PersonKey } from '../record.ts';

/** What a line of a list of people says. */
export interface AttendeeLine {
  readonly name: string;
  readonly credentials: string;
  readonly title: string;
  readonly company: string;
  readonly keys: readonly PersonKey[];
}

/** `•`, `-`, `12.`, `[ ]`: how lists mark their lines. */
const BULLET = /^\s*(?:[•◦▪●○‣⁃*+–—-]|\(?\d{1,4}[.)\]]|\[[ x]?\])\s+/iu;
const SEPARATORS = [/\t+/, /\s*\|\s*/, /\s*;\s*/, /\s+[–—-]{1,2}\s+/, /\s*,\s+/, /\s*[·•]\s*/];

/**
 * Somebody on a list of attendees or speakers: `Ana Ruiz`, `Ana Ruiz, Head of Data, Acme`, `Ana Ruiz – Acme`, `Ana Ruiz (Acme)`,
 * `Ana Ruiz, Head of Data at Acme`, with an e-mail or profile address anywhere; `Ruiz, Ana, Acme` where the list is written so. Undefined
 * where the line does not begin with a name.
 */
export function attendeeLine(line: string, { isFamilyFirst = false } = {}): AttendeeLine | undefined {
  const found = withoutAddresses(line.replace(BULLET, '').trim());
  const bracket = /^(.*?)\s*[([]([^()[\]]+)[)\]]\s*$/.exec(found.text);
  const text = bracket?.[1] ?? found.text;
  const parts = [...partsOf(text), ...(bracket === null ? [] : partsOf(bracket[2]!))];
  const isTurned = isFamilyFirst && areFamilyAndGiven(parts);
  const [first = '', ...others] = isTurned ? [`${parts[1]} ${parts[0]}`, ...parts.slice(2)] : parts;
  const { name, credentials } = personName(first, '');
  if (!isName(name)) return undefined;
  const said = others.filter((part) => !isCredential(part));
  const degrees = others.filter(isCredential);
  return {
    name,
    credentials: [credentials, ...degrees].filter((part) => part !== '').join(', '),
    ...work(said),
    keys: found.keys,
  };
}

/** The least share of lines in which a given name that is known stands behind the comma. */
const KNOWN_SHARE = 0.2;

/**
 * True where the lines of a list put the family name first: most of them begin `Fox, Gail`, which is no name as it stands, and some of
 * the given names are known ones. One such line among others, or a list of towns and countries, tells nothing.
 */
export function putsFamilyFirst(lines: readonly string[]): boolean {
  const starts = lines.map((line) => partsOf(withoutAddresses(line.replace(BULLET, '').trim()).text));
  const turned = starts.filter((parts) => areFamilyAndGiven(parts) && !isName(parts[0]!));
  const known = turned.filter((parts) => nameSets(foldText(parts[1]!.split(' ')[0]!)).size > 0);
  return turned.length > starts.length / 2 && known.length > 0 && known.length >= turned.length * KNOWN_SHARE;
}

/** `Fox` and `Gail`, `van der Berg` and `Anna M.` */
function areFamilyAndGiven([family = '', given = '']: readonly string[]): boolean {
  const isShort = given.split(' ').length <= 3 && family.split(' ').length <= 4;
  return isShort && !isCredential(given) && !isRole(given) && isName(`${given} ${family}`);
}

const WORDS_OF_ROLES =
  /\b(?:head|lead|leader|chief|director|manager|engineer|developer|designer|professor|prof|researcher|scientist|analyst|consultant|founder|co-?founder|owner|partner|president|vp|vice|ceo|cto|cfo|coo|cio|cpo|cmo|officer|editor|student|architect|advisor|adviser|lecturer|fellow|associate|specialist|coordinator|executive|chair|member|journalist|writer|author|leiter|leiterin|leitung|geschaftsfuhrer\w*|entwickler\w*|berater\w*|directeur|directrice|responsable|ingenieur\w*|gerente|jefe|jefa|directora?|profesora?)\b/i;

/** Role before organisation where there are both; one word alone is a role only when it sounds like one. */
function work(said: readonly string[]): { readonly title: string; readonly company: string } {
  if (said.length === 0) return { title: '', company: '' };
  const [first = '', ...rest] = said;
  const joined = /^(.+?)\s+(?:at|@|bei|chez|presso)\s+(.+)$/i.exec(first);
  if (joined !== null) return { title: joined[1]!, company: [joined[2]!, ...rest].join(', ') };
  if (rest.length === 0) return isRole(first) ? { title: first, company: '' } : { title: '', company: first };
  const isReversed = !isRole(first) && isRole(rest[0]!);
  return isReversed ? { title: rest.join(', '), company: first } : { title: first, company: rest.join(', ') };
}

function isRole(text: string): boolean {
  return WORDS_OF_ROLES.test(text.normalize('NFKD').replace(/\p{M}/gu, ''));
}

function isCredential(part: string): boolean {
  return /^(?:Ph\.?\s?D\.?|Dr\.?|M\.?Sc\.?|B\.?Sc\.?|MBA|M\.?A\.?|B\.?A\.?|M\.?D\.?|J\.?D\.?|LL\.?M\.?|CPA|CFA|PMP|P\.?E\.?|Jr\.?|Sr\.?|II|III)$/i.test(
    part,
  );
}

function partsOf(text: string): readonly string[] {
  const separator = SEPARATORS.find((candidate) => candidate.test(text));
  if (separator === undefined) return text === '' ? [] : [text];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Addresses stand anywhere in a line, bare or in brackets, and are no part of the rest. */
function withoutAddresses(line: string): { readonly text: string; readonly keys: readonly PersonKey[] } {
  const keys: PersonKey[] = [];
  const text = line.replace(
    /[<([]?(?:mailto:)?([^\s<>()[\],;|]+@[^\s<>()[\],;|]+|(?:https?:\/\/)?[\w.]*linkedin\.com\/[^\s<>()[\],;|]+)[>)\]]?/gi,
    (whole, address: string) => {
      const profile = profileKey(address);
      const key: PersonKey | undefined =
        profile === undefined ? emailKey(address) : { kind: 'linkedin', value: profile };
      if (key === undefined) return whole;
      keys.push(key);
      return '';
    },
  );
  return { text: text.replace(/[\s,;|–—-]+$/, '').trim(), keys };
}

/** A person is called by one to six words, of which the first and the last begin with a capital, or by signs of a script without any. */
function isName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 6 || name.length > 80 || /[\d/\\{}<>=_:!?"“”%]/.test(name)) return false;
  if (/^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}・ ]{2,12}$/u.test(name)) return true;
  const begins = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word);
  const hasLetters = words.every((word) => /^[\p{L}\p{M}.'’‘`-]+$/u.test(word));
  return hasLetters && begins(words[0]!) && begins(words.at(-1)!) && words.length >= 2;
}
