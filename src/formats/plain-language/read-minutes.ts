/** A duration named in a text, and where. */
export interface MinutesInText {
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;
const IN_HOURS_AND_MINUTES = new RegExp(String.raw`\b${NUMBER}\s*h(?:rs?|ours?)?\s*(\d{1,2})\s*m?(?:in)?\b`, 'iu');
const IN_HOURS = new RegExp(String.raw`\b${NUMBER}\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\b`, 'iu');
const IN_MINUTES = new RegExp(String.raw`\b${NUMBER}\s*(?:m|mins?|minutes?|minuten?|minutos?|['’′])(?!\p{L})`, 'iu');
const THREE_QUARTERS = /\b(?:three quarters of an hour|dreiviertelstunde|trois quarts d['’]heure)\b/iu;
const QUARTER = /\b(?:quarter of an hour|viertelstunde|quart d['’]heure|cuarto de hora)\b/iu;
const HOUR_AND_A_HALF =
  /\b(?:an hour and a half|one and a half hours|anderthalb stunden|eineinhalb stunden|une heure et demie|hora y media)\b/iu;
const TWO_HOURS = /\b(?:two hours|zwei stunden|deux heures|dos horas)\b/iu;
const HALF_HOUR = /\b(?:half an hour|half hour|halbe stunde|halbstündig\p{L}*|demi-heure|media hora)\b/iu;
const ONE_HOUR = /\b(?:an hour|one hour|eine stunde|une heure|una hora)\b/iu;

/** How long something took, as a text says it (“40m”, “1h30”, “half an hour”, “1,5 Std”); undefined when it does not. */
export function readMinutes(text: string): MinutesInText | undefined {
  return (
    found(IN_HOURS_AND_MINUTES, text, (match) => number(match[1]) * 60 + number(match[2])) ??
    found(IN_HOURS, text, (match) => number(match[1]) * 60) ??
    found(IN_MINUTES, text, (match) => number(match[1])) ??
    found(THREE_QUARTERS, text, () => 45) ??
    found(QUARTER, text, () => 15) ??
    found(HOUR_AND_A_HALF, text, () => 90) ??
    found(TWO_HOURS, text, () => 120) ??
    found(HALF_HOUR, text, () => 30) ??
    found(ONE_HOUR, text, () => 60)
  );
}

function found(
  pattern: RegExp,
  text: string,
  toMinutes: (match: RegExpExecArray) => number,
): MinutesInText | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return { minutes: toMinutes(match), start: match.index, end: match.index + match[0].length };
}

function number(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
