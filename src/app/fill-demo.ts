import type { Day } from '../base/days.ts';
import { SAMPLE_FILE, sampleNetwork } from '../demo/sample-network.ts';
import type { SampleNetwork, SampleOutcome } from '../demo/sample-network-shape.ts';
import type { PersonKey } from '../formats/record.ts';
import type { PersonId } from '../model/ids.ts';
import { type Language, translated } from '../model/language.ts';
import type { MoveKind } from '../model/move.ts';
import type { PersonFacts } from '../model/person.ts';
import { type MoveTexts, moveId, type PlannedMove } from '../planning/planned-move.ts';
import { addFavour } from '../store/add-favour.ts';
import { editPerson } from '../store/edit-person.ts';
import { peopleByKey } from '../store/known.ts';
import { addLifeEvents } from '../store/life-events.ts';
import { declareLink } from '../store/links.ts';
import { decideMove, saveSuggestedMove } from '../store/moves.ts';
import { noteInteractions } from '../store/note-interaction.ts';
import { addObjective } from '../store/objectives.ts';
import { personById } from '../store/people.ts';
import { addReturn } from '../store/returns.ts';
import { WEEK_SETTINGS, writeSetting } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import { answerTriage } from '../store/triage.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { importRecords } from './import-records.ts';
import { keepDemoWeeks } from './keep-demo-weeks.ts';

/** Fills an empty store with the sample network: its files come in as any file does, the rest as an owner would have said it. */
export async function fillDemo(store: Store, today: Day): Promise<void> {
  const sample = sampleNetwork(today);
  const { batch } = await importRecords(store, [sample.records], {
    today,
    compareSeniority: () => 0,
    formatOf: () => SAMPLE_FILE,
  });
  const idOf = await idsByKey(store);
  const named = <Said extends { readonly person: PersonKey }>(said: Said): Said & { readonly id: PersonId } => ({
    ...said,
    id: idOf(said.person),
  });

  await writeSetting(store, WEEK_SETTINGS, sample.settings);
  for (const objective of sample.objectives)
    await addObjective(store, { ...objective, createdOn: today - OBJECTIVE_AGE });
  for (const said of sample.people.map(named)) await keepSaid(store, said);
  for (const { a, b, know } of sample.links) await declareLink(store, { a: idOf(a), b: idOf(b), know }, today);
  for (const { id, kind, day, what } of sample.favours.map(named))
    await addFavour(store, { person: id, kind, day, about: what });
  await addLifeEvents(
    store,
    sample.lifeEvents.map(named).map(({ id, kind, day, text }) => ({ person: id, kind, day, text, batch })),
  );
  await noteInteractions(
    store,
    sample.notes.map(({ exchange, text }) => ({ key: exchange, note: text })),
  );
  for (const outcome of sample.outcomes) await keepOutcome(store, outcome, outcome.people.map(idOf));
  for (const { people, ...came } of sample.returns) await addReturn(store, { ...came, people: people.map(idOf) });
  await keepDemoWeeks(store, today);
}

/** Days since the sample's owner wrote the objectives down. */
const OBJECTIVE_AGE = 60;

async function idsByKey(store: Store): Promise<(key: PersonKey) => PersonId> {
  const keys = await peopleByKey(store.db);
  const ids = new Map(keys.map(({ kind, value, person }) => [`${kind} ${value}`, person]));
  return ({ kind, value }) => {
    const id = ids.get(`${kind} ${value}`);
    if (id === undefined) throw new Error(`The sample names ${kind} ${value}, whom its files do not bring.`);
    return id;
  };
}

async function keepSaid(
  store: Store,
  said: SampleNetwork['people'][number] & { readonly id: PersonId },
): Promise<void> {
  const { id, closeness, closenessOn, contexts, competence, advocacy, topics, note } = said;
  if (closeness !== undefined && closenessOn !== undefined) await answerTriage(store, id, closeness, closenessOn);
  const known: PersonFacts = await personById(store, id);
  const change = {
    contexts,
    competence,
    advocacy,
    topics: topics.length === 0 ? undefined : [...known.topics.map(({ topic }) => topic), ...topics],
    notes: note,
  };
  await editPerson(store, id, change, closenessOn ?? 0);
}

/** What an earlier week suggested, verb first. */
function sentenceOf(kind: MoveKind, [name = '', other]: readonly string[], { moves }: Words): string {
  switch (kind) {
    case 'introduce':
      return moves.introduce(name, other ?? '');
    case 'congratulate':
      return moves.plainCongratulate(name);
    case 'offer':
      return moves.plainOffer(name);
    case 'ask':
      return moves.plainAsk(name);
    case 'ask-introduction':
      return moves.plainAskIntroduction(name, other);
    case 'reconnect':
      return moves.reconnect(name, 'phone');
    case 'maintain':
    case 'activate':
    case 'pass-on':
      return moves.maintain(name, false);
    default:
      return moves.plainTalk(name);
  }
}

/** A move of an earlier week, as the plan suggested it then; what happened stands among the sample's interactions already. */
async function keepOutcome(store: Store, outcome: SampleOutcome, people: readonly PersonId[]): Promise<void> {
  const { kind, week, state, decidedOn, answered, useful, note } = outcome;
  const names = await Promise.all(people.map(async (id) => (await personById(store, id)).name));
  const textsIn = (language: Language): MoveTexts => ({
    sentence: sentenceOf(kind, names, wordsIn(language)),
    reason: '',
    why: [],
  });
  const planned: PlannedMove = {
    id: moveId(week, kind, people),
    kind,
    state: 'suggested',
    people,
    minutes: 0,
    sentence: sentenceOf(kind, names, wordsIn('en')),
    reason: '',
    why: [],
    translated: translated(textsIn),
    isNew: false,
    isLive: false,
    isExplore: false,
    isMaintain: false,
    isAsk: false,
    isOffer: false,
    load: 0,
    gain: 0,
    isSkippedTwice: false,
  };
  await saveSuggestedMove(store, { id: planned.id, week, kind, people, payload: { planned, brief: null } });
  await decideMove(store, planned.id, { state, decidedOn, answered, useful, note });
}
