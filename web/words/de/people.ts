import type { Words } from '../catalogue.ts';

/** The list of people. */
export const people: Words['people'] = {
  title: 'Menschen',
  question: 'Wen kennst du, und wie gut?',
  known: (contacts, spoken) => `${contacts} Kontakte,\nmit ${spoken} davon wirklich gesprochen`,
  search: 'Menschen finden',
  searchHint: 'Name, Firma, Notizen',
  sort: 'Sortieren nach',
  sorts: {
    strength: 'Beziehung',
    name: 'Name',
    company: 'Firma',
    lastInteraction: 'Zuletzt gesprochen',
    relevance: 'Bester Treffer',
  },
  reverse: 'Reihenfolge umkehren',
  name: 'Name',
  work: 'Was sie tun',
  tie: 'Beziehung',
  prospect: 'möglicher Kontakt',
  last: 'Zuletzt gesprochen',
  groups: 'Gruppen',
  prospects: 'Nur mögliche Kontakte',
  contacts: 'Nur Kontakte',
  group: 'Gruppe',
  everyGroup: 'Jede Gruppe',
  never: 'nie',
  total: (n, isFiltered) => {
    if (n === '1') return isFiltered ? '1 Person passt.' : '1 Person.';
    return isFiltered ? `${n} Personen passen.` : `${n} Personen.`;
  },
  nobody: 'Niemand passt. Weniger Wörter oder weniger Filter zeigen mehr.',
  clear: 'Alle zeigen',
  empty: 'Hier werden alle stehen, die du kennst.',
  emptyAct: 'Bring deine Kontakte mit',
  triage: 'Sagen, mit wem du wirklich sprichst',
  add: 'Jemanden hinzufügen',
  addLabel: 'Namen, einer je Zeile',
  adding: 'Hinzufügen',
  table: 'Menschen',
};
