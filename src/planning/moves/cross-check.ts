import { dependenceOf, independentSources } from '../../audit/independent-sources.ts';
import type { ObjectiveOutlook, Outlook } from '../outlook.ts';
import { isAskOpen } from './ask.ts';
import { writtenChannel } from './channels.ts';
import { strengthAfter } from './effect.ts';
import { type MoveDraft, moveDraft } from './move-draft.ts';
import { commonEvidence } from './move-evidence.ts';

/** Sources looked at: those beyond know too little to count. */
const SOURCES = 12;
/** Below this share of a need nobody is a source on it. */
const LEAST_ACCESS = 0.1;

interface Source {
  readonly place: number;
  readonly access: number;
}

/**
 * Ask two sources that are as independent as possible, where an objective to solve has fewer than two that count as
 * independent. One draft per need. Source: science §4.5, §5.3.
 */
export function crossChecks(outlook: Outlook): MoveDraft[] {
  const drafts: MoveDraft[] = [];
  for (const objective of outlook.objectives) {
    if (objective.objective.kind !== 'solve') continue;
    for (const index of objective.needs.keys()) {
      const draft = crossCheck(outlook, objective, index);
      if (draft !== undefined) drafts.push(draft);
    }
  }
  return drafts;
}

function crossCheck(outlook: Outlook, objective: ObjectiveOutlook, need: number): MoveDraft | undefined {
  const sources = sourcesFor(outlook, objective, need);
  const together = (one: number, other: number): number =>
    dependenceOf(outlook.assessment, sources[one]!.place, sources[other]!.place);
  const count = independentSources(
    sources.map((source) => source.access),
    together,
  );
  if (count >= outlook.values.crossCheckSources) return undefined;
  const pair = bestPair(outlook, sources);
  if (pair === undefined) return undefined;
  const { name } = objective.needs[need]!;
  const [one, other] = pair;
  const channel = writtenChannel(outlook, one);
  if (channel === undefined) return undefined;
  const names = pair.map((place) => outlook.assessment.people[place]!.name);
  return moveDraft(outlook, {
    kind: 'cross-check',
    places: pair,
    minutes: 2 * outlook.values.minutesCrossCheck,
    channel,
    asks: 'nothing',
    event: { channel },
    effects: pair.map((place) => ({ place, strength: strengthAfter(outlook, place, { channel }) })),
    load: 2 * outlook.values.loadCrossCheck,
    isAsk: true,
    words: (draft, told) => {
      const { moves } = told.assessment.words;
      const overlap = dependenceOf(outlook.assessment, one!, other!);
      return {
        sentence: moves.crossCheck(names[0]!, names[1]!, name),
        reason: moves.sourcesCount(sources.length, Math.round(2 * count)),
        why: [
          { measure: 'link', value: overlap, sentence: moves.overlap(names[0]!, names[1]!, overlap) },
          ...commonEvidence(told, draft),
        ],
      };
    },
  });
}

function sourcesFor(outlook: Outlook, objective: ObjectiveOutlook, need: number): Source[] {
  const sources: Source[] = [];
  for (const [place, tie] of outlook.assessment.ties.entries()) {
    if (!tie.isReal || outlook.strengthLater[place] === 0) continue;
    const access = objective.accessAt(place, tie.strength)[need]!;
    if (access >= LEAST_ACCESS) sources.push({ place, access });
  }
  return sources.sort((a, b) => b.access - a.access || a.place - b.place).slice(0, SOURCES);
}

/** The two whose knowledge together counts most, for being good and independent; both may be asked now. */
function bestPair(outlook: Outlook, sources: readonly Source[]): readonly [number, number] | undefined {
  const open = sources.filter(({ place }) => isAskOpen(outlook, place));
  let best: { pair: readonly [number, number]; worth: number } | undefined;
  for (const [index, one] of open.entries()) {
    for (const other of open.slice(index + 1)) {
      const worth = Math.min(one.access, other.access) * (1 - dependenceOf(outlook.assessment, one.place, other.place));
      if (worth > 0 && (best === undefined || worth > best.worth))
        best = { pair: inOrder(one.place, other.place), worth };
    }
  }
  return best?.pair;
}

/** The lower place first: the same two have the same id whoever knows more. */
function inOrder(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
