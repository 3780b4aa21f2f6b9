/**
 * Every reason for which Tertius refuses something, in one catalogue. `{name}` is filled from the details.
 * `status` is the HTTP status; the command line answers every refusal with exit status 1.
 */
export const REFUSALS = {
  'person-not-found': { status: 404, text: 'There is no person {id}. See `tertius people` for who is known.' },
  'person-not-merged': { status: 409, text: 'Person {id} was not made of two, so there is nothing to split.' },
  'nobody-not-found': { status: 404, text: 'There is no address {id} among those that were set aside.' },
  'objective-not-found': { status: 404, text: 'There is no objective {id}. See `tertius objective list`.' },
  'idea-not-found': { status: 404, text: 'There is no idea {id}. See `tertius idea list`.' },
  'idea-not-moved': {
    status: 409,
    text: 'Idea {id} has not been moved since it was heard; there is nothing to take back.',
  },
  'question-not-found': { status: 404, text: 'There is no question {id}. See `tertius question list`.' },
  'introduction-not-found': { status: 404, text: 'There is no introduction {id}. See `tertius intro list`.' },
  'introduction-not-stepped': {
    status: 409,
    text: 'Nothing was said of introduction {id} since it was kept; there is nothing to take back.',
  },
  'introduction-step-not-possible': {
    status: 409,
    text: 'Introduction {id} is {state}; “{wanted}” does not follow on that. See `tertius intro show {id}`.',
  },
  'event-not-found': { status: 404, text: 'There is no event {id}. See `tertius event list`.' },
  'return-not-found': { status: 404, text: 'There is no return {id}. See `tertius returns list`.' },
  'promise-not-found': { status: 404, text: 'There is no promise {id}. See `tertius promises`.' },
  'group-not-found': { status: 404, text: 'There is no group {id}. See `tertius groups`.' },
  'move-not-found': { status: 404, text: 'There is no move {id} in your weeks. See `tertius week`.' },
  'interaction-not-found': { status: 404, text: 'There is no interaction {id}.' },
  'favour-not-found': { status: 404, text: 'There is no favour {id} that you have noted with this person.' },
  'calendar-not-found': { status: 404, text: 'There is no calendar {id}. See `tertius calendar list`.' },
  'calendar-not-fetched': { status: 422, text: 'The calendar of {host} was not read: {why}.' },
  'feed-not-found': {
    status: 404,
    text: 'There is no calendar at this address. Make a new one in Settings, under “In your calendar”.',
  },
  'token-not-found': { status: 404, text: 'There is no access token {id}. See `tertius token list`.' },
  'batch-not-found': { status: 404, text: 'There is no import {id}.' },
  'batch-already-undone': { status: 409, text: 'Import {id} is already undone.' },
  'move-already-decided': { status: 409, text: 'The move {id} is already marked {state}.' },
  'upload-not-found': { status: 404, text: 'The file is no longer waiting; drop it again.' },
  'nothing-to-import': { status: 422, text: '{file} holds no records that Tertius understands. {hint}' },
  'file-not-readable': { status: 422, text: '{file} cannot be read: {why}' },
  'file-not-writable': { status: 422, text: '{file} cannot be written: {why}.' },
  'database-not-named': { status: 503, text: '{variable} cannot be used: {why}.' },
  'workspace-not-found': { status: 404, text: 'There is no workspace {name}. See `tertius workspace list`.' },
  'database-not-usable': {
    status: 503,
    text: 'The database at {place} cannot be used: {why}.',
  },
  'backup-not-usable': {
    status: 422,
    text: '{file} cannot be restored: {why}. Choose another backup; nothing was changed.',
  },
  'archive-needs-empty': {
    status: 409,
    text: '{file} is an archive of a whole Tertius, and here is somebody known already. Import it into an empty folder with --data, or put it in the place of what is here with: tertius restore {file}',
  },
  'archive-not-alone': {
    status: 422,
    text: '{file} is an archive of a whole Tertius. Import it alone, and the other files after it.',
  },
  'backup-not-found': { status: 404, text: 'There is no backup {name}.' },
  'wrong-passphrase': {
    status: 422,
    text: 'That is not the passphrase of {file}, or the file is damaged. Nothing was changed.',
  },
  'passphrase-needed': {
    status: 422,
    text: '{file} needs a passphrase. Set TERTIUS_PASSPHRASE, or run the command in a terminal and type it there.',
  },
  'file-not-recognised': { status: 422, text: '{file} is not a file that Tertius knows. {hint}' },
  'file-damaged': { status: 422, text: '{file}{line} is damaged: {why}. {hint}' },
  'zip-too-large': {
    status: 422,
    text: '{file} unpacks to more than {limit}: it may be a zip bomb. Unpack it yourself and import the CSV files.',
  },
  'request-too-large': {
    status: 413,
    text: 'What was sent is larger than {limit}, the most that is taken at once. Import a large file on the page Import; the command line takes files of any size.',
  },
  'log-not-understood': {
    status: 422,
    text: 'Could not understand whom “{text}” is about. Name a person, as in: tertius log "coffee with Ana Ruiz yesterday 40m".',
  },
  'log-ambiguous': {
    status: 409,
    text: '“{name}” could be {candidates}. Write the full name, or the number as in #12.',
  },
  'invalid-input': { status: 422, text: '{what}' },
  'data-newer': {
    status: 409,
    text: 'The data in {file} was written by a newer Tertius (schema {found}, this one knows {known}). Install the newer version; nothing was changed.',
  },
  'data-not-ours': {
    status: 409,
    text: '{file} is not a Tertius data file, or it is damaged: {why}. Choose another folder with --data, or restore a backup.',
  },
  'data-folder-unusable': {
    status: 409,
    text: 'The data folder {folder} cannot be used: {why}. Choose another with --data DIR or TERTIUS_DATA.',
  },
  'data-locked': {
    status: 423,
    text: 'The data in {file} is encrypted. Set TERTIUS_DATA_PASSPHRASE, or run the command in a terminal and type the passphrase there.',
  },
  'wrong-data-passphrase': {
    status: 422,
    text: 'That is not the passphrase of {file}, or the file is damaged. Nothing was changed.',
  },
  'data-in-use': {
    status: 409,
    text: 'Somebody else has the data open: another Tertius, or an import of this one. Wait until it is done, or close it; nothing was changed.',
  },
  'disk-full': {
    status: 507,
    text: 'There is no space left where {file} is. What you just did was not saved; all before it is. Make room and do it again.',
  },
  'data-busy': { status: 409, text: 'Another Tertius is writing to the same data; try again in a moment.' },
  'not-signed-in': {
    status: 401,
    text: 'Open Tertius through the address that `tertius serve` prints: it carries a one-time key.',
  },
  'token-not-valid': {
    status: 401,
    text: 'This access token is none, or it was ended. Make a new one in Settings, or with: tertius token make NAME',
  },
  'token-only-reads': {
    status: 403,
    text: 'This access token may only read. Make another with: tertius token make NAME --write',
  },
  'session-needed': {
    status: 403,
    text: 'An access token does not reach this. Do it in the app, or on the command line.',
  },
  'too-many-tries': { status: 429, text: 'That was tried too often. Wait a minute and try again.' },
  'origin-not-allowed': { status: 403, text: 'Only pages of this Tertius may talk to it.' },
  cancelled: { status: 409, text: 'Cancelled; nothing was changed.' },
  'port-not-allowed': {
    status: 403,
    text: 'The system does not let you use port {port}. Choose one above 1023 with --port, or leave --port out.',
  },
  'port-in-use': { status: 409, text: 'Port {port} is in use. Choose another with --port, or leave --port out.' },
} as const satisfies Record<string, { readonly status: number; readonly text: string }>;

export type RefusalCode = keyof typeof REFUSALS;
export type RefusalDetails = Readonly<Record<string, string | number>>;

/** What Tertius will not do, and why, in words for the person who asked. Faces map the code in one place each. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, details: RefusalDetails = {}) {
    super(fill(REFUSALS[code].text, details));
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return REFUSALS[this.code].status;
  }
}

/** True for a refusal, also one that crossed a thread boundary and lost its class. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Refusal;
}

/** A text with its gaps filled from the details. */
export function fill(text: string, details: RefusalDetails): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));
}
