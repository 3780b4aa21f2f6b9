import { strengthToday } from '../../audit/objective-view.ts';
import type { PersonId } from '../../model/ids.ts';
import type { IntroductionFeatures } from '../../model/introduction.ts';
import { respondFeatures } from './introduction-paths.ts';
import type { IntroductionScene } from './introduction-scene.ts';

/** What the chances of an introduction to the owner rest on today; kept with it, so that its end teaches what the owner saw. */
export function featuresWhenAsked(scene: IntroductionScene, people: readonly PersonId[]): IntroductionFeatures {
  const { assessment, goodwill, values } = scene;
  const places = people.flatMap((id) => assessment.placeOf.get(id) ?? []);
  const [first, target, asking] = [places[0], places.at(-1), places.at(-2)];
  if (first === undefined || target === undefined || asking === undefined) return {};
  const link = assessment.links.probability(asking, target);
  return {
    agree: { strength: strengthToday(assessment, first), goodwill: goodwill.get(people[0]!) ?? 0 },
    respond: respondFeatures(scene, target, values.introducerLinkShare * link),
  };
}
