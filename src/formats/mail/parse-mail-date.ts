import { monthOf } from '../linkedin/month-names.ts';

const MINUTE = 60_000;
const NOON = 12 * 60 * MINUTE;

/** Zone names that RFC 822 and old programs write, in minutes east of UTC; all others stand for UTC, as RFC 5322 says. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  BRT: -180,
  CET: 60,
  CEST: 120,
  MET: 60,
  MEZ: 60,
  MEST: 120,
  MESZ: 120,
  BST: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  MSD: 240,
  IST: 330,
  SGT: 480,
  HKT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
};

const ENGLISH = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** `Fri, 21 Nov 1997 09:55:06 -0600`, as nearly all messages write it. */
const USUAL =
  /^\s{0,2}(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) ([+-])(\d{2})(\d{2})/;
const DAY_FIRST = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?[\s.-]+(\p{L}{3,12})\.?,?[\s-]+(\d{2,4})(?!\d)/u;
const MONTH_FIRST = /(?:^|[\s,])(\p{L}{3,12})\.?\s+(\d{1,2}),?\s(?:.*?\s)?(\d{4})(?!\d)/u;
const ISO = /(?:^|\s)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const TIME = /(?:^|[\sT,])(\d{1,2})\s*[:.]\s*(\d{2})(?:\s*[:.]\s*(\d{2}))?(?:[.,]\d+)?\s*([AaPp]\.?[Mm])?/;
const OFFSET = /(?:[\d\sTZ]|GMT|UTC)([+-])(\d{2}):?(\d{2})(?!\d)/;

/**
 * An instant, in milliseconds since 1970 UTC, out of a Date header in any of its forms, obsolete ones included; undefined where it
 * is none. A date without an understandable time stands for noon.
 */
export function parseMailDate(text: string): number | undefined {
  const usual = USUAL.exec(text);
  if (usual !== null) {
    const month = ENGLISH.indexOf(usual[2]!.toLowerCase());
    const at = month % 3 === 0 ? instantOf(+usual[3]!, month / 3 + 1, +usual[1]!) : undefined;
    if (at !== undefined && +usual[4]! < 24 && +usual[5]! < 60) {
      const offset = (usual[7] === '-' ? -1 : 1) * (+usual[8]! * 60 + +usual[9]!);
      return at + ((+usual[4]! * 60 + +usual[5]!) * 60 + +usual[6]!) * 1000 - offset * MINUTE;
    }
  }
  return parseAnyDate(text.replace(/\s+/g, ' ').trim());
}

function parseAnyDate(text: string): number | undefined {
  const plain = text.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' ');
  const date = dateIn(plain);
  if (date === undefined) return undefined;
  const rest = plain.replace(date.matched, ' ');
  const time = timeIn(rest);
  return date.at + (time ?? NOON) - (time === undefined ? 0 : offsetIn(rest, text) * MINUTE);
}

function dateIn(text: string): { readonly at: number; readonly matched: string } | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const at = instantOf(yearOf(dayFirst[3]!), monthOf(dayFirst[2]!), +dayFirst[1]!);
    if (at !== undefined) return { at, matched: dayFirst[0] };
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) {
    const at = instantOf(+monthFirst[3]!, monthOf(monthFirst[1]!), +monthFirst[2]!);
    // The time of asctime stands between day and year: only the date's own words are taken out.
    if (at !== undefined) return { at, matched: `${monthFirst[1]} ${monthFirst[2]}` };
  }
  const iso = ISO.exec(text);
  if (iso === null) return undefined;
  const at = instantOf(+iso[1]!, +iso[2]!, +iso[3]!);
  return at === undefined ? undefined : { at, matched: iso[0] };
}

/** RFC 5322 §4.3: two digits below 50 are of this century, three digits count from 1900. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year;
  return text.length === 3 ? 1900 + year : year;
}

function instantOf(year: number, month: number | undefined, day: number): number | undefined {
  if (month === undefined || month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return undefined;
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCDate() === day ? at : undefined;
}

function timeIn(text: string): number | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hours, minutes, seconds = '0', half] = match;
  const hour = half === undefined ? +hours! : (+hours! % 12) + (/^p/i.test(half) ? 12 : 0);
  if (hour > 23 || +minutes! > 59 || +seconds > 60) return undefined;
  return ((hour * 60 + +minutes!) * 60 + +seconds) * 1000;
}

/** Minutes east of UTC: by number, else by the name of the zone, which may stand in a comment. */
function offsetIn(rest: string, whole: string): number {
  const offset = OFFSET.exec(rest);
  if (offset !== null) return (offset[1] === '-' ? -1 : 1) * (+offset[2]! * 60 + +offset[3]!);
  for (const word of whole.toUpperCase().match(/[A-Z]{3,4}/g) ?? []) {
    const zone = ZONES[word];
    if (zone !== undefined) return zone;
  }
  return 0;
}
