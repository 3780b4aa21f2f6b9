import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { IdeaHear, IdeaShape, IdeaSpread, IdeasList } from '../../src/contract/idea-shapes.ts';
import { type RunResult, runTertius } from '../support/run-tertius.ts';

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'tertius-'));
});
afterAll(() => rmSync(data, { recursive: true, force: true }));

function tertius(...words: readonly string[]): Promise<RunResult> {
  return runTertius(words, { data });
}

describe('tertius idea', () => {
  it('keeps an idea, moves it, and says who should hear of it, in JSON that its schemas describe', async () => {
    await tertius('log', 'coffee with Ana Ruiz yesterday 60m', '--yes');
    const added = await tertius(
      'idea',
      'add',
      'Refill stations',
      '--topics',
      'batteries',
      '--audience',
      'nursing=200',
      '--json',
    );
    expect(added.status).toBe(0);
    const [idea] = z.object({ ideas: z.array(IdeaShape) }).parse(added.json()).ideas;
    expect(idea).toMatchObject({ state: 'heard', audience: [{ name: 'nursing', size: 200 }] });
    await tertius('idea', 'move', '1', 'promising');
    const listed = IdeasList.parse((await tertius('idea', 'list', '--json')).json());
    expect(listed.ideas.map(({ state }) => state)).toEqual(['promising']);
    expect(IdeaHear.parse((await tertius('idea', 'hear', '1', '--json')).json()).ask).toMatch(/ask whom they know/);
    expect(IdeaSpread.parse((await tertius('idea', 'spread', '1', '--json')).json()).segments).toHaveLength(1);
  });

  it('refuses a state that is none as wrong usage, and an idea that is not there by name', async () => {
    expect((await tertius('idea', 'move', '1', 'brilliant')).status).toBe(2);
    const missing = await tertius('idea', 'hear', '99');
    expect(missing.status).toBe(1);
    expect(missing.errors).toContain('There is no idea 99.');
  });
});
