import { foldText } from '../base/fold-text.ts';
import { LEGAL_FORMS } from './data/legal-forms.ts';

const FORMS = new Set(LEGAL_FORMS);
/** Words of the longest legal form: `gmbh & co kg` counts three without the sign. */
const MOST_FORM_WORDS = 4;

const keys = new Map<string, string>();
/** Enough for every employer of a network; beyond it, start again rather than grow for ever. */
const MOST_REMEMBERED = 100_000;

/** A company’s name as companies are compared: folded, without punctuation and legal form. `Acme GmbH & Co. KG` → `acme`. */
export function companyKey(name: string): string {
  const remembered = keys.get(name);
  if (remembered !== undefined) return remembered;
  const key = withoutForm(companyWords(name)).join(' ');
  if (keys.size >= MOST_REMEMBERED) keys.clear();
  keys.set(name, key);
  return key;
}

/** Folded words of a company’s name; dots within abbreviations are taken out: `S.p.A.` → `spa`. */
export function companyWords(name: string): string[] {
  const plain = foldText(name).replace(/[.'’`]/g, '');
  return plain.split(/[^\p{L}\p{N}+]+/u).filter((word) => word !== '');
}

/** Takes legal forms off the end, as long as something is left; a name that is nothing else stays whole. */
function withoutForm(words: readonly string[]): readonly string[] {
  let rest = words;
  for (let length = MOST_FORM_WORDS; length >= 1; length--) {
    while (rest.length > length && FORMS.has(rest.slice(-length).join(' '))) rest = rest.slice(0, -length);
  }
  return rest[0] === 'the' && rest.length > 1 ? rest.slice(1) : rest;
}
