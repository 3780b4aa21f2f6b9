import { type IntroductionPath, introductionPaths, type WaysToPerson } from './introduction-paths.ts';
import type { AskedOne, IntroductionScene } from './introduction-scene.ts';

/** Alternatives that are told, each with another first introducer. */
const MOST = 5;

/**
 * The best ways to any of several people whom nothing real has happened with, each through another introducer. One
 * introducer stands between at most: a longer chain is worth its trouble for one person, not for anybody of a kind.
 */
export function pathsToAny(scene: IntroductionScene, targets: readonly number[]): WaysToPerson {
  const best = new Map<number, IntroductionPath>();
  const held = new Map<number, AskedOne>();
  for (const target of targets) {
    const { ended, closeness } = scene.assessment.people[target]!;
    if (ended || closeness === 0 || scene.assessment.ties[target]!.isReal) continue;
    const ways = introductionPaths(scene, target, { between: 1 });
    for (const path of ways.paths) {
      const known = best.get(path.first.place);
      if (known === undefined || path.chance > known.chance) best.set(path.first.place, path);
    }
    for (const one of ways.held) held.set(one.place, one);
  }
  const paths = [...best.values()].sort((a, b) => b.chance - a.chance || a.first.place - b.first.place).slice(0, MOST);
  return { paths, held: [...held.values()] };
}
