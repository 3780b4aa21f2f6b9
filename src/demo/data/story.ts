import type { Channel } from '../../model/channel.ts';
import type { FavourKind } from '../../model/favour.ts';
import type { MoveKind } from '../../model/move.ts';
import type { ReturnKind } from '../../model/return.ts';
import type { SampleObjective } from '../sample-network-shape.ts';

/** Exchanges with a story, by the names of the cast. */
export const TOLD: readonly {
  readonly daysAgo: number;
  readonly who: readonly string[];
  readonly channel: Channel;
  readonly minutes?: number;
  readonly text: string;
}[] = [
  {
    daysAgo: 255,
    who: ['Amara Diallo'],
    channel: 'in-person',
    minutes: 60,
    text: 'Met at her talk on cell ageing in Uppsala and stayed for an hour. She knows Yuki Tanabe.',
  },
  {
    daysAgo: 216,
    who: ['Amara Diallo'],
    channel: 'phone',
    minutes: 25,
    text: 'She called to ask how patients really charge their pumps. I had no answer yet. Idea: charge by habit, not by alarm.',
  },
  {
    daysAgo: 33,
    who: ['Jonas Weber'],
    channel: 'in-person',
    minutes: 75,
    text: 'Dinner by the river. He would introduce me to Li Na if I say what for.',
  },
  {
    daysAgo: 14,
    who: ['Priya Raman'],
    channel: 'video',
    minutes: 30,
    text: 'Nights are still the problem: alarms wake the family, not the nurse.',
  },
  {
    daysAgo: 11,
    who: ['Tomasz Zieliński'],
    channel: 'mail',
    text: 'He sent the questions that auditors ask first. My turn to help.',
  },
  {
    daysAgo: 152,
    who: ['Mei-Ling Chua'],
    channel: 'video',
    minutes: 40,
    text: 'She doubts that families want the pump in the bedroom at all.',
  },
  {
    daysAgo: 470,
    who: ['Elif Karadağ'],
    channel: 'in-person',
    minutes: 90,
    text: 'Lunch before her move to the research side. We said: soon again.',
  },
  {
    daysAgo: 9,
    who: ['Rafael Costa'],
    channel: 'video',
    minutes: 35,
    text: 'Two ideas on remote monitoring; I have not followed up either.',
  },
  {
    daysAgo: 52,
    who: ['Greta Lindholm'],
    channel: 'phone',
    minutes: 20,
    text: 'She could speak about how Finland pays for care at home.',
  },
];

/** Meetings and threads of several people: they show who knows whom. Days are counted back. */
export const GATHERINGS: readonly {
  readonly subject: string;
  readonly who: readonly string[];
  readonly from: number;
  readonly until: number;
  readonly every: number;
  readonly channel: Channel;
  readonly minutes?: number;
}[] = [
  {
    subject: 'Home pump core team',
    who: ['Ben Okafor', 'Ingrid Solheim', 'Cem Yıldız', 'Hanna Ekström'],
    from: 700,
    until: 6,
    every: 21,
    channel: 'in-person',
    minutes: 60,
  },
  {
    subject: 'Product forum',
    who: ['Kofi Mensah', 'Ben Okafor', 'Siobhan Kerrigan'],
    from: 900,
    until: 19,
    every: 45,
    channel: 'video',
    minutes: 45,
  },
  {
    subject: 'Firmware and power',
    who: ['Cem Yıldız', 'Lukas Brandt', 'Aiko Morishita'],
    from: 500,
    until: 27,
    every: 60,
    channel: 'video',
    minutes: 40,
  },
  {
    subject: 'Certification questions',
    who: ['Tomasz Zieliński', 'Agnieszka Wrona', 'Hanna Ekström'],
    from: 600,
    until: 58,
    every: 75,
    channel: 'video',
    minutes: 50,
  },
  {
    subject: 'Regulatory circle',
    who: ['Tomasz Zieliński', 'Dirk Holtkamp', 'Fiona Abernethy', 'Lorenzo Bassani'],
    from: 800,
    until: 130,
    every: 180,
    channel: 'in-person',
    minutes: 90,
  },
  {
    subject: 'Night trial steering',
    who: ['Priya Raman', 'Henrik Aalto', 'Siobhan Kerrigan'],
    from: 640,
    until: 44,
    every: 90,
    channel: 'video',
    minutes: 45,
  },
  {
    subject: 'Home service pilot',
    who: ['Birgitta Sandell', 'Joakim Frisk', 'Leila Moradi', 'Priya Raman'],
    from: 520,
    until: 37,
    every: 70,
    channel: 'message',
  },
  {
    subject: 'Old Breva table',
    who: ['Elif Karadağ', 'Stefan Grahn', 'Marisol Echeverría', 'Tuomas Rautio'],
    from: 1080,
    until: 640,
    every: 150,
    channel: 'in-person',
    minutes: 120,
  },
  {
    subject: 'Uppsala dinner',
    who: ['Jonas Weber', 'Sofia Bergqvist', 'Arvid Nyström', 'Yonas Tesfaye'],
    from: 1060,
    until: 700,
    every: 120,
    channel: 'in-person',
    minutes: 120,
  },
  {
    subject: 'Mentoring committee',
    who: ['Greta Lindholm', 'Samira Haddadi'],
    from: 560,
    until: 62,
    every: 110,
    channel: 'video',
    minutes: 40,
  },
];

export const OBJECTIVES: readonly SampleObjective[] = [
  {
    kind: 'discover',
    text: 'A battery that lasts the night',
    knowledge: ['battery materials', 'cell ageing', 'electrolytes'],
    groups: ['Ångström Cell Institute', 'battery makers'],
    priority: 5,
    complexity: 0.5,
  },
  {
    kind: 'execute',
    text: 'Certify the home pump',
    knowledge: ['medical regulation', 'risk management', 'usability testing'],
    groups: ['Norda Notified Body', 'Halden Medical'],
    priority: 4,
    complexity: 1,
  },
  {
    kind: 'support',
    text: 'Hospitals back the home service',
    knowledge: ['nursing', 'home care'],
    groups: ['hospitals', 'hospital procurement'],
    priority: 3,
    complexity: 0.5,
  },
];

export const FAVOURS: readonly {
  readonly who: string;
  readonly kind: FavourKind;
  readonly daysAgo: number;
  readonly what: string;
}[] = [
  { who: 'Amara Diallo', kind: 'gave-feedback', daysAgo: 210, what: 'Comments on her grant summary' },
  { who: 'Amara Diallo', kind: 'asked-advice', daysAgo: 255, what: 'Two papers on ageing at low load' },
  { who: 'Amara Diallo', kind: 'asked-introduction', daysAgo: 214, what: 'A name at the cell maker in Ghent' },
  { who: 'Tomasz Zieliński', kind: 'asked-advice', daysAgo: 120, what: 'How auditors read a risk file' },
  { who: 'Tomasz Zieliński', kind: 'asked-favour', daysAgo: 11, what: 'The questions that auditors ask first' },
  { who: 'Ben Okafor', kind: 'gave-help', daysAgo: 61, what: 'Stood in for him at the design review' },
  { who: 'Ben Okafor', kind: 'they-thanked', daysAgo: 58, what: 'A note after the review' },
  { who: 'Priya Raman', kind: 'gave-resource', daysAgo: 40, what: 'The alarm study, before it was published' },
  { who: 'Jonas Weber', kind: 'gave-introduction', daysAgo: 165, what: 'Met Daniel Abrahamsson through me' },
  { who: 'Daniel Abrahamsson', kind: 'gave-introduction', daysAgo: 165, what: 'Met Jonas Weber through me' },
  { who: 'Samira Haddadi', kind: 'asked-advice', daysAgo: 90, what: 'How Dialys Syd staffed its certification' },
  { who: 'Birgitta Sandell', kind: 'gave-help', daysAgo: 77, what: 'A training evening for her nurses' },
  { who: 'Greta Lindholm', kind: 'gave-feedback', daysAgo: 112, what: 'Read her talk' },
  { who: 'Sofia Bergqvist', kind: 'they-thanked', daysAgo: 25, what: 'For the names she got for her team' },
];

export const LIFE_EVENTS = [
  {
    who: 'Priya Raman',
    kind: 'promotion',
    daysAgo: 4,
    text: 'Became Head of Nursing; before, Charge Nurse, Home Care Unit.',
  },
  { who: 'Rafael Costa', kind: 'new-job', daysAgo: 38, text: 'Joined Colina Saúde as Diretor de Produto.' },
  {
    who: 'Daniel Abrahamsson',
    kind: 'promotion',
    daysAgo: 6,
    text: 'Became Co-founder & CEO; before, Co-founder & CTO.',
  },
] as const;

/** Who knows whom, as the owner has said. */
export const LINKS: readonly { readonly a: string; readonly b: string; readonly know: boolean }[] = [
  { a: 'Amara Diallo', b: 'Yuki Tanabe', know: true },
  { a: 'Jonas Weber', b: 'Li Na', know: true },
  { a: 'Priya Raman', b: 'Gunilla Forsmark', know: true },
  { a: 'Birgitta Sandell', b: 'Per-Olof Edling', know: true },
  { a: 'Sofia Bergqvist', b: 'Jonas Weber', know: true },
  { a: 'Samira Haddadi', b: 'Tomasz Zieliński', know: true },
  { a: 'Kofi Mensah', b: 'Camille Rousselot', know: true },
  { a: 'Amara Diallo', b: 'Ben Okafor', know: false },
  { a: 'Mei-Ling Chua', b: 'Priya Raman', know: false },
];

/** What became of the moves of the last weeks; `weeksAgo` 1 is last week, `weekday` 0 is Monday. */
export const OUTCOMES: readonly {
  readonly kind: MoveKind;
  readonly who: readonly string[];
  readonly weeksAgo: number;
  readonly weekday: number;
  readonly state: 'done' | 'skipped';
  readonly answered?: boolean;
  readonly useful?: number;
  readonly note?: string;
}[] = [
  { kind: 'deepen', who: ['Priya Raman'], weeksAgo: 1, weekday: 1, state: 'done', answered: true, useful: 4 },
  { kind: 'maintain', who: ['Tomasz Zieliński'], weeksAgo: 1, weekday: 2, state: 'done', answered: true, useful: 3 },
  { kind: 'offer', who: ['Birgitta Sandell'], weeksAgo: 1, weekday: 3, state: 'done', answered: true },
  {
    kind: 'reconnect',
    who: ['Elif Karadağ'],
    weeksAgo: 1,
    weekday: 4,
    state: 'skipped',
    note: 'Not in a week with a review',
  },
  { kind: 'meet', who: ['Rafael Costa'], weeksAgo: 2, weekday: 1, state: 'done', answered: true, useful: 3 },
  { kind: 'ask', who: ['Dirk Holtkamp'], weeksAgo: 2, weekday: 2, state: 'done', answered: true, useful: 2 },
  { kind: 'activate', who: ['Yuki Tanabe'], weeksAgo: 2, weekday: 3, state: 'done', answered: false },
  { kind: 'maintain', who: ['Greta Lindholm'], weeksAgo: 3, weekday: 1, state: 'done', answered: true },
  { kind: 'deepen', who: ['Joakim Frisk'], weeksAgo: 3, weekday: 3, state: 'done', answered: true, useful: 2 },
  { kind: 'offer', who: ['Henrik Aalto'], weeksAgo: 3, weekday: 4, state: 'done', answered: false },
  { kind: 'deepen', who: ['Jonas Weber'], weeksAgo: 4, weekday: 2, state: 'done', answered: true, useful: 4 },
  { kind: 'congratulate', who: ['Rafael Costa'], weeksAgo: 5, weekday: 2, state: 'done', answered: true },
  { kind: 'ask', who: ['Agnieszka Wrona'], weeksAgo: 5, weekday: 3, state: 'done', answered: true, useful: 3 },
  { kind: 'maintain', who: ['Camille Rousselot'], weeksAgo: 6, weekday: 0, state: 'done', answered: false },
];

/** What came back, by whom it came in the order in which it passed through them. */
export const RETURNS: readonly {
  readonly kind: ReturnKind;
  readonly who: readonly string[];
  readonly daysAgo: number;
  readonly text: string;
}[] = [
  { kind: 'idea', who: ['Priya Raman'], daysAgo: 9, text: 'Charge the pumps at the bedside, not in the store room' },
  { kind: 'help', who: ['Agnieszka Wrona'], daysAgo: 33, text: 'The audit checklist that the notified body goes by' },
  { kind: 'introduction', who: ['Jonas Weber'], daysAgo: 47, text: 'A first talk with the cell laboratory' },
];
