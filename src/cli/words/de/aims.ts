import type { Say } from '../words.ts';

/** `tertius objective` */
export const objective: Say['objective'] = {
  help: {
    is: 'was du erreichen willst',
    add: {
      is: 'ein Ziel hinzufügen',
      text: 'in deinen Worten',
      kind: 'was für eine Sache es ist',
      textOption: 'dasselbe, als Option',
      knowledge: 'Wissen, das es braucht',
      groups: 'Gruppen, die es braucht: Arbeitgeber, Gebiete, Branchen, Rollen',
      priority: '5 heißt jetzt',
      complexity: '0, wenn es sich in einer Mail erklären ließe',
    },
    list: {
      is: 'Ziele, mit dem, wie gut dein Netzwerk passt, und dem, was fehlt',
    },
    show: {
      is: 'wie es um ein Ziel steht: die Wochen, geplante und getane Schritte, und was zurückkam',
    },
    close: {
      is: 'ein Ziel abschließen',
    },
    reopen: {
      is: 'ein abgeschlossenes Ziel wieder öffnen',
    },
  },
  inYourWords: 'Sag es in deinen Worten: tertius objective add "…" --kind discover',
  once: 'Sag es einmal, als Worte nach „add“ oder mit --text.',
  none: 'Kein Ziel ist offen. Füg eines hinzu: tertius objective add "…" --kind discover',
  moves: 'Dafür geplant und getan',
  thisWeek: 'diese Woche',
  returns: 'Was zurückkam durch Menschen, mit denen dafür etwas getan worden war',
  closedOnes: 'Abgeschlossen',
  since: (day) => `seit ${day}`,
  closed: (id) => `Ziel ${id} ist abgeschlossen.`,
  priority: (priority) => `Gewicht ${priority}`,
  fitUnknown: 'Wie gut dein Netzwerk dafür passt, ist noch nicht bekannt.',
};

/** `tertius idea` */
export const idea: Say['idea'] = {
  help: {
    is: 'etwas, das es wert ist, entwickelt, umgesetzt oder weitergegeben zu werden',
    add: {
      is: 'eine Idee festhalten',
    },
    edit: {
      is: 'ändern, was du von einer Idee gesagt hast',
      simple: 'sie wird leicht aufgenommen, wie eine Neuigkeit',
    },
    number: 'die Nummer, die `tertius idea list` zeigt',
    list: {
      is: 'Ideen, die neuesten zuerst',
      state: 'nur die, die so weit gekommen sind',
    },
    move: {
      is: 'sagen, wie weit eine Idee gekommen ist',
    },
    undo: {
      is: 'das letzte solche Wort zurücknehmen',
    },
    remove: {
      is: 'eine Idee wegnehmen, mit allem, was von ihr gesagt ist',
    },
    hear: {
      is: 'wer von einer Idee hören sollte, und warum',
    },
    spread: {
      is: 'wem du sie erzählst, der Reihe nach, und wie weit das trägt',
      people: 'wie vielen du sie erzählst',
    },
    tell: {
      is: 'notieren, wem sie erzählt wurde, und was daraus wurde',
      passedOn: 'die Person hat sie weitergegeben',
      supports: 'die Person unterstützt sie',
      objection: 'was die Person einwendet',
      undo: 'ihr wurde sie doch nicht erzählt',
    },
    words: {
      source: 'von wem du sie hast: die Nummer, die `tertius people` zeigt',
      topics: 'worum es geht',
      costly: 'sie braucht Überzeugung: Menschen folgen erst, wenn andere, die sie kennen, es schon tun',
      audience: 'wen sie erreichen soll, mit der Zahl der Menschen, wenn du sie kennst',
    },
  },
  gone: (id) => `Idee ${id} ist weg.`,
  writeAudience: 'Schreib eine Gruppe, oder eine Gruppe mit ihrer Größe, wie in Krankenhäuser=200.',
  none: 'Keine Idee ist festgehalten. Füg eine hinzu: tertius idea add "…"',
  stalled: (count) =>
    count === 1
      ? 'Eine steckt fest: Erzähl jemandem davon, oder verwirf sie.'
      : `${count} stecken fest: Erzähl jemandem davon, oder verwirf sie.`,
  from: (name) => `von ${name}`,
  costly: 'braucht Überzeugung',
  objects: (name, objection) => `${name} wendet ein: ${objection}`,
  whoHears: (text) => `Wer von „${text}“ hören sollte`,
  more: (count) => `${count} weitere, zu denen sie weniger passt.`,
  howToSpread: (text) => `Wie sich „${text}“ verbreiten lässt`,
};

/** `tertius question` */
export const question: Say['question'] = {
  help: {
    is: 'etwas, das du bei mehreren Menschen prüfen willst',
    ask: {
      is: 'mit wem du etwas prüfst',
      text: 'die Frage, auf die man mit Ja oder Nein antworten kann',
      topics: 'was man wissen muss, um sie zu beantworten',
      before: 'was du selbst denkst',
    },
    list: {
      is: 'Fragen, die neuesten zuerst',
    },
    answer: {
      is: 'notieren, was jemand geantwortet hat',
      note: 'in den Worten der Person',
      undo: 'die Antwort zurücknehmen',
    },
    number: 'die Nummer, die `tertius question list` zeigt',
    close: {
      is: 'sagen, was du jetzt denkst',
    },
    reopen: {
      is: 'eine geklärte Frage wieder öffnen',
    },
    remove: {
      is: 'eine Frage wegnehmen, mit ihren Antworten',
    },
  },
  none: 'Keine Frage ist festgehalten. Stell eine: tertius question ask "…"',
  sayOrUndo: (answers) => `Sag ${answers}, oder --undo.`,
  gone: (id) => `Frage ${id} ist weg.`,
};

/** `tertius rely` */
export const rely: Say['rely'] = {
  help: {
    is: 'auf wen für eine Aufgabe Verlass ist',
    text: 'die Aufgabe',
    topics: 'was es dafür braucht',
    sensitive: 'nur Menschen, deren Wohlwollen du vertraust',
  },
};

/** `tertius event` */
export const event: Say['event'] = {
  help: {
    is: 'Konferenzen, Treffen und Reisen: wen du triffst, und was daraus wurde',
    add: {
      is: 'eine Veranstaltung festhalten',
      text: 'wie „Lissabon 12.-15. März“ oder „Datentage, Berlin, 3. bis 5. Februar“',
      attendees: 'wer dort sein wird: eine Liste, eine Tabelle oder eine Kalenderdatei',
    },
    edit: {
      is: 'eine Veranstaltung ändern',
      name: 'wie sie heißt',
      going: 'du gehst hin',
    },
    number: 'die Nummer, die `tertius event list` zeigt',
    list: {
      is: 'Veranstaltungen, die nächste zuerst',
    },
    brief: {
      is: 'eine Veranstaltung auf einem Blatt: wen du triffst, warum, wann, und wie du beginnst',
      limit: 'wie viele Teilnehmende höchstens ausgegeben werden',
    },
    remove: {
      is: 'eine Veranstaltung wegnehmen; festgehaltene Gespräche bleiben',
    },
    restore: {
      is: 'eine weggenommene Veranstaltung zurückholen',
    },
    attendees: {
      is: 'hereinholen, wer dort sein wird: eine Liste, eine Tabelle oder eine Kalenderdatei',
      file: 'die Datei',
    },
    coming: {
      is: 'sagen, dass jemand dort sein wird',
      not: 'die Person wird nicht dort sein',
      undo: 'den Listen überlassen',
    },
    debrief: {
      is: 'sagen, ob du mit jemandem gesprochen hast, und ob du dich melden willst',
      didNot: 'ihr habt nicht gesprochen',
      followUp: 'du willst dich melden: Die Woche bringt es',
      noFollowUp: 'da ist nichts, wozu du dich melden willst',
      date: 'der Tag, an dem ihr gesprochen habt',
      minutes: 'wie lange',
      undo: 'zurücknehmen, was du gesagt hast, mit dem Gespräch, das dabei festgehalten wurde',
    },
    words: {
      kind: 'was es ist, wenn die Wörter es nicht sagen',
      place: 'wo',
      from: 'der erste Tag, wie 2027-03-12',
      until: 'der letzte Tag',
      topics: 'worum es geht',
      maybe: 'du überlegst erst, hinzugehen',
    },
  },
  when: 'Wann ist es? Schreib die Tage, wie in „Lissabon 12.-15. März“, oder nimm --from und --until.',
  gone: (id) => `Veranstaltung ${id} ist weggenommen. Hol sie zurück: tertius event restore ${id}`,
  none: 'Keine Veranstaltung ist festgehalten. Füg eine hinzu: tertius event add "Lissabon 12.-15. März"',
  perhaps: 'vielleicht',
  isPerhaps: (name, other) => `${name}  ist vielleicht ${other}`,
  meet: 'Wen du triffst',
  came: 'Was daraus wurde',
  spoke: (spoke, isToFollowUp) =>
    spoke === null
      ? 'nicht gesagt'
      : spoke
        ? `gesprochen${isToFollowUp ? ', du meldest dich' : ''}`
        : 'nicht gesprochen',
  perhapsKnown: 'Vielleicht schon bekannt; sag mit `tertius merge` oder `tertius dismiss`, wer wer ist',
  alsoThere: 'Auch dort',
  added: ({ fresh, known, asked, rejected, batch }) =>
    `${fresh} neu, ${known} bekannt, ${asked} noch zu fragen, ${rejected} nicht verstanden. Nimm es zurück: tertius undo ${batch}`,
};
