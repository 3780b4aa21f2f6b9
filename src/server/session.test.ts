import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readKept, writeKept } from './kept-between-runs.ts';
import { createSessions, type OpenedSession } from './session.ts';

const DAY = 86_400_000;

it('opens a session once per key, and knows it again after a restart until it is old', () => {
  let now = 0;
  let kept: readonly OpenedSession[] = [];
  const start = () =>
    createSessions({
      earlier: kept,
      now: () => now,
      onOpened: (sessions) => {
        kept = sessions;
      },
    });
  const first = start();
  const key = first.issueKey();
  const session = first.redeem(key);
  expect(first.redeem(key)).toBeUndefined();
  expect(JSON.stringify(kept)).not.toContain(session);

  now += 89 * DAY;
  expect(start().isOpen(session)).toBe(true);
  expect(start().isOpen(`${session}x`)).toBe(false);
  expect(start().isOpen(undefined)).toBe(false);
  now += DAY;
  expect(start().isOpen(session)).toBe(false);
});

it('keeps port and sessions for the owner only, and starts afresh from a damaged file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-kept-'));
  try {
    expect(readKept(folder)).toEqual({ port: null, sessions: [] });
    const kept = { port: 4747, sessions: [{ hash: 'h', openedAt: 1 }] };
    writeKept(folder, kept);
    expect(readKept(folder)).toEqual(kept);
    expect(statSync(join(folder, 'server.json')).mode & 0o777).toBe(0o600);
    for (const damaged of ['', '{"port": 0, "sessions": []}', '[]']) {
      writeFileSync(join(folder, 'server.json'), damaged);
      expect(readKept(folder)).toEqual({ port: null, sessions: [] });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
