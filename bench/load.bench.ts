import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInZone } from '../src/base/days.ts';
import { PATHS } from '../src/contract/paths.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Figure } from './figure.ts';
import { fillForLoad, type LoadSize } from './load-data.ts';
import { inFolder, openSession, type Running, startServer } from './program.ts';
import { quantile, timeOf } from './timing.ts';

const SIZE: LoadSize = { people: 30_000, interactions: 1_000_000, links: 1_000_000 };
/** A data folder that was filled before: filling takes minutes. */
const FILLED = process.env.TERTIUS_BENCH_LOAD;
const ROUNDS = 20;
/** What a call may take, and what those may that plan or audit, in milliseconds. */
const SHORT = 150;
const LONG = 2_000;
const LONG_ONES: readonly string[] = ['week', 'audit', 'review'];
const CLIENTS = 50;
const SECONDS = 60;
/** Megabytes. */
const MOST_MEMORY = 600;

/** What pages ask for, with what they put into the address; those that are left out need something that is not there. */
const QUERIES: Readonly<Record<string, string>> = {
  people: '?limit=100',
  findIntroductions: '?target=Kestrel%20Robotics',
  exportData: '?format=csv',
};
/** Numbers that are not those of a person. */
const IDS: Readonly<Record<string, string>> = { objectiveHistory: '1' };
/** A week planned anew many times is asked for once, see below. */
const NOT_THERE: readonly string[] = [
  'sensitivity',
  'job',
  'idea',
  'hearIdea',
  'spreadIdea',
  'question',
  'event',
  'introduction',
];

/** The API with much data: each call by itself, then many clients at once, and the memory that it took. */
export async function* loadFigures(): AsyncIterable<Figure> {
  yield* await inFolder(async (folder): Promise<Figure[]> => {
    const data = join(folder, 'data');
    const filled = await timeOf(() => (FILLED === undefined ? fill(data) : cpSync(FILLED, data, { recursive: true })));
    const size = `${SIZE.people / 1000}k people, 1M interactions, 1M links`;
    const figures: Figure[] = [{ what: 'filling the data', size, ours: filled }];
    const running = await startServer(folder);
    try {
      const ask = await openSession(running);
      figures.push({ what: 'first answer', size, ours: await timeOf(() => ask('/api/people?limit=100')) });
      await send(ask, 'POST', '/api/objectives', AIM);
      for (const [name, path] of readPaths()) figures.push(await figureOf(name, size, () => ask(path)));
      for (const [name, write] of Object.entries(WRITES)) figures.push(await figureOf(name, size, () => write(ask)));
      figures.push(await crowd(size, ask), memoryOf(running, size));
    } finally {
      await running.stop();
    }
    return figures;
  });
}

async function fill(folder: string): Promise<void> {
  const store = await openStore({ folder, clock: () => Date.now() });
  await fillForLoad(store, SIZE, dayInZone(Date.now(), 'UTC'));
  await store.close();
}

type Ask = (path: string, init?: RequestInit) => Promise<unknown>;

function readPaths(): (readonly [name: string, path: string])[] {
  return Object.entries(PATHS)
    .filter(([name, [method, path]]) => method === 'GET' && path.startsWith('/api/') && !NOT_THERE.includes(name))
    .filter(([, [, path]]) => !path.endsWith('.ics') && path !== '/api/groups/:id')
    .map(([name, [, path]]) => [name, path.replace(':id', IDS[name] ?? '500') + (QUERIES[name] ?? '')]);
}

const send = (ask: Ask, method: string, path: string, body: unknown): Promise<unknown> =>
  ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });

/** What weeks, groups and people are read for. */
const AIM = { kind: 'discover', text: 'Something new', knowledge: ['batteries'], groups: [] };

const WRITES: Readonly<Record<string, (ask: Ask) => Promise<unknown>>> = {
  'editing a person': (ask) => send(ask, 'PATCH', '/api/people/700', { notes: String(performance.now()) }),
  'logging a talk': (ask) =>
    send(ask, 'POST', '/api/log', { day: '2026-11-20', channel: 'phone', minutes: 10, people: [{ id: 701 }] }),
  'keeping an idea': (ask) => send(ask, 'POST', '/api/ideas', { text: 'An idea' }),
  'people after a change': async (ask) => {
    await send(ask, 'PATCH', '/api/people/700', { notes: String(performance.now()) });
    await ask('/api/people?limit=100');
  },
};

async function figureOf(name: string, size: string, work: () => Promise<unknown>): Promise<Figure> {
  const times: number[] = [];
  const first = await timeOf(work);
  for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(work));
  times.sort((one, other) => one - other);
  // All is told at the end, and a call that takes minutes should be seen before.
  process.stderr.write(`${name}: first ${first.toFixed(0)} ms, then ${quantile(times, 0.5).toFixed(0)} ms\n`);
  return {
    what: `${name}, p95`,
    size,
    ours: quantile(times, 0.95),
    goal: LONG_ONES.includes(name) ? LONG : SHORT,
    remark: `p50 ${quantile(times, 0.5).toFixed(0)} ms, first ${first.toFixed(0)} ms`,
  };
}

/** So many clients ask for one page after the other; any answer but a good one throws. */
async function crowd(size: string, ask: Ask): Promise<Figure> {
  const paths = ['/api/people?limit=100', '/api/people/500', '/api/week', '/api/groups', '/api/status', '/api/charts'];
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  const client = async (number: number): Promise<void> => {
    for (let turn = number; performance.now() < end; turn++)
      times.push(await timeOf(() => ask(paths[turn % paths.length]!)));
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
  times.sort((one, other) => one - other);
  const rate = (times.length / SECONDS).toFixed(0);
  return {
    what: `${CLIENTS} clients for ${SECONDS} s, p95`,
    size,
    ours: quantile(times, 0.95),
    remark: `${times.length.toLocaleString('en')} answers without an error, ${rate} a second`,
  };
}

function memoryOf({ pid }: Running, size: string): Figure {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  const most = megabytes('VmHWM');
  return {
    what: 'memory',
    size,
    ours: 0,
    remark: `${megabytes('VmRSS').toFixed(0)} MB at the end, ${most.toFixed(0)} MB at most${most > MOST_MEMORY ? `, more than ${MOST_MEMORY}` : ''}`,
  };
}
