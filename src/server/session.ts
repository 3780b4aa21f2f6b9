import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Who may talk to this server: a one-time key in the opened address becomes a session cookie. Kept in memory: a restart ends all sessions. */
export interface Sessions {
  /** A new one-time key; every earlier unused one ends. */
  issueKey(): string;
  /** The session that a key opens, or undefined when the key is wrong or used. */
  redeem(key: string): string | undefined;
  isOpen(session: string | undefined): boolean;
}

/** Sessions of one run of the server. Keys and sessions are 256 random bits; only their hashes are kept. */
export function createSessions(): Sessions {
  const open = new Set<string>();
  let expected: Buffer | undefined;
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
      open.add(hash(session).toString('base64'));
      return session;
    },
    isOpen(session) {
      return session !== undefined && open.has(hash(session).toString('base64'));
    },
  };
}

function hash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
