import { worthOfKnowing } from '../../audit/asks.ts';
import { roughAmount, roughShare } from '../../audit/sentence-parts.ts';
import { questionsWorthAsking } from '../../graph/graph.ts';
import type { Outlook } from '../outlook.ts';
import { isEligible } from '../outlook.ts';
import type { MoveEvidence } from '../planned-move.ts';
import { spokenShare } from '../response/spoken-share.ts';
import { besideDraft, type MoveDraft } from './move-draft.ts';
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
      questionDraft(outlook, [], {
        sentence: 'Say whom you really talk to',
        reason: 'So far nobody in your network is known to be more than a name; twenty answers make a plan possible.',
        why: [],
      }),
    ];
  }
  const [ask] = outlook.asks;
  if (ask !== undefined) {
    return [questionDraft(outlook, [], { sentence: 'Say what your objective needs', reason: ask, why: [] })];
  }
  if (outlook.objectives.length > 0) return [];
  return [
    questionDraft(outlook, [], {
      sentence: 'Write down what you want to achieve',
      reason: 'Without an objective the week can only keep the ties that you have.',
      why: [],
    }),
  ];
}

function linkQuestions(outlook: Outlook): MoveDraft[] {
  const { assessment } = outlook;
  return questionsWorthAsking(assessment.network, { most: OF_EACH_SORT }).map((question) => {
    const places = [assessment.working[question.first]!, assessment.working[question.second]!].sort((a, b) => a - b);
    const [a, b] = places.map((place) => assessment.people[place]!.name);
    return questionDraft(outlook, places, {
      sentence: `Say whether ${a} and ${b} know each other`,
      reason: 'Your answer says most about how open your network is.',
      why: [
        {
          measure: 'link',
          value: question.probability,
          sentence: `From what is on record, the chance that they do is ${spokenShare(question.probability)}.`,
        },
        {
          measure: 'share of doubt',
          value: question.share,
          sentence: `How many separate windows your contacts are is in doubt; ${question.share < 0.1 ? 'a part' : roughShare(question.share)} of that doubt rests on these two.`,
        },
      ],
    });
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
      const role = roleOf(outlook, place);
      return questionDraft(outlook, [place], {
        sentence: `Say what ${name} knows about`,
        reason:
          role === undefined
            ? 'Nothing is known yet of what they do.'
            : `Known only as: ${role}. A topic or two would tell what you could learn from each other.`,
        why: [
          {
            measure: 'profile known',
            value: kappa,
            sentence: `Of what would tell how near ${name} is to you, ${roughAmount(kappa)} is known.`,
          },
        ],
      });
    });
}

function questionDraft(
  outlook: Outlook,
  places: readonly number[],
  words: { sentence: string; reason: string; why: readonly MoveEvidence[] },
): MoveDraft {
  return { ...besideDraft('ask-owner', places, outlook.values.minutesAskOwner), words: () => words };
}
