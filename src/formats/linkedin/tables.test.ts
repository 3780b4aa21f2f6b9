import { describe, expect, it } from 'vitest';
import { fileOf, recordsOf } from '../../../test/support/linkedin-archive.ts';
import { parseDay } from '../../base/days.ts';
import type { FileRecord } from '../record.ts';

async function read(name: string, text: string): Promise<readonly FileRecord[]> {
  return recordsOf(fileOf(name, text));
}

async function facts(name: string, text: string) {
  return (await read(name, text)).map((record) => (record.kind === 'owner' ? record.fact : record.kind));
}

describe('what an export says of the owner', () => {
  it('is the profile', async () => {
    const text =
      'First Name,Last Name,Maiden Name,Headline,Summary,Industry,Geo Location\nMaya,Lindgren,,Analyst,"Two\nlines",Energy,Lund\n';
    expect(await facts('Profile.csv', text)).toEqual([
      {
        about: 'profile',
        givenName: 'Maya',
        familyName: 'Lindgren',
        headline: 'Analyst',
        summary: 'Two\nlines',
        industry: 'Energy',
        location: 'Lund',
      },
    ]);
  });

  it('is positions, the present one without an end', async () => {
    const text =
      'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Head,,Lund,Jan 2020,\nBeta,Analyst,,,2016,Dec 2019\n';
    expect(await facts('Positions.csv', text)).toEqual([
      { about: 'position', company: 'Acme', title: 'Head', startedOn: parseDay('2020-01-01') },
      {
        about: 'position',
        company: 'Beta',
        title: 'Analyst',
        startedOn: parseDay('2016-01-01'),
        finishedOn: parseDay('2019-12-01'),
      },
    ]);
  });

  it('is education, skills and confirmed e-mail addresses', async () => {
    const school =
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nLund University,2008,2012,,"MSc, Physics",\n';
    expect(await facts('Education.csv', school)).toEqual([
      {
        about: 'education',
        school: 'Lund University',
        degree: 'MSc, Physics',
        startedOn: parseDay('2008-01-01'),
        finishedOn: parseDay('2012-01-01'),
      },
    ]);
    expect(await facts('Skills.csv', 'Name\nNegotiation\n')).toEqual([{ about: 'skill', topic: 'Negotiation' }]);
    const addresses =
      'Email Address,Confirmed,Primary,Updated On\nMaya@Example.org,Yes,Yes,x\nold@example.org,No,No,x\n';
    expect(await facts('Email Addresses.csv', addresses)).toEqual([
      { about: 'key', key: { kind: 'email', value: 'maya@example.org' } },
      'ignored',
    ]);
  });
});

describe('favours that an export proves', () => {
  it('are endorsements received and given, whatever way the address is written', async () => {
    const received =
      'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status\n' +
      '2025/06/10 23:13:46 UTC,Negotiation,Zoë,Brandt,www.linkedin.com/in/zoë-brandt,ACCEPTED\n' +
      '2025/06/11 23:13:46 UTC,Singing,Zoë,Brandt,www.linkedin.com/in/zo%C3%AB-brandt,REJECTED\n';
    expect(await read('Endorsement_Received_Info.csv', received)).toMatchObject([
      {
        kind: 'favour',
        key: 'linkedin:endorsement received:zoë-brandt:negotiation',
        person: { name: 'Zoë Brandt', keys: [{ kind: 'linkedin', value: 'zoë-brandt' }] },
        day: parseDay('2025-06-10'),
        what: 'endorsement',
        direction: 'received',
        topic: 'Negotiation',
      },
      { kind: 'ignored' },
    ]);
    const given =
      'Endorsement Date,Skill Name,Endorsee First Name,Endorsee Last Name,Endorsement Status\n,Singing,Ana,Ruiz,ACCEPTED\n';
    expect(await read('Endorsement Given Info.csv', given)).toMatchObject([
      { direction: 'given', person: { name: 'Ana Ruiz' } },
    ]);
  });

  it('are recommendations, of which only the name of the file tells the direction', async () => {
    const text =
      'First Name,Last Name,Company,Job Title,Text,Creation Date,Status\nAna,Ruiz,Acme,Head,"Superb, truly.","01/19/13, 12:10 AM",VISIBLE\n';
    const directions = [
      'Recommendations_Received.csv',
      'Recommendations_Given.csv',
      'Recommendations Given_34875879.csv',
    ];
    for (const [index, name] of directions.entries()) {
      expect(await read(name, text)).toMatchObject([
        {
          kind: 'favour',
          what: 'recommendation',
          direction: index === 0 ? 'received' : 'given',
          day: parseDay('2013-01-19'),
        },
      ]);
    }
  });
});

describe('people whom an export mentions', () => {
  it('are those the owner wrote notes about', async () => {
    const text =
      'Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nAna,Ruiz,https://www.linkedin.com/in/ana-ruiz,Met in Lund,x,y\n';
    expect(await read('Notes.csv', text)).toMatchObject([
      { kind: 'person', person: { name: 'Ana Ruiz' }, note: 'Met in Lund' },
    ]);
  });

  it('are those in uploaded address books, with every address once', async () => {
    const text =
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,CreatedAt,Location,Profiles\n' +
      'MOBILE,Ben,Ode,Acme,Head,"ben@example.org,Ben@example.org","+46 (70) 123-4567,0701234567",x,Lund,\n' +
      'MOBILE,,,,,,,x,,\n';
    expect(await read('Contacts.csv', text)).toMatchObject([
      {
        person: {
          name: 'Ben Ode',
          keys: [
            { kind: 'email', value: 'ben@example.org' },
            { kind: 'phone', value: '+46701234567' },
          ],
        },
        company: 'Acme',
        location: 'Lund',
      },
      { kind: 'ignored' },
    ]);
  });
});

describe('tables that tell of no people', () => {
  it.each([
    ['Company Follows.csv', 'Organization,Followed On\nRoyal Society,Mon Feb 01 10:00:00 UTC 2026\n'],
    ['Events.csv', 'Event Name,Event Time,Status,External Url\nData Days,x,ACCEPTED,\n'],
    ['Receipts_v2.csv', 'First Name,Last Name,Billing Country,Postal Code\nMaya,Lindgren,SE,22100\n'],
    ['Languages.csv', 'Name,Proficiency\nEnglish,Native\n'],
    [
      'guide_messages.csv',
      'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER\n',
    ],
  ])('make nobody of anything when they are dropped alone: %s', async (name, text) => {
    expect(await read(name, text)).toEqual([
      { kind: 'ignored', origin: { file: name, line: 0 }, reason: 'not needed' },
    ]);
  });

  it('are not mistaken where people merely begin alike', async () => {
    const people = await read('team.csv', 'Name,Proficiency,Email\nAna Ruiz,Native,ana@example.org\n');
    expect(people.map(({ kind }) => kind)).toEqual(['person']);
  });
});
