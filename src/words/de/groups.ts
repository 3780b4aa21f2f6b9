import type { Texts } from '../words.ts';
import { capital, counted, inWords } from './phrases.ts';

/** Groups and how they are reached, and where people stand on the curve. */
export const groups: Texts['groups'] = {
  nobodyKnown: 'Nicht erreicht: Dort kennst du niemanden.',
  notReached: (members) =>
    `Nicht erreicht: Du weißt von ${counted(members, 'Person', 'Personen')} und hast mit keiner Kontakt.`,
  throughOne: (name, isQuiet) =>
    `Nur durch eine Person erreicht, ${name}${isQuiet ? ', und diese Beziehung ist still geworden' : ''}: Geht ${name}, ist die Gruppe außer Reichweite.`,
  through: (count, isThin, asleep) => {
    const still =
      asleep === 0
        ? ''
        : asleep === count
          ? ', alle seit Langem still'
          : `, davon ${asleep === 1 ? 'eine' : asleep} seit Langem still`;
    return `${isThin ? 'Dünn erreicht' : 'Gut erreicht'}, durch ${counted(count, 'Person', 'Personen')}${still}.`;
  },

  nobodyOnCurve: 'Noch steht niemand auf der Kurve: Sie zeigt Menschen, mit denen etwas Wirkliches geschehen ist.',
  nobodyPlaced: 'Von niemandem, mit dem du Kontakt hast, ist genug bekannt für einen Platz auf der Kurve.',
  sweetSpot: (inside, all) => {
    if (inside === 0) return 'Niemand, mit dem du Kontakt hast, steht im besten Bereich.';
    if (inside === all) return 'Alle, mit denen du Kontakt hast, stehen im besten Bereich.';
    return inside === 1
      ? 'Eine Person, mit der du Kontakt hast, steht im besten Bereich.'
      : `${capital(inWords(inside))} Menschen, mit denen du Kontakt hast, stehen im besten Bereich.`;
  },
  toTheLeft: (isMost) =>
    `${isMost ? 'Die meisten' : 'Viele'} stehen links davon: leicht zu sprechen, hier wenig beizutragen.`,
  toTheRight: (isMost) => `${isMost ? 'Die meisten' : 'Viele'} stehen rechts davon: neu für dich und schwer zu folgen.`,

  whatWork: (name, company) => `Woran arbeitet ${name}${company === undefined ? '' : ` bei ${company}`}?`,
  noTitle: 'Keine Stellenbezeichnung ist bekannt.',
  titleSaysNothing: (title) => `„${title}“ sagt es nicht.`,
  whatBusiness: (company) => `Was für ein Unternehmen ist ${company}?`,
  nameSaysNothing: (count) =>
    `Der Name sagt es nicht, und es zählt für ${counted(count, 'Person, die', 'Personen, die')} du dort kennst.`,
};
