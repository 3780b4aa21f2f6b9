import type { Card } from './card-contact.ts';
import { type Property, parseProperty } from './property.ts';
import { type VcardLine, vcardLines } from './vcard-lines.ts';

/** What a file of cards consists of. */
export type CardPart =
  | { readonly kind: 'card'; readonly card: Card }
  /** The file ends within this card. */
  | { readonly kind: 'unfinished'; readonly line: number }
  /** Lines that belong to no card begin here. */
  | { readonly kind: 'outside'; readonly line: number };

/** Takes text in pieces and gives back the cards that are complete; `end` gives the rest. */
export interface VcardCards {
  push(text: string): readonly CardPart[];
  end(): readonly CardPart[];
}

/** Lines between cards that say nothing of anybody. */
const HARMLESS = /^(?:ENCODING|CHARSET|VERSION|PRODID|#|\/\/)/i;
const BEGIN = /^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/i;
const END = /^[ \t]*END[ \t]*:[ \t]*VCARD[ \t]*$/i;

/** Sorts lines into cards. A card within a card is its AGENT, of version 2.1, and is kept as one property of it. */
export function vcardCards(file: string, newline: '\n' | '\r'): VcardCards {
  const lines = vcardLines(file, newline);
  const state: State = { open: undefined, agent: undefined, isOutside: false };
  return {
    push: (text) => sort(state, lines.push(text)),
    end() {
      const parts = sort(state, lines.end());
      if (state.open !== undefined) parts.push({ kind: 'unfinished', line: state.open.line });
      return parts;
    },
  };
}

interface State {
  open: { readonly line: number; readonly properties: Property[] } | undefined;
  /** The lines of a card within the open one. */
  agent: string[] | undefined;
  /** Whether lines outside of cards have been reported since the last card. */
  isOutside: boolean;
}

function sort(state: State, lines: readonly VcardLine[]): CardPart[] {
  const parts: CardPart[] = [];
  for (const { line, text } of lines) {
    const first = text.charCodeAt(0) | 0x20;
    // Only lines that begin with b, e or a blank can be the bounds of a card.
    const isBound = first === 0x62 || first === 0x65 || first === 0x20 || first === 0x29;
    if (isBound && BEGIN.test(text)) begin(state, line, parts);
    else if (isBound && END.test(text)) end(state, parts);
    else if (state.agent !== undefined) state.agent.push(text);
    else if (state.open !== undefined) take(state.open.properties, text);
    else if (!state.isOutside && !HARMLESS.test(text)) {
      state.isOutside = true;
      parts.push({ kind: 'outside', line });
    }
  }
  return parts;
}

function begin(state: State, line: number, parts: CardPart[]): void {
  if (state.open?.properties.at(-1)?.name === 'AGENT' && state.agent === undefined) {
    state.agent = [];
    return;
  }
  // The end of the card before is lost, but every line of it is there.
  if (state.open !== undefined) parts.push({ kind: 'card', card: state.open });
  state.open = { line, properties: [] };
  state.agent = undefined;
  state.isOutside = false;
}

function end(state: State, parts: CardPart[]): void {
  if (state.agent !== undefined && state.open !== undefined) {
    const agent = { group: '', name: 'AGENT', parameters: [], rawValue: state.agent.join('\\n') };
    state.open.properties.push(agent);
    state.agent = undefined;
    return;
  }
  if (state.open !== undefined) parts.push({ kind: 'card', card: state.open });
  state.open = undefined;
}

function take(properties: Property[], text: string): void {
  const property = parseProperty(text);
  // A line without a colon has no value; what it says is kept all the same.
  properties.push(property ?? { group: '', name: 'NOTE', parameters: [], rawValue: text });
}
