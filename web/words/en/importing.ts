import type { ContactField, FileReport } from '../vocabulary.ts';

const n = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

/** Bringing contacts in: dropping files, the preview, the import, what became of it. */
export const importing = {
  title: 'Bring your contacts',
  question: 'Whom do you know already?',
  drop: 'Drop files or a folder here',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  kinds:
    'A LinkedIn export as it is, contacts as vCard or CSV, calendars, mailboxes, lists of attendees. Tertius recognises which is which.',
  promise: 'Files are read on this computer and stay here. Nobody is contacted. You can undo every import.',
  howTo: 'How do I get my LinkedIn export?',
  howToSteps: [
    'In LinkedIn, open Settings & Privacy, then Data privacy, then “Get a copy of your data”.',
    'Choose the larger archive: it holds messages, invitations and your profile, and these say whom you really know. Connections alone also works.',
    'LinkedIn sends a mail with a link: for connections after minutes, for the larger archive within a day or two.',
    'Drop the zip here as it is. There is no need to unpack it, nor to open it in a table program.',
  ],
  paste: 'Paste a list of names',
  pasteEvent: 'Where they are or were, as “Data Days 2026”',
  pasteNames: 'One person a line',
  pasteExample: 'As in “Ana Ruiz, Head of Data, Acme” or “Ben Osei – Beta”.',
  pasteRead: 'Read the list',
  pastedName: 'Pasted list',
  columns: (count: number) => (count === 1 ? '1 column was read' : `${n(count)} columns were read`),
  checkColumns: 'check what they hold',
  column: 'Column',
  example: 'For example',
  holds: 'Holds',
  whatHolds: (column: string) => `What ${column} holds`,
  fields: {
    name: 'the whole name',
    'given-name': 'first name',
    'middle-name': 'middle name',
    'family-name': 'last name',
    'name-prefix': 'before the name, as Dr.',
    'name-suffix': 'behind the name, as PhD',
    people: 'several names',
    email: 'e-mail address',
    phone: 'telephone',
    website: 'website or profile',
    company: 'company',
    department: 'department',
    title: 'job title',
    city: 'town',
    country: 'country',
    birthday: 'birthday',
    'birth-day': 'day of birth',
    'birth-month': 'month of birth',
    'birth-year': 'year of birth',
    labels: 'labels',
    note: 'note',
    attending: 'event they attend',
    keep: 'something else, kept',
    'leave-out': 'nothing to keep',
  } satisfies Record<ContactField, string>,
  sampleHow: 'To look around with a sample network first, in a data folder of its own, start Tertius with',
  uploading: (share: number) => `Taking the files over: ${Math.round(100 * share)} %`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  failed: 'That could not be read',
  nothingLost: 'Nothing was changed.',
  before: 'Before anything is saved',
  after: 'Brought in',
  file: (report: FileReport) => `${report.format}, ${n(report.records)} ${report.records === 1 ? 'row' : 'rows'}`,
  counts: (report: FileReport, isDone: boolean) =>
    [
      part(report.created, isDone ? 'new' : 'will be new'),
      part(report.updated, 'changed'),
      part(report.unchanged, 'unchanged'),
      part(report.asked, 'to be asked about'),
      part(report.ignored, 'left aside'),
    ]
      .filter((text) => text !== '')
      .join(', '),
  rejected: (count: number) => (count === 1 ? '1 row we could not read' : `${n(count)} rows we could not read`),
  line: (line: number, reason: string) => (line > 0 ? `Line ${n(line)}: ${reason}` : reason),
  moreLines: (count: number) => `and ${n(count)} more`,
  ignoredBecause: (reason: string, count: number) => `${n(count)} left aside: ${reason}`,
  showWhy: 'show',
  unused: (count: number) =>
    count === 1 ? '1 other file says nothing of contacts' : `${n(count)} other files say nothing of contacts`,
  unusedFile: (file: string, reasons: readonly string[]) =>
    reasons.length === 0 ? file : `${file}: ${reasons.join('; ')}`,
  willKnow: (people: number, spoken: number) =>
    `You will know of ${n(people)} people. You have really spoken with ${n(spoken)} of them; the others are nominal contacts until something happens.`,
  nowKnow: (people: number, spoken: number) =>
    `You know of ${n(people)} people now. You have really spoken with ${n(spoken)} of them; the others are nominal contacts until something happens.`,
  gone: (people: number) =>
    people === 1
      ? 'One known connection is gone from this export; nobody is removed.'
      : `${n(people)} known connections are gone from this export; nobody is removed.`,
  person: 'Person',
  happens: 'What will happen',
  from: 'From',
  sample: (shown: number, all: number) => `${n(shown)} of ${n(all)}, so that you see what comes`,
  confirm: 'Bring them in',
  startOver: 'Start over',
  takeBack: 'Take this import back',
  takenBack: (people: number, interactions: number) =>
    `Taken back: ${n(people)} people and ${n(interactions)} interactions. What you changed yourself since then stays.`,
  another: 'Bring in more',
  toTriage: 'Say whom you really talk to',
  toWeek: 'See this week',
};

function part(count: number, what: string): string {
  return count === 0 ? '' : `${n(count)} ${what}`;
}
