import type { Texts } from '../words.ts';
import { amount, counted, number, shareOf } from './phrases.ts';

/** What charts, the map and lists of groups show. */
export const charts: Texts['charts'] = {
  bridges: (count, quiet, days) => {
    const fade = quiet === 0 ? 'keine davon ist' : quiet === 1 ? 'eine davon ist' : `${quiet} davon sind`;
    return `${counted(count, 'Kontakt kennt', 'Kontakte kennen')} wahrscheinlich niemanden von den anderen. Solche Beziehungen verblassen zuerst; ${fade} seit mehr als ${days} Tagen still.`;
  },
  pace: ({ met, weeks, above, limit }) => {
    const over = above === 0 ? 'nie mehr' : `in ${above === 1 ? 'einer Woche' : `${above} Wochen`} mehr`;
    return `In ${weeks} Wochen hast du ${counted(met, 'neuen Menschen', 'neue Menschen')} wirklich kennengelernt, ${over} als die ${limit} pro Woche, die zu verarbeiten sind.`;
  },
  stages: (senior, unknown) =>
    `Auf der Ebene einer Direktion oder darüber: ${shareOf(senior, 'deiner aktiven Kontakte', 'deine aktiven Kontakte')}; in der Regel antworten Gleichgestellte und Menschen am Anfang ihrer Laufbahn öfter.${unknown === 0 ? '' : ` Von ${counted(unknown, 'Kontakt', 'Kontakten')} ist es nicht bekannt.`}`,
  live: (p) => `Von deinem Austausch im letzten Jahr war persönlich, per Video oder am Telefon: ${amount(p)}.`,

  noGroups: 'Noch ist keine Gruppe zu sehen, zu der zwei Menschen gehören, die du kennst.',
  noneReached: 'Noch ist keine Gruppe erreicht: Mit niemandem darin ist etwas Wirkliches geschehen.',
  groupsReached: (reached, single) => {
    const groups = `${reached === 1 ? 'Eine Gruppe ist' : `${number(reached)} Gruppen sind`} erreicht`;
    if (single === 0) return `${groups}, jede durch mehr als eine Person.`;
    if (single === reached) return `${groups}, ${reached === 1 ? 'und zwar' : 'alle'} nur durch eine Person.`;
    return `${groups}, davon ${single === 1 ? 'eine' : number(single)} nur durch eine Person.`;
  },

  emptyMap: 'Noch ist niemand auf der Karte.',
  map: ({ total, regions, reached, single, wanted, drawn, linksLeftOut }) => {
    const everybody = counted(total, 'Person', 'Personen');
    const who =
      regions === 0
        ? `${everybody}, noch in keiner Gruppe`
        : `${everybody} in ${counted(regions, 'Bereich', 'Bereichen')} der Karte, davon ${reached === regions ? 'alle' : number(reached)} erreicht`;
    const through = single === 0 ? '' : `, ${number(single)} nur durch eine Person`;
    const missing =
      wanted === 0
        ? ''
        : ` ${counted(wanted, 'Gruppe', 'Gruppen')}, die du willst, ${wanted === 1 ? 'ist' : 'sind'} nicht erreicht.`;
    const fewer = drawn === undefined ? '' : ` Gezeichnet sind die ${number(drawn)} mit den engsten Beziehungen.`;
    const links =
      linksLeftOut === 0
        ? ''
        : ` Von den Verbindungen sind die unwahrscheinlichsten nicht gezeichnet, ${number(linksLeftOut)} davon.`;
    return `${who}${through}.${missing}${fewer}${links}`;
  },
};
