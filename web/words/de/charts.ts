import type { Words } from '../catalogue.ts';

/** Charts behind the findings. */
export const charts: Words['charts'] = {
  titles: {
    groups: 'Wie weit du jede Gruppe erreichst',
    layers: 'Wie stark deine Beziehungen sind',
    redundancy: 'Wie viele Fenster sie öffnen',
    bridges: 'Brücken und ihr Alter',
    pace: 'Neue Menschen, Woche für Woche',
    stages: 'Wo sie in ihrer Laufbahn stehen',
    channels: 'Wie du Kontakt hältst',
  },
  captions: {
    groups: 'Abdeckung: wie sicher du dort gehört wirst, durch alle, die du darin kennst.',
    layers:
      'Kontakte nach der Stärke der Beziehung; wer es nur dem Namen nach ist, zählt sonst auf dieser Seite nicht.',
    redundancy: 'Die dunkle Linie ist die recht sichere Spanne: Nicht jede Verbindung zwischen anderen ist bekannt.',
    bridges:
      'Zeit, seit ihr zuletzt wirklich gesprochen habt; an der gestrichelten Linie tut es gut, sich wieder zu melden.',
    pace: 'Menschen, die du zum ersten Mal wirklich getroffen hast; die gestrichelte Linie ist, was sich aufnehmen lässt.',
    stages: 'Von aktiven Kontakten, wie ihre Titel oder du es sagen.',
    channels: 'Tage des Austauschs mit aktiven Kontakten im letzten Jahr.',
  },
  heads: {
    groups: 'Gruppe',
    layers: 'Beziehung',
    redundancy: 'Was gezählt wird',
    bridges: 'Wer',
    pace: 'Woche',
    stages: 'Stufe',
    channels: 'Kanal',
  },
  value: 'Wie viel',
  range: 'Wie sicher',
  counted: 'gezählt',
  between: (from, until) => `${from} bis ${until}`,
  percent: (n) => `${n} Prozent`,
  weekOf: (day) => `Woche vom ${day}`,
  thisWeek: 'diese Woche',
  layers: { strong: 'Eng', medium: 'Warm', weak: 'Lose', nominal: 'Nur dem Namen nach' },
  redundancy: { contacts: 'Aktive Kontakte', windows: 'Eigene Fenster' },
  channels: {
    'in-person': 'Persönlich',
    video: 'Per Video',
    phone: 'Telefon',
    'voice-note': 'Sprachnachricht',
    mail: 'E-Mail',
    message: 'Nachricht',
  },
  page: 'Eine Seite',
  pageQuestion: 'Wie dieses Netzwerk ist, auf einem Blatt Papier',
  pageLink: 'Alles auf einer Seite, zum Drucken',
  print: 'Drucken',
  pageBack: 'Zurück zur Gestalt',
  objectives: 'Ziele',
};
