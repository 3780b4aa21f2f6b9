import type { LifeEvent } from '../../model/facts.ts';
import type { Outlook } from '../outlook.ts';
import { isCalled, writtenChannel } from './channels.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Minutes of the call itself. */
const CALL_MINUTES = 5;

/** Congratulate on a new job or a promotion within a week, by phone where one can call. Source: science §5.3. */
export function congratulate(outlook: Outlook, place: number, event: LifeEvent): MoveDraft | undefined {
  const { values, assessment } = outlook;
  const written = writtenChannel(outlook, place);
  // A call out of the blue from somebody who never spoke would startle more than it pleases.
  const isCall = assessment.ties[place]!.isReal && isCalled(outlook, place, { usually: true });
  if (!isCall && written === undefined) return undefined;
  const channel = isCall ? 'phone' : written!;
  const { name } = assessment.people[place]!;
  return moveDraft(outlook, {
    kind: 'congratulate',
    places: [place],
    minutes: isCall ? values.minutesCongratulatePhone : values.minutesCongratulateMessage,
    channel,
    asks: 'give',
    event: isCall ? { channel, minutes: CALL_MINUTES } : { channel },
    isOffer: true,
    words: (draft, told) => {
      const { moves, lifeEvents } = told.assessment.words;
      const age = told.today - event.day;
      return {
        sentence: moves.congratulate(name, isCall),
        reason: moves.congratulateBecause(lifeEvents.news(event.text).replace(/[.\s]*$/, ''), isCall),
        why: [{ measure: 'life event', value: age, sentence: moves.cameToLight(age) }, ...commonEvidence(told, draft)],
      };
    },
  });
}

/** The latest fresh life event of each person, by place: seven days old at most. */
export function freshEvents(outlook: Outlook): ReadonlyMap<number, LifeEvent> {
  const { facts, values, today, assessment } = outlook;
  const fresh = new Map<number, LifeEvent>();
  for (const event of facts.lifeEvents) {
    if (event.kind === 'gone') continue;
    const age = today - event.day;
    const place = assessment.placeOf.get(event.person);
    if (place === undefined || age < 0 || age > values.congratulateDays) continue;
    const known = fresh.get(place);
    if (known === undefined || event.day > known.day) fresh.set(place, event);
  }
  const thanked = facts.favours.filter((favour) => favour.kind === 'congratulated');
  for (const { person, day } of thanked) {
    const place = assessment.placeOf.get(person);
    const event = place === undefined ? undefined : fresh.get(place);
    if (place !== undefined && event !== undefined && day >= event.day && day <= today) fresh.delete(place);
  }
  return fresh;
}
