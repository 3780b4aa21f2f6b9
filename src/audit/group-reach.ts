import type { Assessment, Group } from './assessment.ts';
import { type ObjectiveView, strengthToday } from './objective-view.ts';
import { onceFor } from './once-for.ts';
import { accessOf } from './tie-fit.ts';

/** How far the owner reaches a group: through several people, hardly or through one alone, or not at all. */
export type Reach = 'reached' | 'thin' | 'not-reached';

/** How a group is reached today, and through whom. */
export interface GroupReach {
  readonly reach: Reach;
  /** 1 − Π (1 − a) over those who count, in [0, 1]. */
  readonly coverage: number;
  /** Places of those through whom, who give most first. */
  readonly through: readonly number[];
}

/** Giving less than this is no way into a group. */
const LEAST_GIVEN = 0.05;

/**
 * Reach of a group of people: for an objective by what each gives it, a = .9·v·acc, else by the ties alone. Below .10 it is not
 * reached; through one person only it is thin however strong the tie, as one departure would close it (science §2.5, §4.4).
 */
export function groupReach(assessment: Assessment, group: Group, view?: ObjectiveView): GroupReach {
  const given = givenToday(view ?? assessment);
  const places = group.people.flatMap((id) => assessment.placeOf.get(id) ?? []);
  return reachThrough(
    places.flatMap((place) => {
      const share = given.get(place);
      return share === undefined ? [] : [{ place, share }];
    }),
    assessment,
  );
}

/** Reach of one of the needs of an objective: of those who answer it, whatever they belong to. */
export function needReach(view: ObjectiveView, need: number): GroupReach {
  const shares = view.within.map((place) => ({
    place,
    share: view.accessAt(place, strengthToday(view.assessment, place))[need]!,
  }));
  return reachThrough(shares, view.assessment);
}

function reachThrough(
  shares: readonly { readonly place: number; readonly share: number }[],
  { values }: Assessment,
): GroupReach {
  let missing = 1;
  for (const { share } of shares) missing *= 1 - share;
  const coverage = 1 - missing;
  const through = shares
    .filter(({ share }) => share >= LEAST_GIVEN)
    .sort((one, other) => other.share - one.share || one.place - other.place)
    .map(({ place }) => place);
  const reach =
    coverage < values.groupReached
      ? 'not-reached'
      : through.length < 2 || coverage < values.groupWellReached
        ? 'thin'
        : 'reached';
  return { reach, coverage, through };
}

/** What everybody within reach gives, by place: to an objective if they were what it needs, or at all. */
const givenToday = onceFor((seen: Assessment | ObjectiveView): ReadonlyMap<number, number> => {
  const view = 'assessment' in seen ? seen : undefined;
  const assessment = 'assessment' in seen ? seen.assessment : seen;
  const { people, values } = assessment;
  const given = new Map<number, number>();
  for (const place of people.keys()) {
    const strength = strengthToday(assessment, place);
    const access = accessOf(strength, values);
    if (access === 0) continue;
    given.set(place, values.accessMost * access * (view?.valueAt(place, strength) ?? 1));
  }
  return given;
});
