import { timeAgo, timeSpan } from '../../base/time-ago.ts';
import type { Closeness, Context } from '../../model/person.ts';
import { counted, figure, roughShare } from './sentence-parts.ts';

type Band = 'nominal' | 'weak' | 'medium' | 'strong';

const BANDS: Readonly<Record<Band, string>> = {
  nominal: 'A real tie that has faded',
  weak: 'A weak tie',
  medium: 'A tie of medium strength',
  strong: 'A strong tie',
};

const CLOSENESS: Readonly<Record<Closeness, string>> = {
  0: 'do not count',
  1: 'distant',
  2: 'acquainted',
  3: 'close',
  4: 'very close',
};

/** One tie, and the mix of all. */
export const ties = {
  /** Within a sentence: `Ana, strong tie`. */
  band: (band: Band) => `${band} tie`,
  doesNotCount: 'You said that this person does not count.',
  inNameOnly: 'A contact in name only: nothing real is on record between you.',
  restsOnWord: 'nothing is on record; this rests on your word',
  lastInTouch: (days: number) => `last in touch ${timeAgo(days)}`,
  dormant: (quiet: string) => `Once close, now dormant: ${quiet}. Such ties keep much of their trust.`,
  tie: (band: Band, manner: string | undefined, quiet: string) =>
    `${BANDS[band]}${manner === undefined ? '' : `: ${manner}`}; ${quiet}.`,
  trend: (verdict: 'stronger' | 'weaker' | 'as-strong') =>
    `By the record it is ${{ stronger: 'stronger than', weaker: 'weaker than', 'as-strong': 'about as strong as' }[verdict]} half a year ago.`,
  manner: (often: 'often' | 'now-and-then' | 'seldom', how: 'writing' | 'live' | 'mostly-writing') =>
    `${{ often: 'you are often in touch', 'now-and-then': 'you are in touch now and then', seldom: 'you are seldom in touch' }[often]}, ${{ writing: 'in writing', live: 'mostly face to face or by voice', 'mostly-writing': 'mostly in writing' }[how]}`,

  interactions: (count: number, live: number, halfLife: number) =>
    `${count} real interaction${count === 1 ? '' : 's'}, ${live} of them face to face or by voice; recent ones count most, halving every ${timeSpan(halfLife)}.`,
  noSpan: 'No span between a first and a last interaction yet.',
  lasted: (days: number | undefined) =>
    `It has lasted ${days === undefined ? 'no time' : timeSpan(days)} from the first to the last interaction.`,
  contextsUnknown: 'In which contexts you meet is unknown.',
  contexts: (contexts: readonly Context[]) =>
    `You meet in ${contexts.length === 1 ? 'one context' : `${contexts.length} contexts`}: ${contexts.join(', ')}.`,
  sharedContacts: (count: number) =>
    `About ${count} of those you really know probably know them too; shared acquaintances keep a tie alive.`,
  closeness: (closeness: Closeness) =>
    `You said: ${CLOSENESS[closeness]}. Your word weighs most, and less with the years.`,
  directionUnknown: 'Which way it goes is unknown.',
  onlyYou: 'Only you have written so far.',
  onlyThey: 'Only they have written so far.',
  mostlyThey: 'It goes both ways, mostly from them to you.',
  mostlyYou: 'It goes both ways, mostly from you to them.',
  bothWays: 'It goes both ways.',

  mix: ({ strong, medium, weak, nominal }: Readonly<Record<Band, number>>) =>
    `You have ${counted(strong, 'strong tie')}, ${medium} of medium strength and ${weak} weak; ${counted(nominal, 'contact')} ${nominal === 1 ? 'is' : 'are'} so far in name only.`,
  noneDormant: 'No tie that was once close has gone quiet.',
  someDormant: (count: number) =>
    `${counted(count, 'tie that was once close has', 'ties that were once close have')} gone quiet; much of the trust stays.`,
  nothingLastYear: 'Nothing is on record for the last year, so how you keep in touch is not known.',
  met: (inTouch: number, met: number) =>
    `Of ${counted(inTouch, 'person', 'people')} you were in touch with within the last year, you met ${figure(met)} in person.`,

  onlyNames: (nominal: number) =>
    `You know of ${counted(nominal, 'contact')}, and with none of them is anything real on record: say whom you really know, or bring in messages and calendar.`,
  mostlyNames: (nominal: number, all: number) =>
    `${figure(nominal)} of your ${figure(all)} contacts are so far in name only: a connection is not yet an exchange.`,
  /** `name` of the only one. */
  onceClose: (count: number, name: string) =>
    `You were once close to ${count === 1 ? name : counted(count, 'person', 'people')} and have been quiet for a year or more: it feels harder than it is, and usually pays more than a new contact.`,
  inWritingOnly: (share: number) =>
    `With ${roughShare(share)} of those you were in touch with within the last year it was in writing only: trust grows when people meet or talk.`,
  littleKnown: (unknown: number, all: number) =>
    `Of ${figure(unknown)} of your ${figure(all)} active contacts it is not known what they do or know: judgements on them are guesses.`,

  messages: (count: number) =>
    count === 1 ? 'One message between you' : `${count.toLocaleString('en')} messages between you`,
  bothKnowCompany: (company: string) => `You both know ${company} from inside`,
  sameSchool: 'You went to the same school',
  connected: 'Connected; no words on record',
  byName: 'Known by name',
};
