import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { PATHS, type RouteName } from '../../src/contract/paths.ts';
import { ROUTES } from '../../src/contract/routes.ts';

/** Runs `hit()` or asks a foreign server wherever it is taken for markup instead of text. */
export const HOSTILE = `"'><img src=//evil.example/i onerror=hit()><script>hit()</script>`;
/** The same as an address that a careless page would lead to. */
export const HOSTILE_ADDRESS = 'javascript:hit()';

const XML = HOSTILE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const CELL = `"${HOSTILE.replaceAll('"', '""')}"`;

/** Files of every kind that comes in, with hostile text in every field that is kept, by name. */
export function hostileFiles(): Readonly<Record<string, Uint8Array | string>> {
  const rows = (header: string, cells: string): string => `${header}\n${cells}\n`;
  const slug = (name: string): string => `https://www.linkedin.com/in/${name}`;
  const linkedIn = {
    'Connections.csv': rows(
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
      [1, 2, 3]
        .map((k) => `Eve ${k},${CELL},${slug(`eve-${k}`)},eve${k}@evil.example,${CELL},${CELL},02 Mar 2025`)
        .join('\n'),
    ),
    'Profile.csv': rows(
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location',
      `Nora,${CELL},,,,${CELL},${CELL},${CELL},,${CELL}`,
    ),
    'Positions.csv': rows(
      'Company Name,Title,Description,Location,Started On,Finished On',
      `${CELL},${CELL},${CELL},${CELL},Jan 2020,`,
    ),
    'Education.csv': rows(
      'School Name,Start Date,End Date,Notes,Degree Name,Activities',
      `${CELL},2010,2014,,${CELL},`,
    ),
    'Skills.csv': rows('Name', CELL),
    'messages.csv': rows(
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS',
      [1, 2]
        .flatMap((k) => [
          `t${k},${CELL},Eve ${k} ${HOSTILE.replaceAll('"', '')},${slug(`eve-${k}`)},Nora,${slug('nora')},2026-11-0${k} 09:15:00 UTC,${CELL},${CELL},INBOX,`,
          `t${k},${CELL},Nora,${slug('nora')},Eve ${k} ${HOSTILE.replaceAll('"', '')},${slug(`eve-${k}`)},2026-11-0${k} 09:25:00 UTC,${CELL},${CELL},INBOX,`,
        ])
        .join('\n'),
    ),
  };
  return {
    'export.zip': zipSync(Object.fromEntries(Object.entries(linkedIn).map(([name, text]) => [name, strToU8(text)]))),
    'people.vcf': [
      'BEGIN:VCARD',
      'VERSION:3.0',
      ...['FN', 'ORG', 'TITLE', 'NOTE', 'CATEGORIES', 'NICKNAME', 'X-SPOUSE'].map((name) => `${name}:${HOSTILE}`),
      `N:${HOSTILE};Vic;;;`,
      `ADR:;;${HOSTILE};${HOSTILE};;;`,
      `URL:${HOSTILE_ADDRESS}`,
      `PHOTO;VALUE=uri:${HOSTILE_ADDRESS}`,
      'EMAIL:vic@evil.example',
      'END:VCARD',
      '',
    ].join('\r\n'),
    'contacts.csv': rows(
      'First Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Value,Website 1 - Value,Custom Field 1 - Value',
      `Gus,${CELL},${CELL},${CELL},${CELL},${CELL},gus@evil.example,${HOSTILE_ADDRESS},${CELL}`,
    ),
    'meetings.ics': [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1@evil.example',
      'DTSTART:20261103T090000Z',
      'DTEND:20261103T100000Z',
      ...['SUMMARY', 'DESCRIPTION', 'LOCATION', 'CATEGORIES'].map((name) => `${name}:${HOSTILE}`),
      `URL:${HOSTILE_ADDRESS}`,
      'ORGANIZER;CN=Nora:mailto:nora@example.org',
      `ATTENDEE;CN="${HOSTILE.replaceAll('"', '')}";PARTSTAT=ACCEPTED:mailto:ics@evil.example`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
    'mail.mbox': ['From eve Mon Nov  2 10:00:00 2026', `From: ${CELL} <mail@evil.example>`, 'To: nora@example.org']
      .concat(['Date: Mon, 2 Nov 2026 10:00:00 +0000', `Subject: ${HOSTILE}`, 'Message-ID: <1@evil.example>'])
      .concat(['', HOSTILE, '', ''])
      .join('\n'),
    'network.graphml':
      '<?xml version="1.0"?><graphml><key id="l" for="node" attr.name="label" attr.type="string"/>' +
      ['company', 'title', 'location', 'headline']
        .map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`)
        .join('') +
      `<key id="x" for="node" attr.name="${XML}" attr.type="string"/><graph edgedefault="undirected">` +
      ['a', 'b']
        .map(
          (id) =>
            `<node id="${XML}${id}"><data key="l">Net ${id} ${XML}</data>` +
            ['company', 'title', 'location', 'headline', 'x']
              .map((key) => `<data key="${key}">${XML}</data>`)
              .join('') +
            '</node>',
        )
        .join('') +
      `<edge source="${XML}a" target="${XML}b"/></graph></graphml>`,
  };
}

/** Ids that stand for what is there, by the name of the field or the first part of the address. */
export type KnownIds = Readonly<Record<string, number | string>>;

/** What a route takes, with hostile text wherever a text is free. */
export function hostileInput(name: RouteName, ids: KnownIds): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(ROUTES[name].input, { io: 'input', unrepresentable: 'any' });
  const [, path] = PATHS[name];
  const value = inputOf(schema as Schema, '', { ...ids, id: ids[path.split('/')[2]!] ?? 1 });
  return value as Readonly<Record<string, unknown>>;
}

/** The part of JSON Schema that zod makes of inputs. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

function inputOf(schema: Schema, field: string, ids: KnownIds): unknown {
  if (schema.anyOf !== undefined) return inputOf(schema.anyOf[0]!, field, ids);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.at(-1);
  switch ([schema.type].flat()[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => name !== 'path') // instead of a text, a file of this computer
          .map(([name, of]) => [name, inputOf(of, name, ids)]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, (_, index) => {
        const person = field === 'people' ? { id: ids.person!, people: index === 0 ? ids.person! : ids.b! } : {};
        return inputOf(schema.items ?? {}, field, { ...ids, ...person });
      });
    case 'integer':
    case 'number':
      return ids[field] ?? Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    case 'boolean':
      return true;
    default:
      if (schema.format === 'email') return 'eve@evil.example';
      if (schema.pattern !== undefined) return '2026-11-20';
      return typeof ids[field] === 'string' ? ids[field] : HOSTILE;
  }
}
