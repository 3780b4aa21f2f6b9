import { ABOUT_HALF, shareIn, spokenShare } from './spoken-share.ts';

/** The words for a chance. */
type Word = 'unlikely' | 'maybe' | 'likely' | 'very likely';
/** What may happen. */
type Act = 'answer' | 'come about' | 'work' | 'pass it on';

/** Chances, and whether they keep what they say. */
export const chances = {
  chance: (word: Word, act: Act, value: number) => {
    const share = shareIn(word, value);
    const isLess = word === 'likely' && value < ABOUT_HALF;
    const begin =
      word === 'maybe'
        ? `May ${act}`
        : isLess
          ? `May well ${act}`
          : `${word[0]!.toUpperCase()}${word.slice(1)} to ${act}`;
    return `${begin}, ${share}.`;
  },
  /** The word alone, as a label. */
  words: { unlikely: 'unlikely', maybe: 'maybe', likely: 'likely', 'very likely': 'very likely' },
  record: ({
    usual,
    answered,
    tried,
    expected,
  }: Readonly<Record<'usual' | 'answered' | 'tried' | 'expected', number>>) =>
    `Usually ${spokenShare(usual)} answer; ${answered} of ${tried} answered you, so expect ${spokenShare(expected)}.`,

  called: (word: Word) => `called “${word}”`,
  within: (from: number, until: number) => `with a chance of ${from} to ${until} in 100`,
  noneEnded: (what: string) => `No move ${what} has come to an end yet.`,
  told: (
    what: string,
    {
      tried,
      answered,
      expected,
      verdict,
    }: {
      readonly tried: number;
      readonly answered: number;
      readonly expected: number;
      readonly verdict: 'few' | 'more' | 'fewer' | 'fits';
    },
  ) => {
    const told = spokenShare(expected);
    const so = {
      few: `${told} was expected, and so few say nothing either way`,
      more: `that is more than ${told}, which was expected`,
      fewer: `that is fewer than ${told}, which was expected`,
      fits: `${told} was expected, which fits`,
    }[verdict];
    return `Of ${tried === 1 ? 'one move' : `${tried} moves`} ${what}, ${answered === 1 ? '1 was' : `${answered} were`} answered; ${so}.`;
  },
  notYetJudged: (tried: number, needed: number) =>
    `${tried} of ${needed} outcomes that it takes to judge the chances are on record; until then they are mostly what is usual.`,
  setAside: 'What your outcomes taught foretold worse than what is usual, and was set aside.',
  used: 'What your outcomes taught foretells answers at least as well as what is usual, and is used.',
};
