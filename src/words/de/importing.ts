import type { Texts } from '../words.ts';
import { number } from './phrases.ts';

/** How far an import is, and what came of it. */
export const importing: Texts['importing'] = {
  opening: 'Die Dateien werden geöffnet',
  reading: (file, records) => `${file} wird gelesen: ${number(records)} Einträge`,
  comparing: (records) => `${number(records)} Einträge werden mit dem Bekannten verglichen`,
  saving: (records, of) => `${number(records)} von ${number(of)} Einträgen gespeichert`,
  defect: 'Tertius hat beim Lesen einen Fehler gemacht. Nichts wurde importiert.',
};
