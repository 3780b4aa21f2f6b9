import type { Day } from '../../base/days.ts';
import type { PromiseMade } from '../../model/promise.ts';
import { keepChannel } from '../keep-in-touch/keep-channel.ts';
import { isEligible, type Outlook } from '../outlook.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Open promises of the owner that fall due by a day, the longest due first. */
export function promisesDue(promises: readonly PromiseMade[], until: Day): PromiseMade[] {
  return promises
    .filter(({ by, state, dueOn }) => by === 'owner' && state === 'open' && dueOn !== undefined && dueOn <= until)
    .toSorted((a, b) => a.dueOn! - b.dueOn! || a.id - b.id);
}

/**
 * The promises that fall due by the end of the week, as moves: they come before everything that is chosen, since the owner's word is
 * given. Source: science §7, on what is owed.
 */
export function keepPromises(outlook: Outlook): MoveDraft[] {
  const { facts, assessment, monday } = outlook;
  return promisesDue(facts.promises ?? [], monday + 6).flatMap((promise) => {
    const place = assessment.placeOf.get(promise.person);
    return place === undefined || !isEligible(outlook, place) ? [] : [keepPromise(outlook, place, promise)];
  });
}

function keepPromise(outlook: Outlook, place: number, promise: PromiseMade): MoveDraft {
  const { values, assessment, today } = outlook;
  const { name } = assessment.people[place]!;
  // What is promised can be done by whatever way there is.
  const channel = keepChannel(outlook, place) ?? 'message';
  const minutes = values.minutesKeepPromise;
  const due = promise.dueOn!;
  const draft = moveDraft(outlook, {
    kind: 'keep-promise',
    places: [place],
    minutes,
    channel,
    asks: 'give',
    event: channel === 'phone' ? { channel, minutes } : { channel },
    isOffer: true,
    words: (made, told) => {
      const { moves } = told.assessment.words;
      return {
        sentence: moves.keepPromise(name, promise.text),
        reason: moves.promisedOn(promise.madeOn, due, due < today),
        why: [{ measure: 'promise', value: today - due, sentence: moves.promiseFirst }, ...commonEvidence(told, made)],
      };
    },
  });
  return { ...draft, about: [promise.id] };
}
