import { addMore, type Contact, emptyContact } from '../contact/contact.ts';
import type { PlannedColumn } from './column-plan.ts';

/** What a row of a table of people says, sorted by meaning. */
export function contactOfRow(cells: readonly string[], columns: readonly PlannedColumn[]): Contact {
  const contact = emptyContact();
  const places: Place[] = [];
  const birth = { day: '', month: '', year: '' };
  for (const column of columns) {
    const cell = cells[column.at]?.trim() ?? '';
    if (cell === '' || column.field === 'leave-out') continue;
    const kind = column.kindAt === undefined ? column.kind : label(cells[column.kindAt] ?? '').toLowerCase();
    switch (column.field) {
      case 'name':
        keepFirst(contact, 'fullName', column, cell);
        break;
      case 'given-name':
        keepFirst(contact, 'givenName', column, cell);
        break;
      case 'middle-name':
        keepFirst(contact, 'middleName', column, cell);
        break;
      case 'family-name':
        keepFirst(contact, 'familyName', column, cell);
        break;
      case 'name-prefix':
        keepFirst(contact, 'prefix', column, cell);
        break;
      case 'name-suffix':
        keepFirst(contact, 'suffix', column, cell);
        break;
      case 'company':
        keepFirst(contact, 'company', column, cell);
        break;
      case 'title':
        keepFirst(contact, 'title', column, cell);
        break;
      case 'email':
        contact.emails.push(...addressesOf(cell));
        break;
      case 'phone':
        for (const text of severalIn(cell)) contact.phones.push({ text, kind });
        break;
      case 'website':
        for (const text of severalIn(cell)) contact.urls.push({ text, kind });
        break;
      case 'birthday':
        if (!NO_DATE.test(cell)) keepFirst(contact, 'birthday', column, cell);
        break;
      case 'birth-day':
        birth.day = cell;
        break;
      case 'birth-month':
        birth.month = cell;
        break;
      case 'birth-year':
        birth.year = cell;
        break;
      case 'labels':
        contact.labels.push(...labelsOf(cell));
        break;
      case 'note':
        contact.note = contact.note === '' ? cell : `${contact.note}\n\n${cell}`;
        break;
      case 'attending':
        // A code and a title of the event: the longer one says more.
        if (cell.length > contact.attending.length) contact.attending = cell;
        break;
      case 'city':
      case 'country':
        places.push({ column: column.column, what: column.field, kind, value: cell });
        break;
      default:
        // What Outlook writes where there is no date.
        if (!NO_DATE.test(cell)) addMore(contact, keptName(column, kind), cell);
    }
  }
  if (birth.day !== '' || birth.month !== '' || birth.year !== '') contact.birthday ||= joinedBirthday(birth);
  takePlaces(contact, places);
  return contact;
}

/** A second column of the same meaning says something of its own, which is kept under its name. */
function keepFirst(
  contact: Contact,
  part: 'fullName' | 'givenName' | 'middleName' | 'familyName' | 'prefix' | 'suffix' | 'company' | 'title' | 'birthday',
  { column }: PlannedColumn,
  cell: string,
): void {
  if (contact[part] === '') contact[part] = cell;
  else if (contact[part] !== cell) addMore(contact, column, cell);
}

const NO_DATE = /^0{1,4}([./-])0{1,4}\1(?:0{1,4})$/;

interface Place {
  readonly column: string;
  readonly what: 'city' | 'country';
  readonly kind: string;
  readonly value: string;
}

/** The place of work counts before the home, and any before none; the others are kept by their names. */
function takePlaces(contact: Contact, places: readonly Place[]): void {
  if (places.length === 0) return;
  const order = ['work', '', 'home', 'other'];
  const rank = ({ kind, what }: Place): number => (what === 'city' ? 0 : 10) + ((order.indexOf(kind) + 5) % 5);
  const chosen = places.reduce((best, place) => (rank(place) < rank(best) ? place : best)).kind;
  const here = places.filter(({ kind }) => kind === chosen);
  const city = here.find(({ what }) => what === 'city');
  const country = here.find(({ what }) => what === 'country');
  contact.place = [city?.value, country?.value].filter((value) => value !== undefined).join(', ');
  for (const place of places) {
    if (place !== city && place !== country) addMore(contact, place.column, place.value);
  }
}

/** Google joins several values of one kind in one cell. */
const JOIN = ' ::: ';

function severalIn(cell: string): readonly string[] {
  return cell.includes(':::')
    ? cell
        .split(JOIN.trim())
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : [cell];
}

/** Addresses in one cell, however they are joined; `Ruiz, Ana <ana@…>` is one. */
function addressesOf(cell: string): readonly string[] {
  if (cell.indexOf('@') === cell.lastIndexOf('@')) return [cell];
  return cell
    .split(/:::|[;\n]|,(?=[^@]*@)|\s(?=\S+@\S+$)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function labelsOf(cell: string): readonly string[] {
  return (cell.includes(':::') ? cell.split(':::') : cell.split(/[;,]/)).map(label).filter((text) => text !== '');
}

/** Google marks what is a default with a star: `* Work`, `* `. */
function label(text: string): string {
  return text.trim().replace(/^\*\s*/, '');
}

function keptName({ column, kindAt }: PlannedColumn, kind: string): string {
  if (kindAt === undefined || kind === '') return column;
  // A relation, an event or a field of the owner's own is named by its label.
  return column === 'Address' ? `Address (${kind})` : kind[0]!.toUpperCase() + kind.slice(1);
}

function joinedBirthday({
  day,
  month,
  year,
}: {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}): string {
  const two = (text: string): string => text.padStart(2, '0');
  if (day === '' || month === '') return year;
  return year === '' ? `--${two(month)}-${two(day)}` : `${year.padStart(4, '0')}-${two(month)}-${two(day)}`;
}
