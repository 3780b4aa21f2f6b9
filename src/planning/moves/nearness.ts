import { foldText } from '../../base/fold-text.ts';
import { placeKey, townOf } from '../../knowledge/place-key.ts';
import type { Outlook } from '../outlook.ts';

/** Whether owner and person live where they can meet for a coffee; unknown where either place is, or one is only a country. */
export type Nearness =
  | { readonly is: 'here'; readonly town: string }
  | { readonly is: 'elsewhere'; readonly town: string; readonly own: string }
  | { readonly is: 'unknown' };

/** By the places that both name. An in-person move needs the same place. Source: science §9. */
export function nearnessOf({ facts, assessment }: Pick<Outlook, 'facts' | 'assessment'>, place: number): Nearness {
  return nearness(facts.owner.location ?? '', assessment.people[place]!.location ?? '');
}

function nearness(own: string, theirs: string): Nearness {
  const [ownKey, theirKey] = [placeKey(own), placeKey(theirs)];
  if (ownKey === '' || theirKey === '') return { is: 'unknown' };
  const town = townOf(theirs);
  if (ownKey === theirKey) return { is: 'here', town };
  // “Germany” says neither that somebody of Berlin is near nor that they are not.
  if (partsOf(own).includes(theirKey) || partsOf(theirs).includes(ownKey)) return { is: 'unknown' };
  return { is: 'elsewhere', town, own: townOf(own) };
}

function partsOf(location: string): string[] {
  return location
    .split(/[,;/(]/)
    .slice(1)
    .map((part) => foldText(part).trim());
}
