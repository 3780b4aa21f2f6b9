import { describe, expect, it } from 'vitest';
import { archiveOf, fileOf, ofKind, recordsOf } from '../../../test/support/linkedin-archive.ts';
import { parseDay } from '../../base/days.ts';

const HEADER = 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
const MAYA = 'https://www.linkedin.com/in/maya-l';
const WITH_WORDS = `Ana Ruiz,Maya Lindgren,"1/29/26, 2:37 PM","Hi Maya, we met at the meetup.",INCOMING,https://www.linkedin.com/in/ana-ruiz,${MAYA}\n`;
const WITHOUT_WORDS = `Maya Lindgren,"Wren Hale, PhD","5/10/21, 9:41 AM",,OUTGOING,${MAYA},https://www.linkedin.com/in/wren-hale\n`;

describe('invitations', () => {
  it('with words count as messages in their direction', async () => {
    const records = await recordsOf(fileOf('Invitations.csv', HEADER + WITH_WORDS));
    expect(ofKind(records, 'exchange')).toMatchObject([
      {
        key: 'linkedin:invitation ana-ruiz:2026-01-29',
        day: parseDay('2026-01-29'),
        channel: 'message',
        participants: 2,
        parties: [{ person: { name: 'Ana Ruiz' }, incoming: 1, outgoing: 0, incomingCharacters: 30 }],
      },
    ]);
  });

  it('with nothing but the standard words are reactions', async () => {
    const row = `Maya Lindgren,Ana Ruiz,"1/29/26, 2:37 PM","Hi Ana, I'd like to join your LinkedIn network.",OUTGOING,${MAYA},\n`;
    const records = await recordsOf(fileOf('Invitations.csv', HEADER + row));
    expect(ofKind(records, 'exchange')).toMatchObject([{ channel: 'reaction', parties: [{ outgoing: 1 }] }]);
  });

  it('without words mention people who are not yet connections', async () => {
    expect(await recordsOf(fileOf('Invitations.csv', HEADER + WITHOUT_WORDS))).toContainEqual({
      kind: 'person',
      onLinkedIn: true,
      origin: { file: 'Invitations.csv', line: 2 },
      person: { name: 'Wren Hale', keys: [{ kind: 'linkedin', value: 'wren-hale' }] },
    });
  });

  it('without words say nothing new of connections', async () => {
    const files = {
      'Connections.csv': 'First Name,Last Name,Connected On\nWren,"Hale, PhD",11 May 2021\n',
      'Invitations.csv': HEADER + WITHOUT_WORDS,
    };
    expect(ofKind(await recordsOf(archiveOf(files)), 'ignored').map(({ reason }) => reason)).toEqual([
      'an invitation without words; the connection itself is counted',
    ]);
  });

  it('show who the owner is', async () => {
    const records = await recordsOf(fileOf('Invitations.csv', HEADER + WITH_WORDS + WITHOUT_WORDS));
    expect(ofKind(records, 'owner').map(({ fact }) => fact)).toEqual([
      { about: 'key', key: { kind: 'linkedin', value: 'maya-l' } },
    ]);
  });

  it('of before 2024 are read without addresses', async () => {
    const text =
      'From,To,Sent At,Message,Direction\nJonas Berg,Maya Lindgren,"5/10/21, 9:41 AM","We met, remember?",INCOMING\n';
    expect(ofKind(await recordsOf(fileOf('Invitations.csv', text)), 'exchange')).toMatchObject([
      { parties: [{ person: { name: 'Jonas Berg', keys: [] }, incoming: 1 }] },
    ]);
  });

  it('whose direction cannot be told are rejected', async () => {
    const records = await recordsOf(
      fileOf('Invitations.csv', `${HEADER}${WITH_WORDS}Ben Ode,Cem Ay,"1/1/26, 1:00 PM",Hi,SIDEWAYS,,\n`),
    );
    expect(ofKind(records, 'rejected')).toMatchObject([{ origin: { line: 3 }, code: 'direction-unknown' }]);
  });
});
