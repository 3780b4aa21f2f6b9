import { toIsoDay } from '../../base/days.ts';
import type { FavourRecord } from '../record.ts';
import { withoutEmpty } from '../without-empty.ts';
import { ignored, mention, mentionKey } from './mention.ts';
import { parseDate } from './parse-date.ts';
import { personName } from './person-name.ts';
import { fileWord, plainTable, type Table } from './table.ts';

type Column = 'givenName' | 'familyName' | 'text' | 'date' | 'status';

/** Recommendations_Received.csv: others recommended the owner in their own words. */
export const recommendationsReceived = recommendations(
  'received',
  /received|erhalten|rec[ue]|recibid|ricevut|recebid|ontvangen/,
);

/** Recommendations_Given.csv: the owner recommended others. */
export const recommendationsGiven = recommendations('given', /given|gegeben|abgegeben|donne|emis|dad[ao]s|gegeven/);

/** Both files have the same columns: only the file's name says in which direction. */
function recommendations(direction: FavourRecord['direction'], words: RegExp): Table<Column> {
  return plainTable<Column>({
    name: `recommendations ${direction}`,
    columns: {
      givenName: ['First Name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Voornaam'],
      familyName: ['Last Name', 'Nachname', 'Nom', 'Apellidos', 'Cognome', 'Sobrenome', 'Achternaam'],
      text: ['Text', 'Texte', 'Texto', 'Testo', 'Tekst'],
      date: [
        'Creation Date',
        'Erstellungsdatum',
        'Date de création',
        'Fecha de creación',
        'Data di creazione',
        'Data de criação',
        'Aanmaakdatum',
      ],
      status: ['Status', 'Statut', 'Estado', 'Stato'],
    },
    required: ['givenName', 'familyName', 'text', 'date'],
    fits: (_, fileName) => words.test(fileWord(fileName)),
    read(row, { dates }) {
      const { name } = personName(row.get('givenName'), row.get('familyName'));
      const person = mention(name, {});
      if (name === '') return ignored(row.origin, 'the other person left LinkedIn or hides');
      if (/^(?:declined|deleted|draft)$/i.test(row.get('status')))
        return ignored(row.origin, 'a recommendation that was never shown');
      const day = parseDate(row.get('date'), dates);
      const key = `linkedin:recommendation ${direction}:${mentionKey(person)}:${day === undefined ? '' : toIsoDay(day)}`;
      return {
        kind: 'favour',
        origin: row.origin,
        key,
        person,
        what: 'recommendation',
        direction,
        ...withoutEmpty({ day }),
      };
    },
  });
}
