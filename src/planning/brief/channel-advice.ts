import type { Assessment } from '../../audit/assessment.ts';
import type { PlannedMove } from '../planned-move.ts';
import { type ResponseWeights, responseChance } from '../response/response-chance.ts';
import type { ResponseFeatures } from '../response/response-terms.ts';
import type { BriefWords, Way } from './brief-words/brief-words.ts';

/** Chance by which another way must be better to be worth saying. */
const WORTH_SAYING = 0.05;

/** The chance of this way, and which other way would raise it most, as far as one is open. Source: science §6. */
export function channelAdvice(
  assessment: Assessment,
  move: PlannedMove,
  place: number,
  { weights, words }: { readonly weights: ResponseWeights; readonly words: BriefWords },
): string {
  const { features, chance } = move;
  if (features === undefined || chance === undefined) return words.usualChannel;
  // What raises it is the introducer’s word, and that is asked for already.
  if (move.kind === 'ask-introduction') return words.chance(chance, 'come about');
  const wished = assessment.people[place]!.wishedChannel;
  const told = `${wished === undefined ? '' : `${words.wished(wished)} `}${words.chance(chance, 'answer')}`;
  const now = responseChance(features, weights);
  const others = otherWays(assessment, move, place, features)
    .map((other) => ({ ...other, chance: responseChance(other.features, weights) }))
    .sort((a, b) => b.chance - a.chance);
  const best = others[0];
  const late = features.phone === 1 || move.channel === 'in-person' ? '' : ` ${words.notLateInWeek}`;
  if (best === undefined || best.chance - now < WORTH_SAYING) return `${told}${late}`;
  return `${told} ${words.raises(best.way, best.chance)}`;
}

/** Ways that are open beside the one planned. */
function otherWays(
  { people, ties, working, links, values }: Assessment,
  move: PlannedMove,
  place: number,
  features: ResponseFeatures,
): { readonly way: Way; readonly features: ResponseFeatures }[] {
  const ways: { way: Way; features: ResponseFeatures }[] = [];
  const { coldPlatform: _platform, short: _short, ...unwritten } = features;
  // Another channel than the owner wishes is none to recommend.
  const { reachable, wishedChannel } = people[place]!;
  if (features.phone !== 1 && wishedChannel === undefined && reachable.includes('phone')) {
    ways.push({ way: { kind: 'call' }, features: { ...unwritten, phone: 1 } });
  }
  const { askCall: _call, askCoffee: _coffee, ...asking } = features;
  if (asking.give !== 1 && (features.askCall === 1 || features.askCoffee === 1)) {
    ways.push({ way: { kind: 'give-first' }, features: { ...asking, give: 1 } });
  }
  if (!ties[place]!.isReal && features.introduced !== 1) {
    const best = working
      .filter((other) => !move.people.includes(people[other]!.id))
      .map((other) => ({ other, probability: links.probability(place, other) }))
      .reduce((a, b) => (b.probability > a.probability ? b : a), { other: -1, probability: 0 });
    if (best.probability >= 0.5) {
      const introducerStrength = values.introducerLinkShare * best.probability;
      ways.push({
        way: { kind: 'introduction', by: people[best.other]!.name },
        features: { ...unwritten, introduced: 1, introducerStrength },
      });
    }
  }
  return ways;
}
