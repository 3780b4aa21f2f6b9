import { strToU8, zipSync } from 'fflate';

/** A small LinkedIn export of invented people, in the real structure of 2026: preamble, a hidden member, one row that cannot be read. */
export const CONNECTIONS = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amara,Diallo,https://www.linkedin.com/in/amara-diallo,amara@cells.example,Ångström Cell Institute,Senior Cell Chemist,02 Mar 2025
Tomasz,Zieliński,https://www.linkedin.com/in/tomasz-zielinski,,Notified Body Nord,Lead Auditor Medical Devices,14 Jun 2023
Priya,Raman,https://www.linkedin.com/in/priya-raman,,Karolinska Hospital,Head of Nursing,08 Feb 2024
Ben,Okafor,https://www.linkedin.com/in/ben-okafor,,Halden Medical,Mechanical Engineer,01 Sep 2021
Jonas,Weber,https://www.linkedin.com/in/jonas-weber,,TU Graz,Professor of Electrochemistry,11 Nov 2022
Li,Na,https://www.linkedin.com/in/li-na,,Cell Works Ghent,Plant Manager,21 Jan 2026
Rafael,Costa,https://www.linkedin.com/in/rafael-costa,,Norte Ventures,Partner,30 May 2024
Sofía,Marín,https://www.linkedin.com/in/sofia-marin,,Halden Medical,Product Manager,12 Aug 2022
Yuki,Tanabe,https://www.linkedin.com/in/yuki-tanabe,,Ångström Cell Institute,PhD Student,02 Mar 2025
Cem,Yıldız,https://www.linkedin.com/in/cem-yildiz,,Halden Medical,Quality Manager,17 Oct 2020
,,,,,,07 Jun 2026
Nadia,Haddad,https://www.linkedin.com/in/nadia-haddad,,City Clinic,Anaesthetist,31 Feb 2024
`;

const NAMES: Readonly<Record<string, string>> = {
  'amara-diallo': 'Amara Diallo',
  'tomasz-zielinski': 'Tomasz Zieliński',
  'ben-okafor': 'Ben Okafor',
  'jonas-weber': 'Jonas Weber',
};

const MESSAGES_HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n';

/** Messages in which the owner, Nora Lindqvist, writes with four of her connections. */
export const MESSAGES =
  MESSAGES_HEADER +
  [
    turn(
      'amara-diallo',
      'in',
      '2026-10-20 09:15:00',
      'Could you tell me how patients really charge their pumps at night? I would love to compare it with what we see in the lab here.',
    ),
    turn(
      'amara-diallo',
      'out',
      '2026-10-20 10:02:00',
      'I have no good answer yet, but forty households are filling in a diary for us at this very moment. Shall we talk when it is done?',
    ),
    turn(
      'tomasz-zielinski',
      'out',
      '2026-09-01 08:00:00',
      'Could you look at our audit plan before we send it? I fear that we have misread the annex about software in pumps.',
    ),
    turn('tomasz-zielinski', 'in', '2026-09-02 07:31:00', 'Happy to. Send it over.\nI will have an hour on Thursday.'),
    turn('ben-okafor', 'out', '2026-11-10 12:00:00', 'Review at three?'),
    turn('ben-okafor', 'in', '2026-11-10 12:01:00', 'Yes.'),
    turn(
      'jonas-weber',
      'in',
      '2023-05-03 12:01:00',
      'Thank you for the talk, my students still quote it. If you ever need a test bench for ageing, ours is free in the summer months.',
    ),
    turn(
      'jonas-weber',
      'out',
      '2023-05-04 09:00:00',
      'That is kind of you. I will come back to it once the second generation of the pump has been certified, which will take a while.',
    ),
  ].join('\n');

const PROFILE =
  'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\nNora,Lindqvist,,,,Head of Product at Halden Medical,,Medical Devices,,Stockholm,,,\n';
const POSITIONS =
  'Company Name,Title,Description,Location,Started On,Finished On\nHalden Medical,Head of Product,,Stockholm,Jan 2022,\nHalden Medical,Systems Engineer,,Stockholm,Sep 2017,Dec 2021\n';
const SKILLS = 'Name\nMedical Devices\nProduct Management\nRegulatory Affairs\n';

/** A calendar of the same owner: a coffee with one of them, a series of three, a cancelled one and a room. */
export const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:coffee-1@example.org
DTSTART:20261102T090000Z
DTEND:20261102T094500Z
SUMMARY:Coffee
LOCATION:Café Blå
ORGANIZER;CN=Nora Lindqvist:mailto:nora@halden.example
ATTENDEE;CN=Nora Lindqvist;PARTSTAT=ACCEPTED:mailto:nora@halden.example
ATTENDEE;CN=Amara Diallo;PARTSTAT=ACCEPTED:mailto:amara@cells.example
END:VEVENT
BEGIN:VEVENT
UID:audit-1@example.org
DTSTART:20260907T130000Z
DTEND:20260907T140000Z
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Audit plan
ORGANIZER;CN=Nora Lindqvist:mailto:nora@halden.example
ATTENDEE;CN=Nora Lindqvist;PARTSTAT=ACCEPTED:mailto:nora@halden.example
ATTENDEE;CN=Tomasz Zieliński;PARTSTAT=ACCEPTED:mailto:tomasz@nord.example
ATTENDEE;CN=Ingrid Solberg;PARTSTAT=ACCEPTED:mailto:ingrid@nord.example
ATTENDEE;CN=Room 4;CUTYPE=ROOM:mailto:room4@halden.example
END:VEVENT
BEGIN:VEVENT
UID:gone-1@example.org
DTSTART:20261103T090000Z
DTEND:20261103T100000Z
STATUS:CANCELLED
SUMMARY:Lunch
ATTENDEE;CN=Nora Lindqvist:mailto:nora@halden.example
ATTENDEE;CN=Amara Diallo:mailto:amara@cells.example
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

/** A mailbox of the same owner: a thread with two people, one of them new, and a robot. */
export const MAILBOX = `From nora@halden.example Mon Oct  5 08:00:00 2026
From: Nora Lindqvist <nora@halden.example>
To: Amara Diallo <amara@cells.example>, Ingrid Solberg <ingrid@nord.example>
Date: Mon, 5 Oct 2026 08:00:00 +0000
Subject: Charging at night
Message-ID: <m1@halden.example>

Text that is never kept.

From amara@cells.example Tue Oct  6 09:00:00 2026
From: Amara Diallo <amara@cells.example>
To: Nora Lindqvist <nora@halden.example>
Cc: Ingrid Solberg <ingrid@nord.example>
Date: Tue, 6 Oct 2026 09:00:00 +0000
Subject: Re: Charging at night
Message-ID: <m2@cells.example>
In-Reply-To: <m1@halden.example>

Text that is never kept.

From noreply@ci.example Tue Oct  6 10:00:00 2026
From: Builds <noreply@ci.example>
To: Nora Lindqvist <nora@halden.example>
Date: Tue, 6 Oct 2026 10:00:00 +0000
Subject: Build 7 passed
Message-ID: <m3@ci.example>

Text that is never kept.

`;

/** The whole archive. */
export function smallExport(changes: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    'Connections.csv': CONNECTIONS,
    'messages.csv': MESSAGES,
    'Profile.csv': PROFILE,
    'Positions.csv': POSITIONS,
    'Skills.csv': SKILLS,
    ...changes,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function turn(slug: string, direction: 'in' | 'out', instant: string, content: string): string {
  const them = [NAMES[slug] ?? slug, `https://www.linkedin.com/in/${slug}`];
  const owner = ['Nora Lindqvist', 'https://www.linkedin.com/in/nora-lindqvist'];
  const [from, to] = direction === 'in' ? [them, owner] : [owner, them];
  return [`thread-${slug}`, '', ...from, ...to, `${instant} UTC`, '', content, 'INBOX', '']
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',');
}
