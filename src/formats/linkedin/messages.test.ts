import { describe, expect, it } from 'vitest';
import { archiveOf, fileOf, ofKind, recordsOf, rowsIn } from '../../../test/support/linkedin-archive.ts';
import { parseDay } from '../../base/days.ts';
import type { ReadOptions } from '../read-options.ts';

const HEADER_2023 =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
const HEADER_2021 = 'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n';
const MAYA = { name: 'Maya Lindgren', url: 'https://www.linkedin.com/in/maya-l' };
const ANA = { name: 'Ana Ruiz', url: 'https://www.linkedin.com/in/ana-ruiz' };
const WREN = { name: 'Wren Hale, PhD', url: 'https://www.linkedin.com/in/wren-hale' };
const OWNER: Partial<ReadOptions> = { ownerKeys: [{ kind: 'linkedin', value: 'maya-l' }] };

interface Person {
  readonly name: string;
  readonly url: string;
}
interface Message {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly at?: string;
  readonly text: string;
  readonly thread?: string;
  readonly folder?: string;
}

function row({ from, to, at = '2025-06-01 14:03:22 UTC', text, thread = 't1', folder = 'INBOX' }: Message): string {
  const names = to.map(({ name }) => name).join(', ');
  const urls = to.map(({ url }) => url).join(',');
  return `${[thread, '', from.name, from.url, names, urls, at, '', text, folder].map((cell) => `"${cell.replaceAll('"', '""')}"`)}\n`;
}

function read(messages: readonly Message[], options = OWNER) {
  return recordsOf(fileOf('messages.csv', HEADER_2023 + messages.map(row).join('')), options);
}

async function exchanges(messages: readonly Message[], options = OWNER) {
  return ofKind(await read(messages, options), 'exchange');
}

async function reasons(messages: readonly Message[]) {
  return ofKind(await read(messages), 'ignored').map(({ reason }) => reason);
}

describe('messages', () => {
  it('become one exchange for each conversation and day, with turns and characters each way', async () => {
    const found = await exchanges([
      { from: ANA, to: [MAYA], text: 'Coffee on Thursday?' },
      { from: MAYA, to: [ANA], text: 'Gladly.\nAt nine?' },
      { from: ANA, to: [MAYA], text: 'Nine.', at: '2025-06-02 07:00:00 UTC' },
    ]);
    expect(found).toEqual([
      {
        kind: 'exchange',
        origin: { file: 'messages.csv', line: 2 },
        rows: 2,
        key: 'linkedin:t1:2025-06-01',
        day: parseDay('2025-06-01'),
        channel: 'message',
        participants: 2,
        parties: [
          {
            person: { name: 'Ana Ruiz', keys: [{ kind: 'linkedin', value: 'ana-ruiz' }] },
            incoming: 1,
            outgoing: 1,
            incomingCharacters: 19,
            outgoingCharacters: 16,
          },
        ],
      },
      expect.objectContaining({ origin: { file: 'messages.csv', line: 5 }, rows: 1, key: 'linkedin:t1:2025-06-02' }),
    ]);
  });

  it('fall on the day of the owner’s calendar', async () => {
    const message = { from: ANA, to: [MAYA], text: 'Late one', at: '2025-06-01 23:30:00 UTC' };
    const [found] = await exchanges([message], { ...OWNER, timeZone: 'Europe/Berlin' });
    expect(found?.day).toBe(parseDay('2025-06-02'));
  });

  it('to a group count for each who received them, the silent ones included', async () => {
    const [found] = await exchanges([
      { from: ANA, to: [MAYA, WREN], text: 'Kick-off on Friday' },
      { from: MAYA, to: [ANA, WREN], text: 'Fine' },
    ]);
    expect(found?.participants).toBe(3);
    expect(found?.parties.map(({ person, incoming, outgoing }) => [person.name, incoming, outgoing])).toEqual([
      ['Ana Ruiz', 1, 1],
      ['Wren Hale', 0, 1],
    ]);
  });

  it('split recipients by address, since names hold commas', async () => {
    const [found] = await exchanges([{ from: MAYA, to: [WREN, ANA], text: 'To both of you' }]);
    expect(found?.parties.map(({ person }) => person.keys[0]?.value)).toEqual(['wren-hale', 'ana-ruiz']);
    expect(found?.parties.map(({ person }) => person.name)).toEqual(['Wren Hale', 'Ana Ruiz']);
  });

  it('of before 2023, without addresses of recipients, join names to addresses seen elsewhere', async () => {
    const text = `${HEADER_2021}t1,,Ana Ruiz,${ANA.url},"Maya Lindgren, Wren Hale, PhD",2021-04-02 09:15:00 UTC,,Agenda attached,INBOX
t1,,"Wren Hale, PhD",${WREN.url},"Maya Lindgren, Ana Ruiz",2021-04-02 09:20:00 UTC,,Looks good,INBOX
t2,,Maya Lindgren,${MAYA.url},"Wren Hale, PhD",2021-04-03 09:20:00 UTC,,And the budget for next year?,INBOX
t3,,Maya Lindgren,${MAYA.url},Ben Ode,2021-04-04 09:20:00 UTC,,Welcome to the team,INBOX
`;
    const records = await recordsOf(fileOf('messages.csv', text));
    expect(ofKind(records, 'owner').map(({ fact }) => fact)).toEqual([
      { about: 'key', key: { kind: 'linkedin', value: 'maya-l' } },
    ]);
    const found = ofKind(records, 'exchange');
    expect(found.map(({ participants }) => participants)).toEqual([3, 2, 2]);
    expect(found[1]?.parties).toMatchObject([{ person: { keys: [{ value: 'wren-hale' }] }, outgoing: 1 }]);
  });

  it('find the owner by the name of the profile in the same archive', async () => {
    const files = {
      'Profile.csv': 'First Name,Last Name,Headline,Industry\nMaya,Lindgren,Analyst,Energy\n',
      'messages.csv': HEADER_2023 + row({ from: ANA, to: [MAYA], text: 'Only one conversation here' }),
    };
    const [found] = ofKind(await recordsOf(archiveOf(files)), 'exchange');
    expect(found?.parties).toMatchObject([{ person: { name: 'Ana Ruiz' }, incoming: 1, outgoing: 0 }]);
  });

  it('find the owner as the one in most conversations, advertisements and spam included', async () => {
    const found = await exchanges(
      [
        { from: ANA, to: [MAYA], text: 'Coffee on Thursday?' },
        { from: WREN, to: [MAYA], text: 'Buy now', thread: 't2', folder: 'SPAM' },
      ],
      {},
    );
    expect(found).toMatchObject([{ parties: [{ person: { name: 'Ana Ruiz' }, incoming: 1 }] }]);
  });

  it('do not take a namesake for the owner once the owner’s address is known', async () => {
    const namesake = { name: 'Maya Lindgren', url: 'https://www.linkedin.com/in/another-maya' };
    const [found] = await exchanges([{ from: namesake, to: [MAYA], text: 'We share a name' }]);
    expect(found?.parties).toMatchObject([{ person: { keys: [{ value: 'another-maya' }] }, incoming: 1 }]);
  });

  it('find the owner among namesakes as the one in most conversations', async () => {
    const namesake = { name: 'Maya Lindgren', url: 'https://www.linkedin.com/in/another-maya' };
    const rows = [
      { from: namesake, to: [MAYA], text: 'We share a name' },
      { from: ANA, to: [MAYA], text: 'Coffee on Thursday?', thread: 't2' },
    ];
    const files = {
      'Profile.csv': 'First Name,Last Name,Headline,Industry\nMaya,Lindgren,Analyst,Energy\n',
      'messages.csv': HEADER_2023 + rows.map(row).join(''),
    };
    const found = ofKind(await recordsOf(archiveOf(files)), 'exchange');
    expect(found.map(({ parties }) => parties[0]?.person.keys[0]?.value)).toEqual(['another-maya', 'ana-ruiz']);
  });

  it('are rejected, each with its line, when it cannot be told who the owner is', async () => {
    const records = await read(
      [
        { from: ANA, to: [MAYA], text: 'Coffee on Thursday?' },
        { from: MAYA, to: [ANA], text: 'Gladly' },
      ],
      {},
    ).catch((refusal) => refusal.message);
    expect(records).toContain('messages.csv, line 2: It cannot be told which of these people is you');
  });

  it('offered at one click stand apart as reactions', async () => {
    const found = await exchanges([
      { from: MAYA, to: [ANA], text: 'Congrats on your work anniversary, Ana!' },
      { from: ANA, to: [MAYA], text: 'Thank you, Maya. How is the grant coming along?' },
    ]);
    expect(found.map(({ channel, key, rows }) => [channel, key, rows])).toEqual([
      ['message', 'linkedin:t1:2025-06-01', 1],
      ['reaction', 'linkedin:t1:2025-06-01:reaction', 1],
    ]);
  });

  describe('sent alike', () => {
    const people = ['Ben', 'Cem', 'Dee', 'Eli', 'Fay'].map((name) => ({
      name: `${name} Ode`,
      url: `https://www.linkedin.com/in/${name}-ode`,
    }));
    const mass = people.map((to, index) => ({
      from: MAYA,
      to: [to],
      thread: `m${index}`,
      text: `Hi ${to.name.split(' ')[0]}, our new report on grid storage is out: have a look at the link below.`,
    }));

    it('to five people or more are reactions, whatever name they begin with', async () => {
      expect((await exchanges(mass)).map(({ channel }) => channel)).toEqual(Array(5).fill('reaction'));
    });

    it('to four people are messages', async () => {
      expect((await exchanges(mass.slice(1))).map(({ channel }) => channel)).toEqual(Array(4).fill('message'));
    });

    it('stay messages where they are short answers', async () => {
      const answers = people.flatMap((to, index) => [
        { from: to, to: [MAYA], thread: `m${index}`, text: `Does ${index + 1} o’clock suit you?` },
        { from: MAYA, to: [to], thread: `m${index}`, text: 'Yes, that works, thanks.' },
      ]);
      expect((await exchanges(answers)).map(({ channel }) => channel)).toEqual(Array(5).fill('message'));
    });

    it('once to a group of many are messages', async () => {
      expect(
        await exchanges([{ from: MAYA, to: people, text: 'The minutes of today are in the folder.' }]),
      ).toMatchObject([{ channel: 'message', participants: 6 }]);
    });
  });

  it('are set aside where they are no exchange between people', async () => {
    const nobody = { name: 'LinkedIn Member', url: '' };
    expect(
      await reasons([
        {
          from: { name: 'Casey Morgan', url: '' },
          to: [MAYA],
          text: '<p class="spinmail-quill-editor__spin-break">Hi</p>',
        },
        { from: { name: 'Conference News', url: '' }, to: [MAYA], text: 'Tickets are out' },
        { from: ANA, to: [MAYA], text: 'Hi %FIRSTNAME%, a great offer' },
        { from: nobody, to: [MAYA], text: 'Hello' },
        { from: WREN, to: [MAYA], text: 'Guaranteed returns', folder: 'SPAM' },
        { from: ANA, to: [WREN], text: 'Without the owner', thread: 't9' },
        { from: MAYA, to: [], text: 'To nobody', thread: 't10' },
        { from: ANA, to: [MAYA], text: 'Coffee on Thursday?', thread: 't11' },
      ]),
    ).toEqual([
      'an advertisement',
      'an advertisement',
      'the sender left LinkedIn or hides: there is no name',
      'spam',
      'the sender has no profile: a company, an advertisement, or somebody who left',
      'you take no part in this conversation',
      'nobody else takes part in this conversation',
    ]);
  });

  it('that were never sent are set aside', async () => {
    const text = `${HEADER_2023.trimEnd()},ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT\n${[
      'Yes,No',
      'No,true',
      'No,No',
    ]
      .map((drafts) => `${row({ from: MAYA, to: [ANA], text: 'Dear Ana' }).trimEnd()},,${drafts}\n`)
      .join('')}`;
    const records = await recordsOf(fileOf('messages.csv', text), OWNER);
    expect(ofKind(records, 'ignored').map(({ reason }) => reason)).toEqual(
      Array(2).fill('a draft that was never sent'),
    );
    expect(ofKind(records, 'exchange')).toHaveLength(1);
  });

  it('in the columns of messages but with an assistant of LinkedIn are not needed', async () => {
    const files = {
      'messages.csv': HEADER_2023 + row({ from: ANA, to: [MAYA], text: 'Hello' }),
      'learning_coach_messages.csv': HEADER_2023 + row({ from: ANA, to: [MAYA], text: 'I am your coach' }),
    };
    const records = await recordsOf(archiveOf(files), OWNER);
    expect(ofKind(records, 'ignored')).toEqual([
      { kind: 'ignored', origin: { file: 'export.zip/learning_coach_messages.csv', line: 0 }, reason: 'not needed' },
    ]);
    expect(ofKind(records, 'exchange')).toHaveLength(1);
  });

  it('of before 2017, without conversations, belong together by their people', async () => {
    const text = `From,To,Date,Subject,Content,Direction,Folder
Ana Ruiz,Maya Lindgren,"1/29/16, 2:37 PM",Offsite,Are you coming?,INCOMING,INBOX
Maya Lindgren,Ana Ruiz,"1/29/16, 4:00 PM",Offsite,I am.,OUTGOING,SENT
Ben Ode,Maya Lindgren,"1/30/16, 9:00 AM",,Hello there,INCOMING,INBOX
`;
    const found = ofKind(await recordsOf(fileOf('Inbox.csv', text)), 'exchange');
    expect(found).toMatchObject([
      { rows: 2, day: parseDay('2016-01-29'), subject: 'Offsite', parties: [{ incoming: 1, outgoing: 1 }] },
      { rows: 1, parties: [{ person: { name: 'Ben Ode' } }] },
    ]);
  });

  it('have the same keys whatever the order of rows', async () => {
    const messages = [
      { from: ANA, to: [MAYA], text: 'One' },
      { from: MAYA, to: [ANA], text: 'Two', at: '2025-07-01 10:00:00 UTC' },
      { from: MAYA, to: [WREN], text: 'Three', thread: 't2' },
    ];
    const keys = async (rows: readonly Message[]) => (await exchanges(rows)).map(({ key }) => key).toSorted();
    expect(await keys(messages.toReversed())).toEqual(await keys(messages));
  });

  it('each end in exactly one record', async () => {
    const records = await read([
      { from: ANA, to: [MAYA], text: 'One' },
      { from: ANA, to: [MAYA], text: 'Two', at: 'some day' },
      { from: { name: '', url: '' }, to: [MAYA], text: 'Three' },
      { from: MAYA, to: [ANA], text: 'Happy birthday!' },
      { from: ANA, to: [WREN], text: 'Five', thread: 't2' },
    ]);
    expect(rowsIn(records)).toBe(5);
    expect(ofKind(records, 'rejected').map(({ code }) => code)).toEqual(['date-not-understood', 'sender-missing']);
  });
});
