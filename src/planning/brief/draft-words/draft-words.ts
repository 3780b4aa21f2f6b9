/**
 * The sentences of drafts in one language. What is handed to them (names, roles, topics, an objective's matter) is on record
 * and stays as it was written; they claim nothing else. Sentences follow a greeting and may begin in small letters.
 */
export interface DraftWords {
  /** `isKnown`: they have really spoken; `name` is the first name then, the whole name before. */
  readonly greeting: (name: string, isKnown: boolean) => string;
  readonly span: (days: number) => string;
  readonly again: (span: string) => string;
  readonly connected: string;
  readonly unmet: string;
  readonly role: (role: string) => string;
  /** Between a title and a company: `Head of Product at PumpWorks`. */
  readonly at: string;
  /** Topics both know about. */
  readonly shared: (topic: string) => string;
  readonly own: (topic: string) => string;
  readonly news: string;
  readonly firstDays: string;
  readonly something: (topic: string | undefined) => string;
  readonly noAnswer: string;
  readonly askCall: (matter: string | undefined) => string;
  readonly askTalk: (matter: string | undefined) => string;
  readonly askView: (matter: string | undefined) => string;
  readonly oneLine: string;
  readonly howAreYou: string;
  readonly noLongAnswer: string;
  readonly introduceMe: (target: string) => string;
  /** The introducer asks the person before any name is passed on. */
  readonly askThemFirst: string;
  readonly somebodyAsks: (owner: string, role: string | undefined, matter: string | undefined) => string;
  readonly theyBring: (topic: string) => string;
  readonly mayConnect: string;
  readonly forward: (owner: string, role: string | undefined, matter: string | undefined) => string;
  readonly inReturn: (topic: string) => string;
  readonly introduce: (other: string, role: string | undefined) => string;
  readonly mayDecline: string;
  readonly onlyIfBoth: string;
  readonly both: (one: string, other: string) => string;
  readonly meetEachOther: string;
  readonly presented: (name: string, role: string | undefined) => string;
  readonly restIsYours: string;
  /** What the owner promised, in the owner's words. */
  readonly promised: (what: string) => string;
  readonly passOn: (matter: string | undefined) => string;
  readonly points: {
    readonly news: string;
    readonly leftOff: (span: string) => string;
    readonly busyWith: (name: string) => string;
    readonly offer: (topic: string) => string;
    readonly ask: (name: string, matter: string | undefined) => string;
    readonly noAsk: string;
  };
}
