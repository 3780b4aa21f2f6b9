import type { Chance } from '../../src/base/chance.ts';
import { between } from '../../src/demo/draw.ts';

export type ConversationKind = 'alone' | 'group' | 'stranger' | 'hidden' | 'sponsored';

/** One conversation, before its messages are written. */
export interface Conversation {
  readonly kind: ConversationKind;
  readonly messages: number;
  /** When the last message was sent, in seconds since 1970. */
  readonly end: number;
  /** Nothing is much earlier, in seconds since 1970. */
  readonly earliest: number;
  /** Numbers of those in it, the owner left out; numbers from the count of connections on are strangers. */
  readonly parties: readonly number[];
  /** Starts the chance of this conversation. */
  readonly seed: number;
}

const SECONDS_PER_DAY = 86_400;
const YEARS = 5;
/** Exponent of the tail of conversation sizes: most are a line or two, a few go on for years. */
const TAIL = 1.1;

/** As many conversations as hold exactly so many messages, the latest first. */
export function conversations(
  { connections, messages, today }: { connections: number; messages: number; today: number },
  chance: Chance,
): readonly Conversation[] {
  const largest = Math.max(1, Math.min(4000, Math.floor(messages / 25)));
  const made: Conversation[] = [];
  for (let left = messages; left > 0; ) {
    const kind = kindFor(chance());
    const wanted = kind === 'sponsored' || kind === 'hidden' ? 1 : Math.ceil((1 - chance()) ** (-1 / TAIL));
    const size = Math.min(left, largest, wanted);
    left -= size;
    made.push({
      kind,
      messages: size,
      end: Math.floor((today - chance() ** 1.4 * YEARS * 365) * SECONDS_PER_DAY) - 1,
      earliest: (today - YEARS * 365) * SECONDS_PER_DAY,
      parties: partiesOf(kind, connections, chance),
      seed: Math.floor(chance() * 2 ** 32),
    });
  }
  return made.sort((a, b) => b.end - a.end);
}

function kindFor(fate: number): ConversationKind {
  if (fate < 0.04) return 'sponsored';
  if (fate < 0.06) return 'hidden';
  if (fate < 0.12) return 'group';
  if (fate < 0.2) return 'stranger';
  return 'alone';
}

/** Some are written to far more often than others: low numbers, the newest connections, come up most. */
function partiesOf(kind: ConversationKind, connections: number, chance: Chance): readonly number[] {
  const somebody = (): number => Math.floor(chance() ** 1.5 * Math.max(1, connections));
  switch (kind) {
    case 'sponsored':
    case 'hidden':
      return [];
    case 'stranger':
      return [connections + between(0, 1_000_000, chance)];
    case 'alone':
      return [somebody()];
    case 'group':
      return [...new Set(Array.from({ length: between(2, 7, chance) }, somebody))];
  }
}
