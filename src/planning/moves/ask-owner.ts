import { worthOfKnowing } from '../../audit/asks.ts';
import { questionsWorthAsking } from '../../graph/graph.ts';
import type { Words } from '../../words/words.ts';
import type { Outlook } from '../outlook.ts';
import { isEligible } from '../outlook.ts';
import { besideDraft, type MoveDraft, type MoveWords } from './move-draft.ts';
import { roleOf } from './move-evidence.ts';

/** Questions of each sort that are worth having at hand: a declined one makes room for the next. */
const OF_EACH_SORT = 5;

/**
 * What the owner could tell in a minute that would help most: what they want, whom they talk to, whether two contacts know
 * each other, what somebody works on. The most useful of each sort first. Source: science §2.3, §5.3.
 */
export function askOwner(outlook: Outlook): MoveDraft[] {
  const links = linkQuestions(outlook);
  const profiles = profileQuestions(outlook);
  const mixed: MoveDraft[] = [];
  for (let index = 0; index < OF_EACH_SORT; index++) {
    for (const question of [links[index], profiles[index]]) if (question !== undefined) mixed.push(question);
  }
  return [...firstQuestions(outlook), ...mixed];
}

/** Before anything else: objectives, and who is real. */
function firstQuestions(outlook: Outlook): MoveDraft[] {
  if (!outlook.assessment.ties.some((tie) => tie.isReal)) {
    return [
      questionDraft(outlook, [], ({ moves }) => ({ sentence: moves.sayWhom, reason: moves.sayWhomBecause, why: [] })),
    ];
  }
  const [ask] = outlook.asks;
  if (ask !== undefined) {
    return [
      questionDraft(outlook, [], ({ moves, needs }) => ({ sentence: moves.sayNeeds, reason: needs[ask], why: [] })),
    ];
  }
  if (outlook.objectives.length > 0) return [];
  return [
    questionDraft(outlook, [], ({ moves }) => ({
      sentence: moves.writeDown,
      reason: moves.writeDownBecause,
      why: [],
    })),
  ];
}

function linkQuestions(outlook: Outlook): MoveDraft[] {
  const { assessment } = outlook;
  return questionsWorthAsking(assessment.network, { most: OF_EACH_SORT }).map((question) => {
    const places = [assessment.working[question.first]!, assessment.working[question.second]!].sort((a, b) => a - b);
    const [a, b] = places.map((place) => assessment.people[place]!.name);
    return questionDraft(outlook, places, ({ moves }) => ({
      sentence: moves.sayWhether(a!, b!),
      reason: moves.sayWhetherBecause,
      why: [
        { measure: 'link', value: question.probability, sentence: moves.linkChance(question.probability) },
        { measure: 'share of doubt', value: question.share, sentence: moves.shareOfDoubt(question.share) },
      ],
    }));
  });
}

/** People one really talks to, of whom little is known: those first where an answer would change most of what they are worth. */
function profileQuestions(outlook: Outlook): MoveDraft[] {
  const { assessment, values } = outlook;
  const open = outlook.objectives.map(({ objective }) => objective);
  const worthAt = worthOfKnowing(assessment, open);
  return [...assessment.people.keys()]
    .filter((place) => assessment.distances[place]!.kappa < values.askOwnerKnown && isEligible(outlook, place))
    .filter((place) => assessment.ties[place]!.isReal)
    .map((place) => ({ place, worth: worthAt(place) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
    .slice(0, OF_EACH_SORT)
    .map(({ place }) => {
      const { name } = assessment.people[place]!;
      const { kappa } = assessment.distances[place]!;
      return questionDraft(outlook, [place], ({ moves }, told) => {
        const role = roleOf(told, place);
        return {
          sentence: moves.sayKnows(name),
          reason: role === undefined ? moves.roleUnknown : moves.knownOnlyAs(role),
          why: [{ measure: 'profile known', value: kappa, sentence: moves.profileKnown(name, kappa) }],
        };
      });
    });
}

function questionDraft(
  outlook: Outlook,
  places: readonly number[],
  say: (words: Words, told: Outlook) => ReturnType<MoveWords>,
): MoveDraft {
  const draft = besideDraft('ask-owner', places, outlook.values.minutesAskOwner);
  return { ...draft, words: (_, told) => say(told.assessment.words, told) };
}
