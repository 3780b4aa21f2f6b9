import { isLive } from '../model/channel.ts';
import type { Assessment } from './assessment.ts';
import type { Finding } from './finding.ts';
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
      ? assessment.words.ties.onlyNames(nominal)
      : assessment.words.ties.mostlyNames(nominal, nominal + active);
  return [{ id: 'mostly-names', sentence, people: [], moves: active === 0 ? ['ask-owner', 'activate'] : ['activate'] }];
}

function dormantTies(assessment: Assessment): Finding[] {
  const { people } = assessment;
  const dormant = dormantPlaces(assessment);
  if (dormant.length === 0) return [];
  // Several are counted, because their names stand below the sentence.
  const sentence = assessment.words.ties.onceClose(dormant.length, people[dormant[0]!]!.name);
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
  const sentence = assessment.words.ties.inWritingOnly(written.length / inTouch.length);
  return [{ id: 'only-in-writing', sentence, people: idsOf(assessment, written), moves: ['deepen', 'maintain'] }];
}

function littleKnown(assessment: Assessment): Finding[] {
  const { working, distances } = assessment;
  const unknown = working.filter((place) => distances[place]!.kappa < LITTLE_KNOWN);
  if (working.length === 0 || unknown.length <= working.length / 2) return [];
  const sentence = assessment.words.ties.littleKnown(unknown.length, working.length);
  return [{ id: 'little-known', sentence, people: idsOf(assessment, unknown), moves: ['ask-owner'] }];
}

function idsOf({ people }: Assessment, places: readonly number[]): number[] {
  return places.slice(0, NAMED).map((place) => people[place]!.id);
}
