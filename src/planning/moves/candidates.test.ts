import { describe, expect, it } from 'vitest';
import { type FactsSketch, factsOf, type InteractionSketch, TODAY } from '../../../test/support/facts-of.ts';
import { roleAsAsked } from '../../audit/answers.ts';
import { asksWorth, worthOfKnowing } from '../../audit/asks.ts';
import { assess } from '../../audit/assess.ts';
import { mondayOf } from '../../base/days.ts';
import { DEFAULT_VALUES } from '../../model/constants/constants.ts';
import type { MoveKind } from '../../model/move.ts';
import type { Outlook } from '../outlook.ts';
import { outlookOf } from '../outlook-of.ts';
import { pace } from '../pace/pace.ts';
import { askOwner } from './ask-owner.ts';
import { candidates } from './candidates.ts';
import type { MoveDraft } from './move-draft.ts';
import { rests } from './rest.ts';

const MONDAY = mondayOf(TODAY);

function outlook(sketch: FactsSketch): Outlook {
  const { facts } = factsOf(sketch);
  return outlookOf(facts, assess(facts, TODAY, DEFAULT_VALUES), MONDAY);
}

function drafts(sketch: FactsSketch, kind: MoveKind): MoveDraft[] {
  const seen = outlook(sketch);
  const tempo = pace({ facts: seen.facts, assessment: seen.assessment, monday: MONDAY, planned: new Set() });
  return candidates(seen, tempo, () => true)
    .filter((draft) => draft.kind === kind)
    .map((draft) => remember(draft, seen));
}

/** What each draft was made from, to say it in words. */
const seenBy = new WeakMap<MoveDraft, Outlook>();

function remember(draft: MoveDraft, seen: Outlook): MoveDraft {
  seenBy.set(draft, seen);
  return draft;
}

function said(draft: MoveDraft): ReturnType<MoveDraft['words']> {
  return draft.words(draft, seenBy.get(draft)!);
}

const OWNER = { title: 'Head of Product', company: 'PumpWorks', knows: ['home care'] };
const NURSING = { kind: 'solve', text: 'Home care', knowledge: ['nursing'] } as const;
const NURSE = { title: 'Nurse', company: 'City Hospital' };

/** So many talks, two weeks apart, the last so many days ago. */
const talks = (name: string, count: number, daysAgo: number): InteractionSketch[] =>
  Array.from({ length: count }, (_, index) => ({ with: name, daysAgo: daysAgo + 14 * index, minutes: 60 }));

describe('deepen', () => {
  it('is a coffee with somebody met before, and a call by video with others', () => {
    const people = { Ana: NURSE, Bo: { ...NURSE, company: 'Town Hospital' } };
    const interactions: InteractionSketch[] = [
      { with: 'Ana', daysAgo: 40 },
      { with: 'Bo', daysAgo: 40, channel: 'message' },
    ];
    const found = drafts({ owner: OWNER, people, interactions, objectives: [NURSING] }, 'deepen');
    expect(found.map((draft) => draft.channel).toSorted()).toEqual(['in-person', 'video']);
    expect(found.every((draft) => draft.isLive && draft.gains.some((gain) => gain.share > 0))).toBe(true);
  });

  it.each([
    ['Berlin, Germany', 'Greater Berlin Area', false, 'in-person', 'Both of you are in Greater Berlin Area.'],
    ['Berlin, Germany', 'Hamburg, Germany', true, 'video', 'Hamburg is not Berlin'],
    ['Berlin, Germany', 'Germany', false, 'video', undefined],
    ['Berlin, Germany', 'Germany', true, 'in-person', undefined],
    [undefined, 'Hamburg', true, 'in-person', undefined],
  ] as const)('from %s to %s, met before: %s, is %s', (own, theirs, isMet, channel, told) => {
    const [draft] = drafts(
      {
        owner: { ...OWNER, ...(own === undefined ? {} : { location: own }) },
        people: { Ana: { ...NURSE, location: theirs } },
        interactions: [{ with: 'Ana', daysAgo: 40, channel: isMet ? 'in-person' : 'message' }],
        objectives: [NURSING],
      },
      'deepen',
    );
    expect(draft!.channel).toBe(channel);
    const place = said(draft!).why.find(({ measure }) => measure === 'place');
    if (told === undefined) expect(place).toBeUndefined();
    else expect(place!.sentence).toContain(told);
  });
});

describe('maintain', () => {
  it('keeps the only tie to a circle, and leaves alone what does not fade', () => {
    const people = { Ana: NURSE, Bo: { company: 'PumpWorks' } };
    const found = drafts(
      { owner: OWNER, people, interactions: [...talks('Ana', 2, 80), ...talks('Bo', 2, 80)] },
      'maintain',
    );
    expect(found.map((draft) => draft.places)).toContainEqual([0]);
    const ana = found.find((draft) => draft.places[0] === 0)!;
    expect(said(ana).reason).toBe('Keeps your only tie to City Hospital. You were last in touch three months ago.');
  });

  it('gives a word to a bridge after ninety days, however little the tie fades meanwhile', () => {
    const people = { Ana: { ...NURSE, closeness: 2 as const } };
    const dueAfter = (daysAgo: number): MoveDraft[] =>
      drafts({ owner: OWNER, people, interactions: talks('Ana', 40, daysAgo) }, 'maintain');
    expect(dueAfter(89)).toEqual([]);
    expect(dueAfter(90)).toHaveLength(1);
  });

  it('reminds of a second word to somebody met lately, at no load', () => {
    const found = drafts({ people: { Ana: {} }, interactions: [{ with: 'Ana', daysAgo: 9 }] }, 'maintain');
    expect(found).toMatchObject([{ load: 0 }]);
    expect(said(found[0]!).reason).toBe(
      'You met on 15 November 2026 and have not been in touch since; a second word makes it last.',
    );
  });
});

describe('reconnect', () => {
  it('takes up a tie that was strong and has slept for a year, with what is left of its trust', () => {
    const found = drafts({ owner: OWNER, people: { Ana: NURSE }, interactions: talks('Ana', 12, 500) }, 'reconnect');
    expect(found).toHaveLength(1);
    expect(found[0]!.effects[0]!.strength).toBeGreaterThan(0.2);
    expect(drafts({ people: { Ana: NURSE }, interactions: talks('Ana', 12, 300) }, 'reconnect')).toEqual([]);
  });
});

describe('ask', () => {
  const sketch: FactsSketch = {
    owner: OWNER,
    people: { Ana: NURSE },
    interactions: [{ with: 'Ana', daysAgo: 60 }],
    objectives: [NURSING],
  };

  it('asks somebody who knows, for an objective to solve', () => {
    expect(drafts(sketch, 'ask')).toMatchObject([{ isAsk: true, minutes: 25 }]);
    expect(drafts({ ...sketch, objectives: [{ ...NURSING, kind: 'discover' }] }, 'ask')).toEqual([]);
  });

  it('waits while goodwill is spent, and for a week after the offer that restores it', () => {
    const asked = { person: 'Ana', kind: 'asked-advice', daysAgo: 30 } as const;
    const gave = { person: 'Ana', kind: 'gave-help' } as const;
    expect(drafts({ ...sketch, favours: [asked] }, 'ask')).toEqual([]);
    expect(drafts({ ...sketch, favours: [asked, { ...gave, daysAgo: 3 }] }, 'ask')).toEqual([]);
    expect(drafts({ ...sketch, favours: [asked, { ...gave, daysAgo: 8 }] }, 'ask')).toHaveLength(1);
  });

  it('is open to close contacts whatever was asked before', () => {
    const close = {
      ...sketch,
      people: { Ana: { ...NURSE, closeness: 3 as const } },
      objectives: [{ ...NURSING, complexity: 1 as const }],
    };
    expect(drafts({ ...close, favours: [{ person: 'Ana', kind: 'asked-favour', daysAgo: 30 }] }, 'ask')).toHaveLength(
      1,
    );
  });
});

describe('activate', () => {
  it('needs a channel that is known, and never counts as real', () => {
    const sketch: FactsSketch = { owner: OWNER, people: { Ana: NURSE }, objectives: [NURSING] };
    expect(drafts(sketch, 'activate')).toMatchObject([{ isNew: true, channel: 'message' }]);
    expect(drafts({ ...sketch, people: { Ana: { ...NURSE, reachable: [] } } }, 'activate')).toEqual([]);
    expect(outlook(sketch).objectives[0]!.needs[0]!.miss).toBe(1);
  });

  it('looks for those an objective needs among ten thousand names', () => {
    const crowd = Array.from({ length: 300 }, (_, index) => [`Name ${index}`, { title: 'Accountant' }] as const);
    const people = { ...Object.fromEntries(crowd), Ana: NURSE };
    const found = drafts({ owner: OWNER, people, objectives: [NURSING] }, 'activate');
    expect(found[0]!.places).toEqual([300]);
  });
});

describe('meet', () => {
  it('turns to a prospect whose channel is known, and to nobody without one', () => {
    const people = { Ana: { ...NURSE, standing: 'prospect' as const } };
    expect(drafts({ owner: OWNER, people, objectives: [NURSING] }, 'meet')).toMatchObject([
      { isNew: true, places: [0] },
    ]);
    const silent = { Ana: { ...people.Ana, reachable: [] } };
    expect(drafts({ owner: OWNER, people: silent, objectives: [NURSING] }, 'meet')).toEqual([]);
  });
});

describe('attend', () => {
  const event = {
    id: 7,
    name: 'Nordic Nursing Day',
    day: MONDAY + 3,
    from: 600,
    minutes: 90,
    topics: ['nursing'],
    groups: [],
    people: [1],
  };
  const sketch: FactsSketch = {
    owner: OWNER,
    people: { Ana: {} },
    interactions: talks('Ana', 2, 20),
    objectives: [NURSING],
  };
  const attending = (parts: Partial<typeof event>): MoveDraft[] => {
    const seen = outlook(sketch);
    const tempo = pace({ facts: seen.facts, assessment: seen.assessment, monday: MONDAY, planned: new Set() });
    const events = [{ ...event, ...parts }];
    return candidates(seen, tempo, () => true, { events })
      .filter((draft) => draft.kind === 'attend')
      .map((draft) => remember(draft, seen));
  };

  it('suggests an event of this week about what an objective needs, at its own time', () => {
    const [draft] = attending({});
    expect(draft).toMatchObject({
      isLive: true,
      isExplore: true,
      minutes: 90,
      slot: { day: MONDAY + 3, from: 600, until: 690 },
    });
    expect(draft!.load).toBeGreaterThan(3);
    expect(said(draft!).reason).toContain('Ana will be there.');
  });

  it('leaves aside events of other weeks and of other matters', () => {
    expect(attending({ day: MONDAY + 8 })).toEqual([]);
    expect(attending({ topics: ['opera singing'] })).toEqual([]);
  });
});

describe('pass-on', () => {
  const support = { kind: 'support', text: 'Win the wards', groups: ['nursing'] } as const;
  const idea = { id: 3, text: 'Quiet pumps', topics: [] as string[], audience: [], heardBy: [] as number[] };
  const passing = (
    heardBy: number[],
    { asked = false, objectives = [support] as FactsSketch['objectives'], topics = [] as string[] } = {},
  ): MoveDraft[] => {
    const favours = asked ? [{ person: 'Ana', kind: 'asked-favour', daysAgo: 20 } as const] : [];
    const people = { Ana: NURSE, Bo: {} };
    const seen = outlook({
      owner: OWNER,
      people,
      interactions: [...talks('Ana', 1, 60), ...talks('Bo', 1, 60)],
      objectives: objectives ?? [],
      favours,
    });
    const tempo = pace({ facts: seen.facts, assessment: seen.assessment, monday: MONDAY, planned: new Set() });
    const ideas = [{ ...idea, heardBy, topics }];
    return candidates(seen, tempo, () => true, { ideas })
      .filter((draft) => draft.kind === 'pass-on')
      .map((draft) => remember(draft, seen));
  };

  it('goes to those who reach whom an objective wants to win, and counts as an ask', () => {
    expect(passing([])).toMatchObject([{ places: [0], isAsk: true, about: [3] }]);
    expect(passing([])[0]!.own).toBeGreaterThan(0);
  });

  it('does not go to those who have heard it, nor where goodwill is spent', () => {
    expect(passing([1])).toEqual([]);
    expect(passing([], { asked: true })).toEqual([]);
  });

  it('goes to those who know what it is about, whatever the objective, and without one', () => {
    expect(passing([], { objectives: [] })).toEqual([]);
    for (const objectives of [[], [{ kind: 'discover', knowledge: ['opera'] }] as const]) {
      const found = passing([], { objectives, topics: ['nursing'] });
      expect(found).toMatchObject([{ places: [0], isAsk: true, about: [3] }]);
      expect(said(found[0]!).reason).toBe('Knows about what it is about: nursing.');
    }
  });
});

describe('offer', () => {
  it('gives something on a topic both know about, in the words in which it was written', () => {
    const people = { Ana: { knows: ['Home Care'] }, Bo: { knows: ['opera'] } };
    const found = drafts(
      { owner: OWNER, people, interactions: [...talks('Ana', 1, 50), ...talks('Bo', 1, 50)] },
      'offer',
    );
    expect(found).toMatchObject([{ places: [0], isOffer: true, isAsk: false }]);
    expect(said(found[0]!).sentence).toBe('Send Ana something useful on Home Care');
  });
});

describe('introduce', () => {
  const people = { Ana: { company: 'A', knows: ['wound care'] }, Bo: { company: 'B', knows: ['wound care'] } };
  const interactions = [...talks('Ana', 3, 20), ...talks('Bo', 3, 21)];

  it('joins two who have something in common and do not know each other', () => {
    expect(drafts({ people, interactions }, 'introduce')).toMatchObject([{ places: [0, 1], isOffer: true }]);
  });

  it('names what they have in common as it was written, not as it is compared', () => {
    const written = {
      Ana: { company: 'A', knows: ['Battery operations'] },
      Bo: { company: 'B', knows: ['battery operations'] },
    };
    const [draft] = drafts({ people: written, interactions }, 'introduce');
    expect(said(draft!).reason).toMatch(/^Both know about Battery operations\./);
  });

  it('leaves alone those who know each other or have nothing in common', () => {
    expect(drafts({ people, interactions, know: [['Ana', 'Bo']] }, 'introduce')).toEqual([]);
    expect(drafts({ people: { Ana: {}, Bo: {} }, interactions }, 'introduce')).toEqual([]);
  });
});

describe('cross-check', () => {
  it('asks the two most independent where sources know one another', () => {
    const people = {
      Ana: NURSE,
      Bo: { ...NURSE, company: 'Town Hospital' },
      Cem: { ...NURSE, company: 'Lake Hospital' },
    };
    const interactions = [...talks('Ana', 3, 20), ...talks('Bo', 3, 21), ...talks('Cem', 3, 22)];
    const know = [['Ana', 'Bo'] as const, ['Bo', 'Cem'] as const];
    const sketch = { owner: OWNER, people, interactions, know, objectives: [NURSING] };
    expect(drafts(sketch, 'cross-check')).toMatchObject([{ places: [0, 2], minutes: 30, isAsk: true }]);
    expect(drafts({ ...sketch, know: [] }, 'cross-check')).toEqual([]);
  });
});

describe('beside the week', () => {
  const circle = Array.from({ length: 8 }, (_, index) => `Colleague ${index}`);
  const closed: FactsSketch = {
    people: Object.fromEntries(circle.map((name) => [name, { company: 'PumpWorks' }])),
    interactions: circle.flatMap((name) => talks(name, 2, 10)),
    know: circle.flatMap((one, index) => circle.slice(index + 1).map((other) => [one, other] as const)),
  };

  it('lets a tie rest whose reach others share, never one that is pinned or close', () => {
    const seen = outlook(closed);
    const found = rests(seen).map((draft) => remember(draft, seen));
    expect(found.length).toBeGreaterThan(0);
    expect(said(found[0]!).reason).toBe('No need to chase this month: others you talk to reach the same people.');
    const pinned = Object.fromEntries(circle.map((name) => [name, { company: 'PumpWorks', pinned: true }]));
    expect(rests(outlook({ ...closed, people: pinned }))).toEqual([]);
  });

  it('asks about the link that leaves most in doubt, never about one the owner has told', () => {
    const questions = askOwner(outlook({ ...closed, know: [] }));
    expect(questions.some((draft) => draft.places.length === 2)).toBe(true);
    expect(askOwner(outlook(closed)).every((draft) => draft.places.length < 2)).toBe(true);
  });

  it('asks first of whom the answer is worth most, as the list of questions ranks them, and of nobody declined', () => {
    const people = { Ana: { company: 'Acme' }, Bo: { company: 'Acme' }, Cem: { company: 'CellLab' }, Dee: {} };
    const sketch: FactsSketch = {
      owner: OWNER,
      people,
      interactions: [...talks('Ana', 1, 300), ...talks('Bo', 3, 10), ...talks('Cem', 2, 60), ...talks('Dee', 1, 90)],
      objectives: [NURSING],
    };
    const seen = outlook(sketch);
    const worth = worthOfKnowing(seen.assessment, seen.facts.objectives);
    const asked = askOwner(seen).flatMap((draft) => (draft.places.length === 1 ? draft.places : []));
    expect(asked.length).toBe(4);
    expect(asked).toEqual(asked.toSorted((a, b) => worth(b) - worth(a)));
    const alone = asksWorth(seen.assessment, seen.facts.objectives).find(({ id }) => id === 'person:4')!;
    expect(worth(3)).toBeCloseTo(alone.gain, 12);

    const about = roleAsAsked(seen.assessment.people[3]!);
    const after = outlook({ ...sketch, answers: [{ subject: 'person:4', about, value: undefined }] });
    expect(askOwner(after).some((draft) => draft.places.length === 1 && draft.places[0] === 3)).toBe(false);
  });

  it('asks what an objective needs when nobody could tell', () => {
    const seen = outlook({ ...closed, objectives: [{ kind: 'support', text: 'Win them' }] });
    const [first] = askOwner(seen).map((draft) => remember(draft, seen));
    expect(said(first!).sentence).toBe('Say what your objective needs');
  });
});
