import type { Audience } from '../../graph/graph.ts';
import type { AudienceSegment } from './idea-subject.ts';
import type { Messenger } from './messengers-for.ts';

/** Segments and messengers as the engine takes them; every segment counts alike per person. */
export function audienceOf(segments: readonly AudienceSegment[], messengers: readonly Messenger[]): Audience {
  return {
    sizes: segments.map(({ size }) => size),
    worths: segments.map(() => 1),
    reach: messengers.map(({ shares }) => shares),
    passing: messengers.map(({ willingness }) => willingness),
  };
}
