import type { Day } from '../../base/days.ts';
import type { FileRecord, Mention, PersonRecord } from '../record.ts';
import { rememberConnection } from './archive-context.ts';
import { ignored, mention, rejected, rejectedDate } from './mention.ts';
import { parseDate } from './parse-date.ts';
import { personName } from './person-name.ts';
import { plainTable, type TableFile, type TableRow } from './table.ts';

type Column = 'givenName' | 'familyName' | 'url' | 'email' | 'company' | 'title' | 'connectedOn';

/** Connections.csv: the people who accepted to be connected, with company and position as of the day of the export. */
export const connections = plainTable<Column>({
  name: 'connections',
  columns: {
    givenName: ['First Name', 'Vorname', 'Prénom', 'Nombre', 'Nome', 'Nome próprio', 'Voornaam'],
    familyName: [
      'Last Name',
      'Nachname',
      'Nom',
      'Nom de famille',
      'Apellidos',
      'Apellido',
      'Cognome',
      'Sobrenome',
      'Apelido',
      'Achternaam',
    ],
    url: [
      'URL',
      'Profile URL',
      'Profil-URL',
      'URL du profil',
      'URL del perfil',
      'URL del profilo',
      'URL do perfil',
      'Profiel-URL',
    ],
    email: [
      'Email Address',
      'E-Mail-Adresse',
      'E-Mail',
      'Adresse e-mail',
      'Dirección de correo electrónico',
      'Correo electrónico',
      'Indirizzo e-mail',
      'Endereço de e-mail',
      'E-mailadres',
    ],
    company: ['Company', 'Unternehmen', 'Firma', 'Entreprise', 'Société', 'Empresa', 'Azienda', 'Società', 'Bedrijf'],
    title: ['Position', 'Title', 'Poste', 'Fonction', 'Puesto', 'Cargo', 'Posizione', 'Qualifica', 'Functie'],
    connectedOn: [
      'Connected On',
      'Verbunden am',
      'Vernetzt am',
      'Kontakt seit',
      'Date de connexion',
      'Connecté le',
      'En relation depuis',
      'Conectado el',
      'Fecha de conexión',
      'Collegato il',
      'Collegato dal',
      'Data di collegamento',
      'Conectado em',
      'Conexão em',
      'Data da conexão',
      'Verbonden op',
      'Datum connectie',
    ],
  },
  required: ['givenName', 'familyName', 'connectedOn'],
  read: readConnection,
});

function readConnection(row: TableRow<Column>, { archive, dates }: TableFile): FileRecord {
  const { name, givenName, familyName, credentials } = personName(row.get('givenName'), row.get('familyName'));
  const person = mention(name, { url: row.get('url'), email: row.get('email') });
  const date = row.get('connectedOn');
  const connectedOn = date === '' ? undefined : parseDate(date, dates);
  if (date !== '' && connectedOn === undefined) return rejectedDate(row.origin, date);
  if (name === '' && person.keys.length === 0) {
    const isHidden = row.get('company') === '' && row.get('title') === '';
    if (isHidden) return ignored(row.origin, 'LinkedIn hides this member: the row holds only a date');
    return rejected(
      row.origin,
      'name-missing',
      'The row names nobody; add a name or a profile address and import the file again.',
    );
  }
  rememberConnection(archive, person);
  return connectionRecord(row, { person, givenName, familyName, credentials, connectedOn });
}

type Filled = { -readonly [Field in keyof PersonRecord]: PersonRecord[Field] };

/** Filled in field by field: spreading what holds something takes as long as all the rest of the row. */
function connectionRecord(
  row: TableRow<Column>,
  known: {
    readonly person: Mention;
    readonly givenName: string;
    readonly familyName: string;
    readonly credentials: string;
    readonly connectedOn: Day | undefined;
  },
): PersonRecord {
  const record: Filled = { kind: 'person', origin: row.origin, person: known.person };
  if (known.givenName !== '') record.givenName = known.givenName;
  if (known.familyName !== '') record.familyName = known.familyName;
  if (known.credentials !== '') record.credentials = known.credentials;
  const company = row.get('company');
  if (company !== '') record.company = company;
  const title = row.get('title');
  if (title !== '') record.title = title;
  if (known.connectedOn !== undefined) record.connectedOn = known.connectedOn;
  return record;
}
