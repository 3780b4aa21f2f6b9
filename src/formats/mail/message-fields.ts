/** What is taken of the head of one message. Values are raw: one character for each byte, still folded; empty where absent. */
export interface MessageFields {
  /** The line `From …` that a mailbox file puts before each message; empty where there is none. */
  fromLine: string;
  from: string;
  sender: string;
  to: string;
  cc: string;
  bcc: string;
  date: string;
  subject: string;
  messageId: string;
  inReplyTo: string;
  references: string;
  /** The newest one, in which the message reached its mailbox. */
  received: string;
  deliveryDate: string;
  /** Of the mailbox that the message was delivered to, by whatever name the server calls it. */
  deliveredTo: string;
  returnPath: string;
  listId: string;
  listPost: string;
  listUnsubscribe: string;
  mailingList: string;
  precedence: string;
  autoSubmitted: string;
  contentType: string;
  contentLength: string;
  gmailLabels: string;
}

export type FieldName = keyof MessageFields;

/** Header names in lower case, and the field each one fills. */
export const FIELD_OF_HEADER: ReadonlyMap<string, FieldName> = new Map([
  ['from', 'from'],
  ['sender', 'sender'],
  ['to', 'to'],
  ['cc', 'cc'],
  ['bcc', 'bcc'],
  ['date', 'date'],
  ['subject', 'subject'],
  ['message-id', 'messageId'],
  ['in-reply-to', 'inReplyTo'],
  ['references', 'references'],
  ['received', 'received'],
  ['delivery-date', 'deliveryDate'],
  ['archived-at', 'deliveryDate'],
  ['delivered-to', 'deliveredTo'],
  ['x-delivered-to', 'deliveredTo'],
  ['x-original-to', 'deliveredTo'],
  ['envelope-to', 'deliveredTo'],
  ['x-envelope-to', 'deliveredTo'],
  ['x-apparently-to', 'deliveredTo'],
  ['return-path', 'returnPath'],
  ['list-id', 'listId'],
  ['list-post', 'listPost'],
  ['list-unsubscribe', 'listUnsubscribe'],
  ['mailing-list', 'mailingList'],
  ['x-mailing-list', 'mailingList'],
  ['precedence', 'precedence'],
  ['auto-submitted', 'autoSubmitted'],
  ['content-type', 'contentType'],
  ['content-length', 'contentLength'],
  ['x-gmail-labels', 'gmailLabels'],
]);

/** Headers that may stand several times and then add up; of all others the first one that is not empty holds. */
export const ADDING_FIELDS: ReadonlySet<FieldName> = new Set(['to', 'cc', 'bcc']);

/** Headers that only mail has: one of them among the first lines of a text shows that it is a message. */
export const TELLING_HEADERS: ReadonlySet<string> = new Set([
  'received',
  'return-path',
  'delivered-to',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
  'from',
  'to',
  'date',
  'subject',
  'reply-to',
  'list-id',
  'x-gm-thrid',
  'x-gmail-labels',
  'x-mozilla-status',
  'x-original-to',
  'dkim-signature',
  'status',
  'x-account-key',
  'envelope-to',
  'arc-seal',
]);

/** A message of which nothing is known yet. */
export function emptyFields(): MessageFields {
  return {
    fromLine: '',
    from: '',
    sender: '',
    to: '',
    cc: '',
    bcc: '',
    date: '',
    subject: '',
    messageId: '',
    inReplyTo: '',
    references: '',
    received: '',
    deliveryDate: '',
    deliveredTo: '',
    returnPath: '',
    listId: '',
    listPost: '',
    listUnsubscribe: '',
    mailingList: '',
    precedence: '',
    autoSubmitted: '',
    contentType: '',
    contentLength: '',
    gmailLabels: '',
  };
}
