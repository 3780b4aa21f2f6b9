import { foldText } from '../../base/fold-text.ts';
import type { NobodyKind } from '../../model/nobody-reason.ts';
import { isRobotAddress } from './robot-address.ts';

/** Addresses and names that the owner says are people, though they do not look it: in lower case, and folded. */
export type SaidPeople = ReadonlySet<string>;

/** Nobody said so of anybody. */
export const NOBODY_SAID: SaidPeople = new Set();

const ROOM_WORD =
  '(?:(?:conf(?:erence)?|meeting|board|video|training|seminar|huddle|project)[-_. ]?rooms?|(?:besprechungs?|sitzungs|konferenz|seminar|schulungs)[-_. ]?(?:raum|räume|zimmer|saal)|' +
  'salle[-_. ]de[-_. ](?:reunion|réunion|conference|conférence)|sala[-_. ](?:de[-_. ])?(?:reunion(?:es|i)|reuniao|reunião|juntas|riunioni)|vergader(?:zaal|ruimte)|møterom|mötesrum|konferensrum)';
/** Whole words at the beginning; a word that is a family name as well needs a number. */
const ROOM_LOCAL = new RegExp(`^(?:${ROOM_WORD}|(?:room|rooms|conf)(?=$|[-_.+\\d])|(?:raum|salle|sala|saal)[-_.]?\\d)`);
const ROOM_NAME = new RegExp(
  `(?:^|[\\s(\\[/–-])${ROOM_WORD}(?:$|[^\\p{L}])|^(?:room|raum|salle|sala|saal|zimmer)\\s+[a-z]?[-.]?\\d`,
  'iu',
);
const ROOM_DOMAIN = /^(?:rooms?|raeume|resources?|ressourcen)\./;

const THING_LOCAL =
  /^(?:projectors?|beamer|printers?|drucker|copier|scanner|pool[-_.]?cars?|poolwagen|dienstwagen|fleet|parking|parkplatz|equipment|resources?|ressourcen?)(?:$|[-_.+]?\d|[-_+])/;

const LIST_DOMAIN =
  /^(?:lists?|listserv|listes|listas|listen|groups|mailman|maillist)\.|(?:^|\.)(?:googlegroups\.com|groups\.io|yahoogroups\.com|freelists\.org|lists\.[a-z0-9.-]+)$/;
const LIST_LOCAL =
  /^(?:all|everyone|everybody|all[-_.]?(?:staff|hands|company|employees|users|team)|staff|alle|alle[-_.]?mitarbeiter(?:innen)?|mitarbeiter|tous|todos|tutti|announce(?:ments?)?|mailinglist|dl[-_.].+)$|[-_.](?:list|liste|mailinglist|announce|discuss|devel)$/;

/** What telephones and address books keep under a word: a taxi, the voice box, a number for emergencies. */
const SERVICE_NAME =
  /^(?:(?:(?:funk|radio)[- ]?)?taxis?|(?:mini|radio)[- ]?cabs?|voice ?mail(?:box)?|mailbox|mobilbox|anrufbeantworter|notruf\w*|emergency|hotline|polizei|police station|feuerwehr|fire brigade|krankenwagen|ambulance|pannenhilfe|roadside assistance|auskunft|directory (?:assistance|enquiries)|customer (?:service|care|support)|kunden(?:service|dienst)|service client|atencion al cliente)(?:$|[\s(,:;/-])/;
const SERVICE_LOCAL = /^(?:(?:funk|radio)[-_.]?)?taxi(?:s|zentrale)?(?:$|[-_.+\d])/;

/** Desks at which one books, buys and is billed: nobody in particular answers there. */
const DESK_LOCAL =
  /^(?:reservations?|reservas?|reservierung(?:en)?|bookings?|buchung(?:en)?|reservation[-_.]?desk|tickets?|ticketing|billetterie|biglietteria|eintrittskarten|orders?|order[-_.]?(?:confirmation|update|status|processing)|bestellung(?:en)?|pedidos?|commandes?|ordini|receipts?|invoices?|invoicing|billing|rechnung(?:en)?|facturation|facturacion|fatture|payments?|zahlung(?:en)?|checkout|shipping|shipment[-_.]?tracking|tracking|versand|delivery|lieferung|check[-_.]?in|confirmations?|bestaetigung(?:en)?)(?:$|[-_.+]?\d|\+|[-_.](?:team|desk|office|service|online|update|confirmation|[a-z]{2})$)/;

const CALENDAR_DOMAIN = /@(?:resource|group)\.calendar\.google\.com$|@virtual$/;

/**
 * What an address is when no person reads it, by its own words and by what it is called: a machine, a room, a thing that can be booked, a
 * mailing list, a calendar, a service such as a taxi. Undefined for people, for whom everybody counts who is not plainly something else, and for whomever the
 * owner says is one.
 */
export function nobodyKind(
  { name, address }: { readonly name: string; readonly address: string },
  people: SaidPeople = NOBODY_SAID,
): NobodyKind | undefined {
  if (people.size > 0 && people.has(address === '' ? foldText(name) : address)) return undefined;
  if (ROOM_NAME.test(name)) return 'room';
  if (SERVICE_NAME.test(foldText(name))) return 'service';
  if (address === '') return undefined;
  if (CALENDAR_DOMAIN.test(address)) return 'calendar';
  if (isRobotAddress(address)) return 'machine';
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (ROOM_LOCAL.test(local) || ROOM_DOMAIN.test(domain)) return 'room';
  if (THING_LOCAL.test(local)) return 'thing';
  if (SERVICE_LOCAL.test(local) || DESK_LOCAL.test(local)) return 'service';
  return LIST_LOCAL.test(local) || LIST_DOMAIN.test(domain) ? 'list' : undefined;
}
