import type { Texts } from '../words.ts';

/** What happened to people, and how to respond. */
export const lifeEvents: Texts['lifeEvents'] = {
  news: (kept) => {
    const became = /^Became (.+); before, (.+)$/s.exec(kept);
    if (became !== null) return `Jetzt ${role(became[1]!)}; vorher ${role(became[2]!)}`;
    const parts = /^(New job|Promotion): (.+); before: (.+)$/s.exec(kept);
    if (parts === null) return kept.startsWith(GONE) ? `Steht nicht mehr im Export${kept.slice(GONE.length)}` : kept;
    const [, kind, after, before] = parts;
    return `${kind === 'New job' ? 'Neue Stelle' : 'Beförderung'}: ${role(after!)}; vorher: ${role(before!)}`;
  },
  birthday: 'Geburtstag',
  knownFor: (years) => `Ihr kennt euch seit ${years} Jahren`,
  workYears: (years, { company, title }) =>
    `Diesen Monat ${years} Jahre ${company === '' ? `als ${title}` : `bei ${company}`}`,
  noWay: 'Kein Weg dorthin ist bekannt.',
  callForNews:
    'Ruf zuerst an: Ein Anruf in den ersten Tagen bleibt länger in Erinnerung als eine Nachricht. Frag, was jetzt neu ist, und bitte um nichts.',
  writeForNews:
    'Schreib eine eigene Zeile; sie ist mehr wert als ein Klick. Frag, was jetzt neu ist, und bitte um nichts.',
  callForBirthday: 'Ein kurzer Anruf, und sonst nichts im Sinn.',
  writeForBirthday: 'Eine eigene Zeile; eine vorgefertigte sagt wenig.',
  writeForYears: 'Eine Zeile, die sagt, was du daran schätzt.',
};

const GONE = 'No longer in the export';

/** `Head of Care at Acme` as it is kept → `Head of Care bei Acme`. */
function role(kept: string): string {
  const at = kept.lastIndexOf(' at ');
  return at < 0 ? kept : `${kept.slice(0, at)} bei ${kept.slice(at + 4)}`;
}
