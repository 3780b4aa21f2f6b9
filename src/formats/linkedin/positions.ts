import { withoutEmpty } from '../without-empty.ts';
import { rejected } from './mention.ts';
import { parseDate } from './parse-date.ts';
import { plainTable } from './table.ts';

type Column = 'company' | 'title' | 'startedOn' | 'finishedOn';

/** Positions.csv: the jobs of the owner, past and present. Months and years mean their first day. */
export const positions = plainTable<Column>({
  name: 'positions',
  columns: {
    company: [
      'Company Name',
      'Firmenname',
      'Unternehmen',
      'Nom de l’entreprise',
      'Nombre de la empresa',
      'Nome azienda',
      'Nome da empresa',
      'Bedrijfsnaam',
    ],
    title: ['Title', 'Titel', 'Position', 'Titre', 'Cargo', 'Qualifica', 'Functie'],
    startedOn: [
      'Started On',
      'Begonnen am',
      'Commencé le',
      'Fecha de inicio',
      'Iniziato il',
      'Iniciado em',
      'Begonnen op',
    ],
    finishedOn: [
      'Finished On',
      'Beendet am',
      'Terminé le',
      'Fecha de finalización',
      'Terminato il',
      'Concluído em',
      'Beëindigd op',
    ],
  },
  required: ['company', 'title', 'startedOn'],
  read(row, { dates }) {
    const company = row.get('company');
    const title = row.get('title');
    if (company === '' && title === '') {
      return rejected(
        row.origin,
        'position-empty',
        'The position has neither company nor title; enter it in Tertius instead.',
      );
    }
    const startedOn = parseDate(row.get('startedOn'), dates);
    const finishedOn = parseDate(row.get('finishedOn'), dates);
    return {
      kind: 'owner',
      origin: row.origin,
      fact: { about: 'position', company, title, ...withoutEmpty({ startedOn, finishedOn }) },
    };
  },
});
