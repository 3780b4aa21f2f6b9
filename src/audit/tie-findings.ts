import { isLive } from '../model/channel.ts';
import type { Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
import { counted, roughShare } from './sentence-parts.ts';
import { DAYS_PER_YEAR } from './strength.ts';
import { dormantPlaces, tiesByBand } from './tie-measures.ts';

const NAMED = 5;
/** Share of the profile known below which an active contact counts as little known. */
const LITTLE_KNOWN = 0.4;
/** Nominal contacts for each active one from which a list is mostly names. */
const MOSTLY_NAMES = 3;
const FEWEST = 5;

/** What the mix of ties means, and what is not known of them (science §0, §3.1). */
export function tieFindings(assessment: Assessment): Finding[] {
  return [
    ...mostlyNames(assessment),
    ...dormantTies(assessment),
    ...onlyInWriting(assessment),
    ...littleKnown(assessment),
  ];
}

function mostlyNames(assessment: Assessment): Finding[] {
  const { nominal } = tiesByBand(assessment);
  const active = assessment.working.length;
  if (nominal === 0 || nominal < MOSTLY_NAMES * active) return [];
  const sentence =
    active === 0
      ? `You know of ${counted(nominal, 'contact')}, and with none of them is anything real on record: say whom you really know, or bring in messages and calendar.`
      : `${nominal} of your ${nominal + active} contacts are so far in name only: a connection is not yet an exchange.`;
  return [{ id: 'mostly-names', sentence, people: [], moves: active === 0 ? ['ask-owner', 'activate'] : ['activate'] }];
}

function dormantTies(assessment: Assessment): Finding[] {
  const { people } = assessment;
  const dormant = dormantPlaces(assessment);
  if (dormant.length === 0) return [];
  // Several are counted, because their names stand below the sentence.
  const whom = dormant.length === 1 ? people[dormant[0]!]!.name : counted(dormant.length, 'person', 'people');
  const sentence = `You were once close to ${whom} and have been quiet for a year or more: it feels harder than it is, and usually pays more than a new contact.`;
  return [{ id: 'dormant-ties', sentence, people: idsOf(assessment, dormant), moves: ['reconnect'] }];
}

function onlyInWriting(assessment: Assessment): Finding[] {
  const { working, ties, today } = assessment;
  const inTouch = working.filter((place) =>
    ties[place]!.evidence.participations.some(({ day }) => today - day < DAYS_PER_YEAR),
  );
  if (inTouch.length < FEWEST) return [];
  const written = inTouch.filter(
    (place) =>
      !ties[place]!.evidence.participations.some(({ day, channel }) => today - day < DAYS_PER_YEAR && isLive(channel)),
  );
  if (written.length <= inTouch.length / 2) return [];
  const sentence = `With ${roughShare(written.length / inTouch.length)} of those you were in touch with within the last year it was in writing only: trust grows when people meet or talk.`;
  return [{ id: 'only-in-writing', sentence, people: idsOf(assessment, written), moves: ['deepen', 'maintain'] }];
}

function littleKnown(assessment: Assessment): Finding[] {
  const { working, distances } = assessment;
  const unknown = working.filter((place) => distances[place]!.kappa < LITTLE_KNOWN);
  if (working.length === 0 || unknown.length <= working.length / 2) return [];
  const sentence = `Of ${unknown.length} of your ${working.length} active contacts it is not known what they do or know: judgements on them are guesses.`;
  return [{ id: 'little-known', sentence, people: idsOf(assessment, unknown), moves: ['ask-owner'] }];
}

function idsOf({ people }: Assessment, places: readonly number[]): number[] {
  return places.slice(0, NAMED).map((place) => people[place]!.id);
}
