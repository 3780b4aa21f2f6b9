import { AGENT_ENDINGS, NO_AGENTS } from './data/agent-endings.ts';
import type { FunctionId } from './data/functions.ts';
import { TITLE_STEMS } from './data/title-stems.ts';
import type { TitleEntry } from './title-lexicon.ts';

const LEAST_STEM = 4;
const STEM_CERTAINTY = 0.88;
const STEM_HEAD_OWN = 0.72;

interface StemEntries {
  readonly head: TitleEntry;
  readonly domain: TitleEntry;
}

const ENTRIES = new Map<string, StemEntries>();
let longest = 0;
for (const { function: id, stems, certainty } of TITLE_STEMS) {
  const entries = entriesOf(id, certainty ?? STEM_CERTAINTY);
  for (const stem of stems.split(/\s+/)) {
    if (stem === '' || ENTRIES.has(stem)) continue;
    ENTRIES.set(stem, entries);
    longest = Math.max(longest, stem.length);
  }
}

function entriesOf(id: FunctionId, p: number): StemEntries {
  const plain = {
    functions: [[id, p]] as const,
    level: undefined,
    shift: undefined,
    isHeadFirst: false,
    isVague: false,
    about: undefined,
  };
  return {
    head: { ...plain, kind: 'head', own: STEM_HEAD_OWN, isCompounding: false },
    domain: { ...plain, kind: 'domain', own: 0, isCompounding: true },
  };
}

/** The field that a folded word begins with: as somebody of it (`cardiologist`) or as the field (`cardiology`). */
export function entryByStem(word: string): TitleEntry | undefined {
  for (let length = Math.min(longest, word.length); length >= LEAST_STEM; length--) {
    const entries = ENTRIES.get(word.slice(0, length));
    if (entries !== undefined) return isAgent(word) ? entries.head : entries.domain;
  }
  return undefined;
}

/** True when a word names somebody by its ending: `electricista`, not `electricidad`. */
export function isAgent(word: string): boolean {
  return (
    !NO_AGENTS.has(word) && AGENT_ENDINGS.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
  );
}
