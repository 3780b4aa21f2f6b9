import { withoutEmpty } from '../without-empty.ts';
import { rejected } from './mention.ts';
import { parseDate } from './parse-date.ts';
import { plainTable } from './table.ts';

type Column = 'school' | 'degree' | 'startedOn' | 'finishedOn';

/** Education.csv: the schools of the owner. */
export const education = plainTable<Column>({
  name: 'education',
  columns: {
    school: [
      'School Name',
      'Name der Schule',
      'Nom de l’école',
      'Nombre de la escuela',
      'Nome scuola',
      'Nome da escola',
      'Naam school',
    ],
    degree: ['Degree Name', 'Abschluss', 'Diplôme', 'Título', 'Titolo di studio', 'Diploma', 'Naam diploma'],
    startedOn: [
      'Start Date',
      'Anfangsdatum',
      'Startdatum',
      'Date de début',
      'Fecha de inicio',
      'Data di inizio',
      'Data de início',
    ],
    finishedOn: [
      'End Date',
      'Enddatum',
      'Einddatum',
      'Date de fin',
      'Fecha de finalización',
      'Data di fine',
      'Data de término',
    ],
  },
  required: ['school', 'degree'],
  read(row, { dates }) {
    const school = row.get('school');
    if (school === '')
      return rejected(row.origin, 'school-missing', 'The row names no school; enter it in Tertius instead.');
    const startedOn = parseDate(row.get('startedOn'), dates);
    const finishedOn = parseDate(row.get('finishedOn'), dates);
    const more = withoutEmpty({ degree: row.get('degree'), startedOn, finishedOn });
    return { kind: 'owner', origin: row.origin, fact: { about: 'education', school, ...more } };
  },
});
