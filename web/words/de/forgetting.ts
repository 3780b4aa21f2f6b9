import type { Words } from '../catalogue.ts';

/** Forgetting a person, on their page. */
export const forgetting: Words['forgetting'] = {
  title: 'Diese Person vergessen',
  what: (name) =>
    `Entfernt ${name} überall: Notizen, Gefallen, Verbindungen, Schritte, was ihr einander gesagt habt, und den Namen in Texten über andere. Spätere Importe und Sicherungen lassen die Person aus. Frühere Sicherungen enthalten sie noch. Es lässt sich nicht rückgängig machen.`,
  ask: 'Vergessen',
  surely: (name) => `Ja, ${name} vergessen`,
  keep: 'Behalten',
};
