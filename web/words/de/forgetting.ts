import type { Words } from '../catalogue.ts';
import { counted, inOne } from './number-words.ts';

/** Forgetting a person, on their page. */
export const forgetting: Words['forgetting'] = {
  title: 'Diese Person vergessen',
  what: (name) =>
    `Entfernt ${name} überall: Notizen, Gefallen, Verbindungen, Schritte, was ihr einander gesagt habt, und den Namen in Texten über andere. Spätere Importe und Sicherungen lassen die Person aus. Frühere Sicherungen enthalten sie noch und lassen sie aus, wenn du sie zurückholst. Es lässt sich nicht rückgängig machen.`,
  saveFirst: 'Vorher alles, was bekannt ist, als Datei speichern',
  ask: 'Vergessen',
  surely: (name) => `Ja, ${name} vergessen`,
  keep: 'Behalten',
  done: (name) => `${name} ist vergessen.`,
  removed: (removed) =>
    `Entfernt: ${inOne([
      counted(removed.keys, 'Adresse', 'Adressen'),
      counted(removed.interactions, 'Begegnung', 'Begegnungen'),
      `${removed.favours} Gefallen`,
      counted(removed.links, 'Verbindung', 'Verbindungen'),
      counted(removed.moves, 'Schritt', 'Schritte'),
    ])}. Herausgenommen aus ${counted(removed.sharedInteractions, 'Begegnung', 'Begegnungen')} mit anderen und aus ${counted(removed.texts, 'Text', 'Texten')}.`,
  earlier: (backups) =>
    backups === 0
      ? 'Keine Sicherung enthält sie.'
      : `Frühere Sicherungen, die sie noch enthalten: ${backups}. Beim Zurückholen bleibt sie weg; damit sie auch dort verschwindet, lösche diese Sicherungen in den Einstellungen.`,
  toPeople: 'Zu den Menschen',
};
