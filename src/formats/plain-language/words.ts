import type { Channel } from '../../model/channel.ts';

/** Words that say how an exchange happened, folded (see fold-text.ts), in English, German, French and Spanish. */
export const CHANNEL_WORDS: ReadonlyMap<string, Channel> = new Map(
  (
    [
      [
        'in-person',
        'coffee lunch dinner breakfast brunch drinks drink beer wine tea walk walked visit visited met meeting saw kaffee mittag mittagessen mittagspause abendessen fruhstuck treffen getroffen traf besuch besucht spaziergang bier cafe dejeuner diner rencontre reunion almuerzo cena encuentro visita',
      ],
      ['video', 'video zoom teams videocall videoanruf videokonferenz visio facetime webex hangout videollamada'],
      [
        'phone',
        'call called phone phoned telefonierte rang telephone telefonat telefoniert anruf angerufen appel appele telefono llamada llame llamado',
      ],
      ['voice-note', 'voicenote sprachnachricht audio'],
      ['mail', 'mail mailed email emailed e-mail e-mailed gemailt courriel correo'],
      [
        'message',
        'message messaged texted dm dmed linkedin whatsapp sms signal slack wrote nachricht geschrieben schrieb mensaje ecrit',
      ],
    ] as const
  ).flatMap(([channel, words]) => words.split(' ').map((word) => [word, channel] as const)),
);

/** Words that lead to a person. */
export const LEADS_TO_PERSON = new Set(
  'with w/ w met saw called phoned emailed e-mailed mailed messaged texted visited and & mit und traf avec et con y'.split(
    ' ',
  ),
);

/** A part that tells of an introduction. */
export const INTRODUCTION =
  /\b(?:intro(?:s|duce[sd]?|duction)?|vorstellen|vorgestellt|présenter|presentar)\b|\bstellt\s+mich\b.*\bvor\b|\bmacht\s+mich\b.*\bbekannt\b/iu;
