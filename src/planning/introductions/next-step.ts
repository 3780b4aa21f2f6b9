import type { Day } from '../../base/days.ts';
import type { Values } from '../../model/constants/constants.ts';
import type { PersonId } from '../../model/ids.ts';
import { type Introduction, lastStepOn, OPEN_INTRODUCTION_STATES, stateOf } from '../../model/introduction.ts';
import type { Words } from '../../words/words.ts';

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
  readonly words: Words;
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
    return { sentence: view.words.introductions.onePerson, isDue: false };
  }
  const sentence =
    introduction.kind === 'of-two'
      ? sentenceOfTwo(introduction, names, view)
      : sentenceToOwner(introduction, names, { ...view, isDue });
  return { sentence: isDue ? `${sentence} ${dueSentence(introduction, waited, view)}` : sentence, isDue };
}

function sentenceToOwner(
  introduction: Introduction,
  names: readonly string[],
  { today, values, words: { introductions }, lastTalk, isDue }: StepView & { readonly isDue: boolean },
): string {
  const [introducer, target] = [names[0]!, names.at(-1)!];
  const since = lastStepOn(introduction);
  switch (stateOf(introduction)) {
    case 'considered':
      return introductions.ask(introducer);
    case 'asked':
      return isDue
        ? introductions.wasAsked(introducer, today - since)
        : introductions.wasAskedUntil(introducer, today - since, since + values.introductionWaitDays);
    case 'accepted':
      return introductions.accepted(introducer, target);
    case 'introduced': {
      const talked = lastTalk(introduction.people.at(-1)!);
      return talked !== undefined && talked >= since
        ? introductions.talkedSince(target)
        : introductions.writeNow(introducer, target);
    }
    case 'met':
      return introductions.youMet(introducer);
    case 'declined':
      return introductions.declined(introducer, target);
    case 'came-to-nothing':
      return introductions.cameToNothing;
  }
}

function sentenceOfTwo(introduction: Introduction, names: readonly string[], { nameOf, words }: StepView): string {
  const { introductions } = words;
  const { people, steps } = introduction;
  const [one, other] = [names[0]!, names[1]!];
  switch (stateOf(introduction)) {
    case 'considered':
      return introductions.askFirst(one, other);
    case 'asked': {
      const saidBy = (person: PersonId) => steps.findLast((step) => step.person === person)?.state;
      const waiting = people.filter((person) => saidBy(person) === 'asked').map(nameOf);
      const unasked = people.filter((person) => saidBy(person) === undefined).map(nameOf);
      if (waiting.length > 0) return introductions.waiting(waiting);
      const willing = people.filter((person) => saidBy(person) === 'accepted').map(nameOf);
      return introductions.askNow(willing, unasked);
    }
    case 'accepted':
      return introductions.bothWould(one, other);
    case 'introduced':
      return introductions.introduced(one, other);
    case 'met':
      return introductions.theyMet(one, other);
    case 'declined': {
      const declined = steps.findLast(({ state }) => state === 'declined')?.person;
      return introductions.oneDeclined(declined === undefined ? undefined : nameOf(declined));
    }
    case 'came-to-nothing':
      return introductions.cameToNothing;
  }
}

/** Kindly: what has waited, and that letting it be is fine. */
function dueSentence(introduction: Introduction, waited: number, { nameOf, words }: StepView): string {
  const { introductions } = words;
  const [first] = introduction.people;
  switch (stateOf(introduction)) {
    case 'considered':
      return introductions.dueConsidered(waited);
    case 'asked':
      return introduction.kind === 'to-owner'
        ? introductions.dueAsked(waited, nameOf(first!))
        : introductions.dueAskedTwo(waited);
    case 'accepted':
      return introductions.dueAccepted(waited);
    default:
      return introduction.kind === 'to-owner'
        ? introductions.dueIntroduced(waited)
        : introductions.dueIntroducedTwo(waited);
  }
}
