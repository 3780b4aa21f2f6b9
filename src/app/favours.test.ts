import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTertius } from './open-tertius.ts';

it('a favour told with its channel logs the talk, and either takes the other back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tertius-favours-'));
  const tertius = await openTertius({ folder, version: '0.0.0', demo: false, today: '2026-11-24' });
  try {
    const { useCases } = tertius;
    const { id } = (await useCases.addPeople({ people: [{ name: 'Ana Ruiz' }] })).people[0]!;
    const first = await useCases.addFavour({ id, kind: 'congratulated', channel: 'phone' });
    expect(first.interactions).toMatchObject([{ day: '2026-11-24', channel: 'phone', direction: 'both' }]);
    expect(first.tie.band).not.toBe('nominal');
    const left = await useCases.removeFavour({ id, favour: first.favours[0]!.id });
    expect([left.favours, left.interactions]).toEqual([[], []]);
    const again = await useCases.addFavour({ id, kind: 'congratulated', channel: 'message' });
    await useCases.removeInteraction({ id: again.interactions[0]!.id });
    const { favours, interactions } = await useCases.person({ id });
    expect([favours, interactions]).toEqual([[], []]);
    expect((await useCases.addFavour({ id, kind: 'gave-help' })).interactions).toEqual([]);
  } finally {
    await tertius.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
