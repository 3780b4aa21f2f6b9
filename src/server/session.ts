import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A session that was opened: the hash of its secret, and when, in milliseconds since 1970. */
export interface OpenedSession {
  readonly hash: string;
  readonly openedAt: number;
}

/** Who may talk to this server: a one-time key in the opened address becomes a session cookie. */
export interface Sessions {
  /** A new one-time key; every earlier unused one ends. */
  issueKey(): string;
  /** The session that a key opens, or undefined when the key is wrong or used. */
  redeem(key: string): string | undefined;
  isOpen(session: string | undefined): boolean;
}

/** A session outlives restarts of the server for this long; then one opens the printed address again. */
const SESSION_MILLISECONDS = 90 * 86_400_000;
/** More browsers than anybody has; the oldest gives way. */
const MOST_SESSIONS = 50;

/**
 * Sessions of one server. Keys and sessions are 256 random bits; only their hashes are kept, and handed to `onOpened`
 * to be kept for the next run.
 */
export function createSessions(options: {
  readonly earlier: readonly OpenedSession[];
  readonly now: () => number;
  readonly onOpened: (sessions: readonly OpenedSession[]) => void;
}): Sessions {
  let opened = options.earlier;
  let expected: Buffer | undefined;
  const isYoung = ({ openedAt }: OpenedSession): boolean => options.now() - openedAt < SESSION_MILLISECONDS;
  return {
    issueKey() {
      const key = randomBytes(32).toString('base64url');
      expected = hash(key);
      return key;
    },
    redeem(key) {
      if (expected === undefined || !timingSafeEqual(expected, hash(key))) return undefined;
      expected = undefined;
      const session = randomBytes(32).toString('base64url');
      const added = { hash: hash(session).toString('base64'), openedAt: options.now() };
      opened = [...opened.filter(isYoung), added].slice(-MOST_SESSIONS);
      options.onOpened(opened);
      return session;
    },
    isOpen(session) {
      if (session === undefined) return false;
      const wanted = hash(session).toString('base64');
      return opened.some((candidate) => candidate.hash === wanted && isYoung(candidate));
    },
  };
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
