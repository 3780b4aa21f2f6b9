import { KEPT_PHRASES } from './kept-phrases.ts';

interface Phrase {
  readonly english: RegExp;
  readonly german: string;
}

let known: { readonly whole: ReadonlyMap<string, string>; readonly withGaps: readonly Phrase[] } | undefined;

/** A text that was made, or kept, in English, in German: what stands in its gaps too, where it is known. A text unknown here stays. */
export function germanKept(text: string): string {
  known ??= {
    whole: new Map(KEPT_PHRASES),
    withGaps: KEPT_PHRASES.filter(([english]) => english.includes('{}')).map(([english, german]) => ({
      english: new RegExp(`^${english.split('{}').map(escaped).join('(.+?)')}$`, 's'),
      german,
    })),
  };
  const whole = known.whole.get(text);
  if (whole !== undefined) return whole;
  // Some sentences end where a reason within another has no full stop.
  if (text.endsWith('.')) {
    const bare = known.whole.get(text.slice(0, -1));
    if (bare !== undefined) return `${bare}.`;
  }
  for (const { english, german } of known.withGaps) {
    const found = english.exec(text);
    if (found === null) continue;
    const values = found.slice(1);
    return german.replace(/\{\}/g, () => germanKept(values.shift() ?? ''));
  }
  return text;
}

/** A text as it stands in a pattern. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
