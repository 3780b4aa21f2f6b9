import { addMore, type Contact, emptyContact } from '../contact/contact.ts';
import { type Property, parameter, parameterValues } from './property.ts';
import { componentsOf, listOf, textOf } from './property-value.ts';

/** One card: its properties in their order, and where it begins. */
export interface Card {
  readonly line: number;
  readonly properties: readonly Property[];
}

/** What a card says, sorted by meaning. Pictures, and what programs note for themselves, are left out; everything else is kept. */
export function contactOfCard(card: Card): Contact {
  const contact = emptyContact();
  const labels = labelsOfGroups(card.properties);
  for (const property of card.properties) {
    const read = READERS[property.name];
    if (read === null) continue;
    (read ?? readOther)(contact, property, kindOf(property, labels));
  }
  return contact;
}

/** Takes one property; `kind` is what the file says of it: `work`, `mobile fax`, the owner's own label. */
type ReadProperty = (contact: Contact, property: Property, kind: string) => void;

/** `null`: of no meaning outside the program that wrote it, or a picture. */
const READERS: Readonly<Record<string, ReadProperty | null>> = {
  VERSION: null,
  PRODID: null,
  REV: null,
  PROFILE: null,
  MAILER: null,
  SOURCE: null,
  NAME: null,
  CLASS: null,
  'SORT-STRING': null,
  CLIENTPIDMAP: null,
  XML: null,
  'X-ABLABEL': null,
  'X-ABADR': null,
  'X-ABUID': null,
  'X-ABORDER': null,
  'X-MS-OL-DESIGN': null,
  'X-MS-OL-DEFAULT-POSTAL-ADDRESS': null,
  'X-COUCHDB-APPLICATION-ANNOTATIONS': null,
  'X-EVOLUTION-UI-SLOT': null,
  'X-EVOLUTION-FILE-AS': null,
  'X-RADICALE-NAME': null,
  'X-GENERATOR': null,
  'X-ID': null,
  'X-ETAG': null,
  PHOTO: readPicture('Photo'),
  LOGO: readPicture('Logo'),
  SOUND: readPicture('Sound'),
  KEY: readPicture('Key'),
  FN: (contact, property) => {
    contact.fullName ||= textOf(property).trim();
  },
  N: readName,
  ORG: readOrganisation,
  TITLE: readTitle,
  ROLE: (contact, property) => {
    addMore(contact, 'Role', textOf(property));
  },
  EMAIL: readEmail,
  TEL: (contact, property, kind) => {
    contact.phones.push({ text: textOf(property).trim(), kind });
  },
  URL: readUrl,
  'X-SOCIALPROFILE': readProfile,
  UID: (contact, property) => {
    contact.uid = textOf(property)
      .trim()
      .replace(/^urn:uuid:/i, '');
  },
  CATEGORIES: (contact, property) => {
    contact.labels.push(...labelsOf(property));
  },
  NOTE: (contact, property) => {
    contact.note = [contact.note, textOf(property).trim()].filter((text) => text !== '').join('\n\n');
  },
  BDAY: readBirthday,
  ADR: readAddress,
  KIND: readKind,
  'X-ADDRESSBOOKSERVER-KIND': readKind,
  'X-ABSHOWAS': (contact, property) => {
    if (/company/i.test(property.rawValue)) contact.nobodyBecause = 'a firm, not a person';
  },
  AGENT: readAgent,
  NICKNAME: (contact, property) => {
    addMore(contact, 'Nickname', listOf(property).join(', '));
  },
  'X-ABRELATEDNAMES': readRelated,
  RELATED: readRelated,
  'X-TERTIUS': (contact, property) => {
    addMore(contact, parameter(property, 'NAME') ?? 'X-TERTIUS', textOf(property));
  },
};

function readPicture(name: string): ReadProperty {
  return (contact, property, kind) => {
    // Where the picture itself is in the card it is not kept; an address of one is.
    const isInside = parameter(property, 'ENCODING') !== undefined || /^\s*data:/i.test(property.rawValue);
    if (!isInside) addMore(contact, labelled(name, kind), textOf(property));
  };
}

function readName(contact: Contact, property: Property): void {
  if (contact.familyName !== '' || contact.givenName !== '') {
    addMore(contact, 'Another name', componentsOf(property).join(' '));
    return;
  }
  const [family = '', given = '', middle = '', prefix = '', suffix = ''] = componentsOf(property);
  contact.familyName = family;
  contact.givenName = given;
  contact.middleName = middle.replace(/,(?=\S)/g, ', ');
  contact.prefix = prefix.replace(/,(?=\S)/g, ', ');
  contact.suffix = suffix.replace(/,(?=\S)/g, ', ');
}

function readOrganisation(contact: Contact, property: Property): void {
  const [company = '', ...departments] = componentsOf(property);
  if (contact.company === '') contact.company = company;
  else addMore(contact, 'Organisation', company);
  addMore(contact, 'Department', departments.filter((text) => text !== '').join(', '));
}

function readTitle(contact: Contact, property: Property): void {
  const title = textOf(property).trim();
  if (contact.title === '') contact.title = title;
  else addMore(contact, 'Title', title);
}

function readEmail(contact: Contact, property: Property): void {
  const address = textOf(property).trim();
  if (address === '') return;
  const isPreferred =
    property.parameters.length > 0 &&
    (parameterValues(property, 'TYPE').includes('pref') || parameter(property, 'PREF') === '1');
  if (isPreferred) contact.emails.unshift(address);
  else contact.emails.push(address);
}

function readUrl(contact: Contact, property: Property, kind: string): void {
  const text = textOf(property).trim();
  if (text !== '') contact.urls.push({ text, kind });
}

function readProfile(contact: Contact, property: Property, kind: string): void {
  const text = textOf(property).trim();
  const isNameAlone = /linkedin/i.test(kind) && /^(?:x-apple:)?[\p{L}\p{N}%_-]+$/u.test(text);
  const url = isNameAlone ? `https://www.linkedin.com/in/${text.replace(/^x-apple:/, '')}` : text;
  if (url !== '') contact.urls.push({ text: url, kind });
}

/** Some programs escape the commas between categories: the whole list looks like one of them. */
function labelsOf(property: Property): readonly string[] {
  const list = listOf(property);
  const labels = list.length === 1 ? list[0]!.split(',') : list;
  return labels.map((label) => label.trim()).filter((label) => label !== '');
}

function readBirthday(contact: Contact, property: Property): void {
  const text = textOf(property).trim();
  const omitted = parameter(property, 'X-APPLE-OMIT-YEAR');
  const birthday = omitted !== undefined && text.startsWith(omitted) ? text.replace(omitted, '-') : text;
  if (contact.birthday === '') contact.birthday = birthday;
  else if (birthday !== contact.birthday) addMore(contact, 'Birthday', birthday);
}

function onOneLine(text: string): string {
  if (!text.includes('\n')) return text.trim();
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');
}

function readAddress(contact: Contact, property: Property, kind: string): void {
  const parts = componentsOf(property).map(onOneLine);
  const [box = '', extended = '', street = '', town = '', area = '', code = '', country = ''] = parts;
  const place = [town, country].filter((text) => text !== '').join(', ');
  if (contact.place === '' || (kind.includes('work') && place !== '')) contact.place = place;
  const isPlaceAlone = [box, extended, street, area, code].every((text) => text === '');
  const address = [box, extended, street, [code, town].filter((text) => text !== '').join(' '), area, country];
  if (isPlaceAlone && place === contact.place) return;
  addMore(contact, labelled('Address', kind), address.filter((text) => text !== '').join(', '));
}

function readKind(contact: Contact, property: Property): void {
  const kind = textOf(property).trim().toLowerCase();
  if (kind === 'group') contact.nobodyBecause = 'a group of contacts, not a person';
  else if (kind === 'org') contact.nobodyBecause = 'a firm, not a person';
  else if (['location', 'application', 'device', 'thing'].includes(kind)) {
    contact.nobodyBecause = `a ${kind}, not a person`;
  }
}

/** Version 3 holds a whole card in the value. */
function readAgent(contact: Contact, property: Property): void {
  const lines = textOf(property)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(?:BEGIN|END):/i.test(line));
  addMore(contact, 'Agent', lines.join(', '));
}

function readRelated(contact: Contact, property: Property, kind: string): void {
  addMore(contact, capitalised(kind) || 'Related', textOf(property));
}

/** What no reader is there for: by its own name, in the words of its components. */
function readOther(contact: Contact, property: Property, kind: string): void {
  const parts = componentsOf(property).filter((part) => part !== '');
  addMore(contact, labelled(NAMES[property.name] ?? property.name, kind), parts.join('; '));
}

/** Names in words for what many programs write. */
const NAMES: Readonly<Record<string, string>> = {
  ANNIVERSARY: 'Anniversary',
  'X-ANNIVERSARY': 'Anniversary',
  'X-EVOLUTION-ANNIVERSARY': 'Anniversary',
  'X-MS-ANNIVERSARY': 'Anniversary',
  'X-ABDATE': 'Date',
  'X-SPOUSE': 'Spouse',
  'X-MS-SPOUSE': 'Spouse',
  'X-EVOLUTION-SPOUSE': 'Spouse',
  'X-MANAGER': 'Manager',
  'X-MS-MANAGER': 'Manager',
  'X-EVOLUTION-MANAGER': 'Manager',
  'X-ASSISTANT': 'Assistant',
  'X-MS-ASSISTANT': 'Assistant',
  'X-EVOLUTION-ASSISTANT': 'Assistant',
  'X-MAIDENNAME': 'Maiden name',
  'X-PHONETIC-FIRST-NAME': 'Phonetic first name',
  'X-PHONETIC-LAST-NAME': 'Phonetic last name',
  GENDER: 'Gender',
  'X-GENDER': 'Gender',
  LANG: 'Language',
  TZ: 'Time zone',
  GEO: 'Position on the map',
  LABEL: 'Address label',
  IMPP: 'Instant messages',
};

function labelled(name: string, kind: string): string {
  return kind === '' ? name : `${name} (${kind})`;
}

/** Types that say nothing of where or what for. */
const EMPTY_TYPES = new Set([
  'pref',
  'voice',
  'internet',
  'msg',
  'x400',
  'postal',
  'parcel',
  'dom',
  'intl',
  'other',
  'jpeg',
  'x509',
]);

function kindOf(property: Property, labels: ReadonlyMap<string, string>): string {
  const label = property.group === '' ? undefined : labels.get(property.group);
  if (label !== undefined) return label;
  if (property.parameters.length === 0) return '';
  let kind = kinds.get(property.parameters);
  if (kind === undefined) {
    kind = parameterValues(property, 'TYPE')
      .filter((type) => !EMPTY_TYPES.has(type))
      .join(' ');
    kinds.set(property.parameters, kind);
  }
  return kind;
}

/** What parameters say of their property, found out once for all that are written alike. */
const kinds = new WeakMap<Property['parameters'], string>();

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** `item1.X-ABLabel:_$!<HomePage>!$_` names what `item1.URL` is: `homepage`. */
function labelsOfGroups(properties: readonly Property[]): ReadonlyMap<string, string> {
  if (!properties.some(({ name }) => name === 'X-ABLABEL')) return NO_LABELS;
  const labels = new Map<string, string>();
  for (const property of properties) {
    if (property.name !== 'X-ABLABEL' || property.group === '') continue;
    const label = textOf(property)
      .trim()
      .replace(/^_\$!<(.*)>!\$_$/, '$1');
    if (label !== '') labels.set(property.group, label.toLowerCase());
  }
  return labels;
}

function capitalised(text: string): string {
  return text === '' ? '' : text[0]!.toUpperCase() + text.slice(1);
}
