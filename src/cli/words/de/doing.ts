import { counted } from '../../../words/de/phrases.ts';
import type { Say } from '../words.ts';

/** `tertius week` */
export const week: Say['week'] = {
  help: {
    is: 'was zu tun ist, in der Zeit, die du hast',
    minutes: 'die Zeit, die du hast',
    ics: 'die Woche auch für Kalenderprogramme schreiben',
  },
  written: (file) => `Für Kalenderprogramme geschrieben: ${file}`,
  head: ({ from, until, minutes }) =>
    `Diese Woche, ${from} bis ${until}: ${minutes.planned} von ${minutes.budget} Minuten`,
  heldBack: 'Zurückgehalten',
  beside: 'Neben dem Plan, ohne Zeit zu kosten',
  introductions: 'Vermittlungen, die warten',
  minutes: (minutes) => counted(minutes, 'Minute', 'Minuten'),
  anyTime: 'jederzeit',
};

/** `tertius done|skip|never|instead|undecide` */
export const moves: Say['moves'] = {
  help: {
    done: {
      is: 'sagen, dass ein Schritt getan ist, und was dabei herauskam',
      move: 'seine Kennung, wie `tertius week` sie zeigt',
      channel: 'wie',
      answered: 'ob eine Antwort kam',
      useful: 'hast du etwas gelernt, das du brauchen konntest?',
      note: 'was dabei herauskam',
    },
    skip: {
      is: 'diese Woche nicht',
    },
    never: {
      is: 'das nie wieder vorschlagen',
    },
    instead: {
      is: 'etwas anderes: der nächstbeste Schritt für diese Zeit',
    },
    undecide: {
      is: 'done, skip oder never zurücknehmen',
    },
  },
  nothingElse: (id) => `In die Zeit von ${id} passt diese Woche nichts anderes.`,
};

/** `tertius review` */
export const review: Say['review'] = {
  help: {
    is: 'die letzte Woche in zwei Minuten',
    pace: 'wie viel die letzte Woche war',
  },
  head: (from, until) => `Letzte Woche, ${from} bis ${until}`,
  moves: 'Was geplant war',
  skippedTwice: (id) => `Zweimal verschoben. Fallen lassen (tertius never ${id}), oder auf anderem Weg versuchen?`,
  ideas: 'Ideen, die ruhen',
  owed: 'Wartet auf deine Antwort',
  pace: 'Zu viel, genau richtig oder zu wenig? tertius review --pace right',
  said: (pace) => `Du hast gesagt: ${pace}`,
  minutes: (suggested, minutes) =>
    `${suggested} statt ${minutes} Minuten in der Woche passen vielleicht besser zu dir.`,
};

/** `tertius log` */
export const log: Say['log'] = {
  help: {
    is: 'in einer Zeile festhalten: "Kaffee mit Ana Ruiz gestern 40m, Batteriepreise"; „Idee: …“ hält eine Idee fest',
    text: 'was geschah, mit wem, wann',
    yes: 'ohne Nachfrage speichern',
  },
  notSaved: 'Nichts wurde gespeichert. Sag --yes, um es zu speichern.',
  saved: 'Gespeichert.',
  saveThis: 'So speichern? [J/n] ',
  fresh: 'neu',
  ideaAlone: (text) => `Idee: ${text}`,
  ideaOf: (who) => `von ${who}`,
  promised: (isTheirs, what, due) =>
    `${isTheirs ? 'dir zugesagt' : 'von dir zugesagt'}: ${what}${due === null ? '' : `, bis ${due}`}`,
  idea: (text) => `Idee: ${text}`,
  introduction: (what) => `Vermittlung: ${what}`,
};

/** `tertius favour` */
export const favour: Say['favour'] = {
  help: {
    is: 'Hilfe notieren, die du jemandem gegeben oder von jemandem bekommen hast',
    kind: 'was gegeben oder erbeten wurde',
    about: 'worum es ging',
    channel: 'auf welchem Weg: auch das wird festgehalten',
  },
  with: (name) => `Gegeben und bekommen, mit ${name}`,
};

/** `tertius keep-in-touch` */
export const keepInTouch: Say['keepInTouch'] = {
  help: {
    is: 'bei wem ein Wort passt, nach dem Rhythmus jeder Beziehung',
    list: {
      is: 'bei wem ein Wort passt, das am längsten Fällige zuerst',
      limit: 'wie viele von jeder Art höchstens',
    },
    every: {
      is: 'sagen, wie oft du mit jemandem Kontakt haben willst',
      days: 'Tage; „never“: nicht erinnern; „default“: wie es zur Beziehung passt',
    },
    by: {
      is: 'sagen, wie du dich lieber an jemanden wendest; Plan und Vorbereitung folgen dem',
      channel: '„default“: wie es zur Beziehung passt',
    },
    pause: {
      is: 'jemanden bis zu einem Tag in Ruhe lassen',
      day: 'wie 2027-01-31',
    },
    resume: {
      is: 'so eine Pause zurücknehmen',
    },
  },
  write: 'Schreib eine Zahl von Tagen von 1 bis 3650, „never“ oder „default“.',
  due: 'Jetzt passt ein Wort',
  coming: 'Bald',
  unknown: 'Nicht bekannt, wann ihr zuletzt gesprochen habt',
  paused: 'Für eine Weile in Ruhe gelassen',
  notReminded: 'du wirst nicht erinnert.',
  noTie: 'es gibt noch keine Beziehung zu pflegen.',
};

/** `tertius life-events` */
export const lifeEvents: Say['lifeEvents'] = {
  help: {
    is: 'Geburtstage, Neues aus der Arbeit und runde Jahre, die nahe sind, und was du dazu sagen kannst',
  },
  done: 'Du hast gratuliert.',
  sayDone: 'Getan? tertius favour PERSON --kind congratulated --channel phone',
};

/** `tertius promises` */
export const promises: Say['promises'] = {
  help: {
    is: 'was du zugesagt hast, und was dir zugesagt wurde',
    list: {
      is: 'offene Zusagen, die nächste zuerst',
      person: 'die einer Person, auch gehaltene und losgelassene',
    },
    add: {
      is: 'eine Zusage notieren',
      text: 'was, in einer Zeile',
      theirs: 'die Person hat es dir zugesagt',
      due: 'bis wann, wie 2026-11-27',
      date: 'wann es zugesagt wurde; ohne Angabe heute',
    },
    kept: 'sagen, dass eine Zusage gehalten wurde',
    released: 'sagen, dass sie nicht mehr gehalten werden muss',
    open: 'so ein Wort zurücknehmen',
    remove: {
      is: 'eine Zusage wegnehmen',
    },
    number: 'die Nummer, die `tertius promises` zeigt',
  },
  none: 'Keine Zusage ist offen.',
  gone: (id) => `Zusage ${id} ist weg.`,
  yours: (name) => `von dir an ${name}`,
  theirs: (name) => `dir, von ${name}`,
  due: (day) => `bis ${day}`,
};

/** `tertius returns` */
export const returns: Say['returns'] = {
  help: {
    is: 'was aus deinem Netzwerk zurückkam, und wie lange es brauchte',
    add: {
      is: 'etwas notieren, das zurückkam',
      kind: 'was es war',
      people: 'durch wen es kam, der Reihe nach: die Nummern, die `tertius people` zeigt',
    },
    list: {
      is: 'was zurückkam, das Neueste zuerst',
    },
    remove: {
      is: 'eine Notiz wegnehmen',
      id: 'die Nummer, die `tertius returns list` zeigt',
    },
  },
};
