import { chanceFrom } from '../../src/base/chance.ts';
import { between, pick } from '../../src/demo/draw.ts';
import { row } from './csv-text.ts';
import { endorsementDate, invitationDate, monthDate, recommendationDate } from './export-date.ts';
import type { ExportMember, ExportOptions } from './export-options.ts';
import { type InventedContact, inventedContact } from './invented-contact.ts';
import { INVENTED_OWNER } from './invented-owner.ts';
import { AREAS, SENTENCES } from './words.ts';

const SECONDS_PER_DAY = 86_400;

/** Everything of an export but connections and messages. */
export function smallMembers(options: ExportOptions): readonly ExportMember[] {
  return [
    ...ownerMembers(options),
    invitationsMember(options),
    endorsementsMember(options, 'Received'),
    endorsementsMember(options, 'Given'),
    recommendationsMember(options, 'Received'),
    recommendationsMember(options, 'Given'),
    { name: 'guide_messages.csv', pieces: ['CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n'] },
    { name: 'Rich_Media.csv', pieces: ['Date/Time,Media Description,Media Link\n'] },
  ];
}

function ownerMembers({ today }: ExportOptions): readonly ExportMember[] {
  const { givenName, familyName } = INVENTED_OWNER;
  return [
    table(
      'Profile.csv',
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers',
      [
        row(
          givenName,
          familyName,
          '',
          '',
          '',
          'Director of Product Management, Devices',
          'Devices that people trust.\nBefore: software, research.',
          'Medical Equipment Manufacturing',
          '',
          'Zurich, Switzerland',
          '',
          '[PORTFOLIO:https://example.com]',
          '',
        ),
      ],
    ),
    table('Email Addresses.csv', 'Email Address,Confirmed,Primary,Updated On', [
      row('robin@example.com', 'Yes', 'Yes', 'Not Available'),
    ]),
    table('Positions.csv', 'Company Name,Title,Description,Location,Started On,Finished On', [
      row('Alder Devices', 'Director of Product Management', '', 'Zurich', monthDate(today - 1300), ''),
      row(
        'Basalt Software AG',
        'Senior Product Manager',
        'Two products,\none team.',
        'Basel',
        monthDate(today - 3100),
        monthDate(today - 1300),
      ),
      row('Linde University', 'Research Engineer', '', 'Basel', '2014', monthDate(today - 3100)),
    ]),
    table('Education.csv', 'School Name,Start Date,End Date,Notes,Degree Name,Activities', [
      row('Linde University', '2008', '2013', '', 'MSc, Mechanical Engineering', ''),
    ]),
    table(
      'Skills.csv',
      'Name',
      ['Product Management', 'Medical Devices', 'User Research', 'Mechanical Engineering', 'Risk Management'].map(
        (skill) => row(skill),
      ),
    ),
  ];
}

function invitationsMember({ connections, seed, today }: ExportOptions): ExportMember {
  const chance = chanceFrom(seed ^ 0x0041);
  const { name, url } = INVENTED_OWNER;
  const header = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl';
  return table('Invitations.csv', header, times(Math.ceil(connections / 40)), (index) => {
    const other = inventedContact(index * 3, seed);
    const sentAt = invitationDate(momentWithin(365, today, chance()));
    const message = chance() < 0.3 ? pick(SENTENCES, chance) : '';
    return chance() < 0.6
      ? row(other.name, name, sentAt, message, 'INCOMING', other.url, url)
      : row(name, other.name, sentAt, message, 'OUTGOING', url, other.url);
  });
}

function endorsementsMember(
  { connections, seed, today }: ExportOptions,
  direction: 'Received' | 'Given',
): ExportMember {
  const chance = chanceFrom(seed ^ (direction === 'Received' ? 0x0e1 : 0x0e2));
  const who = direction === 'Received' ? 'Endorser' : 'Endorsee';
  const header = `Endorsement Date,Skill Name,${who} First Name,${who} Last Name,${who} Public Url,Endorsement Status`;
  return table(`Endorsement_${direction}_Info.csv`, header, times(Math.ceil(connections / 30)), () => {
    const other = somebody(connections, seed, chance());
    const date = endorsementDate(momentWithin(3000, today, chance()));
    const status = pick(['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'PENDING', 'HIDDEN'], chance);
    return row(
      date,
      pick(AREAS, chance),
      other.givenName,
      other.familyName,
      // Here the address comes without https and with its letters as they are.
      decodeURI(other.url.replace('https://', '')),
      status,
    );
  });
}

function recommendationsMember(
  { connections, seed, today }: ExportOptions,
  direction: 'Received' | 'Given',
): ExportMember {
  const chance = chanceFrom(seed ^ (direction === 'Received' ? 0x4ec1 : 0x4ec2));
  const header = 'First Name,Last Name,Company,Job Title,Text,Creation Date,Status';
  return table(`Recommendations_${direction}.csv`, header, times(between(3, 12, chance)), () => {
    const other = somebody(connections, seed, chance());
    const text = `${pick(SENTENCES, chance)}\n${pick(SENTENCES, chance)}`;
    const date = recommendationDate(momentWithin(3000, today, chance()));
    return row(other.givenName, other.familyName, other.company, other.title, text, date, 'VISIBLE');
  });
}

function table<Item>(
  name: string,
  header: string,
  items: Iterable<Item>,
  toRow: (item: Item) => string = (item) => String(item),
): ExportMember {
  const pieces = function* (): Iterable<string> {
    yield `${header}\n`;
    for (const item of items) yield `${toRow(item)}\n`;
  };
  return { name, pieces: pieces() };
}

function times(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function somebody(connections: number, seed: number, fate: number): InventedContact {
  return inventedContact(Math.floor(fate * Math.max(1, connections)), seed);
}

function momentWithin(days: number, today: number, fate: number): number {
  return Math.floor((today - fate * days) * SECONDS_PER_DAY) - 1;
}
