import { ABOUT_HALF } from '../en/spoken-share.ts';
import type { Texts } from '../words.ts';
import { chance } from './phrases.ts';

const WORDS = {
  unlikely: 'unwahrscheinlich',
  maybe: 'vielleicht',
  likely: 'wahrscheinlich',
  'very likely': 'sehr wahrscheinlich',
} as const;

const ACTS = {
  answer: 'eine Antwort kommt',
  'come about': 'es dazu kommt',
  work: 'es gelingt',
  'pass it on': 'es weitergegeben wird',
} as const;

/** Chances, and whether they keep what they say. */
export const chances: Texts['chances'] = {
  chance: (word, act, value) =>
    `${beginning(word, value)}, dass ${ACTS[act]}: ${chance(word === 'very likely' ? Math.max(value, 0.75) : value)}.`,
  words: WORDS,
  record: ({ usual, answered, tried, expected }) =>
    `Sonst antworten ${chance(usual)}; dir ${answered === 1 ? 'hat' : 'haben'} ${answered} von ${tried} geantwortet, also erwarte ${chance(expected)}.`,

  called: (word) => `die „${WORDS[word]}“ hießen`,
  within: (from, until) => `die eine Aussicht von ${from} bis ${until} von 100 hatten`,
  noneEnded: (what) => `Von den Schritten, ${what}, ist noch keiner zu Ende gegangen.`,
  told: (what, { tried, answered, expected, verdict }) => {
    const told = chance(expected);
    const so = {
      few: `${told} war zu erwarten, und so wenige sagen weder das eine noch das andere`,
      more: `das sind mehr als ${told}, wie es zu erwarten war`,
      fewer: `das sind weniger als ${told}, wie es zu erwarten war`,
      fits: `${told} war zu erwarten, das passt`,
    }[verdict];
    return `Schritte, ${what}: ${answered} von ${tried} beantwortet; ${so}.`;
  },
  notYetJudged: (tried, needed) =>
    `${tried} von ${needed} Ergebnissen, die es für ein Urteil über die Aussichten braucht, sind festgehalten; bis dahin sind sie meist das Übliche.`,
  setAside: 'Was deine Ergebnisse lehrten, sagte schlechter voraus als das Übliche und wurde beiseitegelegt.',
  used: 'Was deine Ergebnisse lehrten, sagt Antworten mindestens so gut voraus wie das Übliche und wird genutzt.',
};

function beginning(word: keyof typeof WORDS, value: number): string {
  if (word === 'likely' && value < ABOUT_HALF) return 'Gut möglich';
  return `${WORDS[word][0]!.toUpperCase()}${WORDS[word].slice(1)}`;
}
