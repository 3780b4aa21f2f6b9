import { type Day, toIsoDay } from '../../base/days.ts';
import { timeAgo, timeSpan } from '../../base/time-ago.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { PersonId } from '../../model/ids.ts';
import { type Introduction, lastStepOn, OPEN_INTRODUCTION_STATES, stateOf } from '../../model/introduction.ts';

/** What there is to do about an introduction. */
export interface NextStep {
  readonly sentence: string;
  /** Nothing was said of it for so long that the owner is reminded. */
  readonly isDue: boolean;
}

/** What the sentence rests on beside the introduction. */
export interface StepView {
  readonly today: Day;
  readonly values: Values;
  nameOf(id: PersonId): string;
  /** The last day on which owner and person were really in touch. */
  lastTalk(id: PersonId): Day | undefined;
}

/** The next step of an introduction in a sentence. An open one comes up again after ten days without a word. Source: science §10. */
export function nextStep(introduction: Introduction, view: StepView): NextStep {
  const { today, values, nameOf } = view;
  const state = stateOf(introduction);
  const waited = today - lastStepOn(introduction);
  const isDue = OPEN_INTRODUCTION_STATES.includes(state) && waited >= values.introductionWaitDays;
  const names = introduction.people.map(nameOf);
  if (names.length < 2) {
    return { sentence: 'Both turned out to be one person; there is nobody left to introduce.', isDue: false };
  }
  const sentence =
    introduction.kind === 'of-two'
      ? sentenceOfTwo(introduction, names, view)
      : sentenceToOwner(introduction, names, { ...view, isDue });
  return { sentence: isDue ? `${sentence} ${dueSentence(introduction, waited, nameOf)}` : sentence, isDue };
}

function sentenceToOwner(
  introduction: Introduction,
  names: readonly string[],
  { today, values, lastTalk, isDue }: StepView & { readonly isDue: boolean },
): string {
  const [introducer, target] = [names[0]!, names.at(-1)!];
  const since = lastStepOn(introduction);
  switch (stateOf(introduction)) {
    case 'considered':
      return `Ask ${introducer}, with the words below.`;
    case 'asked':
      return isDue
        ? `${introducer} was asked ${timeAgo(today - since)}.`
        : `${introducer} was asked ${timeAgo(today - since)}; leave it until ${toIsoDay(since + values.introductionWaitDays)}.`;
    case 'accepted':
      return `${introducer} agrees, and asks ${target} first. Say when the introduction is made.`;
    case 'introduced': {
      const talked = lastTalk(introduction.people.at(-1)!);
      return talked !== undefined && talked >= since
        ? `You and ${target} have been in touch since: say that you met.`
        : `Write to ${target} while it is fresh, and thank ${introducer}.`;
    }
    case 'met':
      return `You met. Tell ${introducer} how it went.`;
    case 'declined':
      return `${introducer} would rather not. Look for another way to ${target}.`;
    case 'came-to-nothing':
      return 'It came to nothing this time.';
  }
}

function sentenceOfTwo(introduction: Introduction, names: readonly string[], { nameOf }: StepView): string {
  const { people, steps } = introduction;
  const [one, other] = [names[0]!, names[1]!];
  switch (stateOf(introduction)) {
    case 'considered':
      return `Ask ${one} first, and ${other} only once ${one} would like to.`;
    case 'asked': {
      const saidBy = (person: PersonId) => steps.findLast((step) => step.person === person)?.state;
      const waiting = people.filter((person) => saidBy(person) === 'asked').map(nameOf);
      const unasked = people.filter((person) => saidBy(person) === undefined).map(nameOf);
      if (waiting.length > 0) return `Waiting for ${waiting.join(' and ')}.`;
      return `${people
        .filter((person) => saidBy(person) === 'accepted')
        .map(nameOf)
        .join(' and ')} would like to: ask ${unasked.join(' and ')} now.`;
    }
    case 'accepted':
      return `Both would like to: introduce ${one} and ${other}.`;
    case 'introduced':
      return `${one} and ${other} are introduced; the rest is theirs.`;
    case 'met':
      return `${one} and ${other} met.`;
    case 'declined': {
      const declined = steps.findLast(({ state }) => state === 'declined')?.person;
      return `${declined === undefined ? 'One of them' : nameOf(declined)} would rather not. Nobody else need hear of it.`;
    }
    case 'came-to-nothing':
      return 'It came to nothing this time.';
  }
}

/** Kindly: what has waited, and that letting it be is fine. */
function dueSentence(introduction: Introduction, waited: number, nameOf: (id: PersonId) => string): string {
  const span = timeSpan(waited);
  const [first] = introduction.people;
  switch (stateOf(introduction)) {
    case 'considered':
      return `Kept ${span} ago: ask, or let it go.`;
    case 'asked':
      return introduction.kind === 'to-owner'
        ? `No answer for ${span}: a kind word to ${nameOf(first!)}, or ask the next one.`
        : `No answer for ${span}: a kind word, or let it rest.`;
    case 'accepted':
      return `That was ${span} ago; a kind word may help.`;
    default:
      return introduction.kind === 'to-owner'
        ? `That was ${span} ago: have you met?`
        : `That was ${span} ago: did anything come of it?`;
  }
}
