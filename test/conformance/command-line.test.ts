import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { KeepInTouchList } from '../../src/contract/keep-in-touch-shapes.ts';
import { LABEL_ROUTES } from '../../src/contract/label-routes.ts';
import { ReturnsList } from '../../src/contract/return-routes.ts';
import { ReviewShape } from '../../src/contract/review-routes.ts';
import { ROUTES } from '../../src/contract/routes.ts';
import {
  AuditShape,
  ImportReport,
  LogAnswer,
  MoveShape,
  ObjectivesList,
  PeopleList,
  PersonWhole,
  TriageList,
  WeekShape,
} from '../../src/contract/shapes.ts';
import { TimelineShape } from '../../src/contract/timeline-routes.ts';
import { type RunResult, runTertius } from '../support/run-tertius.ts';
import { CONNECTIONS, smallExport } from '../support/small-export.ts';

/** What `objective add` and `objective reopen` print: the one objective, where the list has it. */
const Added = ObjectivesList.pick({ objectives: true });

let folder: string;
let data: string;
let archive: string;

const run = (...commandArguments: string[]): Promise<RunResult> => runTertius(commandArguments, { data });

/** Runs a command that must succeed, and holds its JSON against the schema. */
async function answer<Shape extends z.ZodType>(shape: Shape, ...commandArguments: string[]): Promise<z.output<Shape>> {
  const result = await run(...commandArguments, '--json');
  expect(result.errors).toBe('');
  expect(result.status).toBe(0);
  return shape.parse(result.json());
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tertius-command-line-'));
  data = join(folder, 'data');
  archive = join(folder, 'Basic_LinkedInDataExport.zip');
  writeFileSync(archive, smallExport());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line, from an empty folder to a week', () => {
  it('says what an import would do and saves nothing', async () => {
    const report = await answer(ImportReport, 'import', archive, '--dry-run');
    expect(report.batch).toBeUndefined();
    const people = await answer(PeopleList, 'people');
    expect(people.total).toBe(0);
  });

  it('tells that in German as well, with the files that are not needed in one place', async () => {
    const larger = join(folder, 'with-adverts.zip');
    writeFileSync(larger, smallExport({ 'Ad_Targeting.csv': 'Member Age\n35\n' }));
    const { output, errors } = await run('import', larger, '--dry-run', '--language', 'de');
    expect(errors).toBe('');
    expect(output).toContain(
      '10 neu, 0 geändert, 0 unverändert, 0 noch zu fragen, 1 beiseitegelassen, 1 nicht verstanden',
    );
    expect(output).toContain('Nichts wurde gespeichert. Du wüsstest dann von 10 Personen');
    expect(output).toContain('LinkedIn: Verbindungen: 12 Einträge');
    expect(output).toContain('Nicht gebraucht: 1 Datei\n  with-adverts.zip/Ad_Targeting.csv\n');
  });

  it('imports, and accounts for every row', async () => {
    const report = await answer(ImportReport, 'import', archive);
    expect(report.batch).toBe(1);
    expect(report.people).toBe(10);
    expect(report.spokenWith).toBe(4);
    for (const file of report.files) {
      expect(file.created + file.updated + file.unchanged + file.asked + file.ignored + file.rejected.length).toBe(
        file.records,
      );
    }
    const connections = report.files.find(({ file }) => file.includes('Connections'))!;
    expect(connections).toMatchObject({ records: 12, created: 10, ignored: 1 });
    expect(connections.rejected).toEqual([{ line: 16, reason: expect.stringContaining('31 Feb 2024') }]);
  });

  it('changes nothing when the same file comes again', async () => {
    const before = await answer(PeopleList, 'people');
    const report = await answer(ImportReport, 'import', archive);
    for (const file of report.files) expect([file.created, file.updated]).toEqual([0, 0]);
    expect(await answer(PeopleList, 'people')).toEqual(before);
  });

  it('takes the global options before the command too', async () => {
    const before = await runTertius(['--json', '--data', data, 'people'], { data: join(folder, 'elsewhere') });
    expect(before.json()).toEqual((await run('people', '--json')).json());
  });

  it('finds people whatever the accents', async () => {
    const found = await answer(PeopleList, 'people', 'zielinski');
    expect(found.people.map(({ name }) => name)).toEqual(['Tomasz Zieliński']);
    const person = await answer(PersonWhole, 'person', String(found.people[0]!.id));
    expect(person).toMatchObject({ company: 'Notified Body Nord', standing: 'contact' });
    expect(person.interactions.length).toBeGreaterThan(1);
  });

  it('keeps people under labels, and lists those who bear one or match something else', async () => {
    const { people } = await answer(PeopleList, 'people', '--limit', '2');
    const ids = people.map(({ id }) => String(id));
    const Changed = LABEL_ROUTES.labelPeople.answer;
    expect((await answer(Changed, 'label', 'add', 'Lisbon', ...ids)).people).toHaveLength(2);
    expect((await answer(PeopleList, 'people', '--label', 'lisbon')).total).toBe(2);
    expect((await answer(PeopleList, 'people', 'LISBON')).total).toBe(2);
    const never = await answer(PeopleList, 'people', '--spoken', 'never');
    expect(never.people.every(({ lastInteraction }) => lastInteraction === null)).toBe(true);
    expect((await answer(Changed, 'label', 'add', 'Say hello', '--spoken', 'never')).people).toHaveLength(never.total);
    expect((await answer(Changed, 'label', 'remove', 'say hello', '--spoken', 'never')).people).toHaveLength(
      never.total,
    );
    expect((await answer(Changed, 'label', 'remove', 'Lisbon', ids[0]!)).people.map(String)).toEqual([ids[0]]);
    expect((await answer(LABEL_ROUTES.labels.answer, 'label')).labels).toEqual([{ name: 'Lisbon', people: 1 }]);
    expect((await run('label', 'add', 'Lisbon')).errors).toContain('Say whom');
    expect((await run('people', '--view', 'nowhere')).errors).toContain('No view is called nowhere. None is kept yet.');
  });

  it('asks first about those with whom most was said, and keeps the answers', async () => {
    const triage = await answer(TriageList, 'triage', '--list');
    expect(
      triage.people
        .slice(0, 4)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Amara Diallo', 'Ben Okafor', 'Jonas Weber', 'Tomasz Zieliński']);
    const amara = triage.people.find(({ name }) => name === 'Amara Diallo')!;
    const after = await answer(TriageList, 'triage', '--answer', `${amara.id}=3`);
    expect(after.answered).toBe(1);
    expect(after.people.some(({ id }) => id === amara.id)).toBe(false);
    expect((await answer(PersonWhole, 'person', String(amara.id))).closeness).toBe(3);
  });

  it('adds objectives and says what is missing', async () => {
    const added = await answer(
      Added,
      'objective',
      'add',
      'A battery that lasts the night',
      '--kind',
      'discover',
      '--knowledge',
      'battery materials',
      '--groups',
      'cell makers',
      '--priority',
      '5',
      '--complexity',
      '0.5',
    );
    const { objectives } = await answer(ObjectivesList, 'objective', 'list');
    expect(objectives).toEqual(added.objectives);
    expect(objectives[0]!.gaps.length).toBeGreaterThan(0);
    for (const gap of objectives[0]!.gaps) expect(gap.sentence).not.toBe('');
  });

  it('closes an objective and opens it again', async () => {
    await answer(ROUTES.closeObjective.answer, 'objective', 'close', '1');
    const closed = await answer(ObjectivesList, 'objective', 'list');
    expect([closed.objectives, closed.closed.map(({ id }) => id)]).toEqual([[], [1]]);
    const again = await answer(Added, 'objective', 'reopen', '1');
    expect(again.objectives.map(({ text }) => text)).toEqual(['A battery that lasts the night']);
    expect((await answer(ObjectivesList, 'objective', 'list')).closed).toEqual([]);
    expect((await run('objective', 'reopen', '77')).status).toBe(1);
  });

  it('notes favours, and tells which are open until something was given', async () => {
    const { people } = await answer(PeopleList, 'people', 'Jonas');
    const id = String(people[0]!.id);
    const asked = await answer(PersonWhole, 'favour', id, '--kind', 'asked-advice', '--about', 'cells');
    expect(asked.favours).toMatchObject([{ kind: 'asked-advice', sentence: 'They advised you: cells', open: true }]);
    const given = await answer(PersonWhole, 'favour', id, '--kind', 'gave-help');
    expect(given.favours.filter(({ open }) => open)).toEqual([]);
    expect((await run('favour', '999999', '--kind', 'gave-help')).status).toBe(1);
    expect((await run('favour', id, '--kind', 'gave-help', '--date', '2999-01-01')).status).toBe(1);
  });

  it('plans a week within its limits, and the same one each time', async () => {
    const week = await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90');
    expect(week.week).toBe('2026-W48');
    expect(week.moves.length).toBeGreaterThan(0);
    expect(week.minutes.planned).toBeLessThanOrEqual(90);
    expect(week.load.planned).toBeLessThanOrEqual(week.load.allowance);
    const people = week.moves.flatMap((move) => move.people.map(({ id }) => id));
    expect(new Set(people).size).toBe(people.length);
    for (const move of week.moves) {
      expect(move.reason).not.toBe('');
      expect(move.why.length).toBeGreaterThan(0);
    }
    expect(await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90')).toEqual(week);
  });

  it('writes the week for calendar programs, the same events each time', async () => {
    const file = join(folder, 'week.ics');
    const week = await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90', '--ics', file);
    const text = readFileSync(file, 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const placed = week.moves.filter(({ slot }) => slot !== null);
    expect(events.map(({ uid }) => uid)).toEqual(expect.arrayContaining(placed.map(({ id }) => `${id}@tertius`)));
    expect(events.length).toBe(placed.length + (placed.length < week.moves.length ? 1 : 0));
    await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90', '--ics', file);
    expect(readFileSync(file, 'utf8')).toBe(text);
    const nowhere = await run('week', '--ics', join(folder, 'no-folder', 'week.ics'));
    expect([nowhere.status, nowhere.errors]).toEqual([1, expect.stringContaining('there is no such folder')]);
  });

  it('reviews last week, and takes one word on its pace', async () => {
    const review = await answer(ReviewShape, 'review', '--date', '2026-12-01');
    expect([review.week, review.pace]).toEqual(['2026-W48', null]);
    expect((await answer(ReviewShape, 'review', '--pace', 'right')).pace).toBe('right');
  });

  it('tells with whom a word suits, and keeps the owner’s own rhythm and pauses', async () => {
    const list = await answer(KeepInTouchList, 'keep-in-touch');
    const all = [...list.due, ...list.coming, ...list.unknown];
    expect(all.length + list.total.inTouch).toBeGreaterThan(0);
    expect(list.due.map(({ fraction }) => fraction)).toEqual(
      list.due.map(({ fraction }) => fraction).toSorted((a, b) => (b ?? 0) - (a ?? 0)),
    );
    const { people } = await answer(PeopleList, 'people', '--limit', '1');
    const id = String(people[0]!.id);
    const own = await answer(PersonWhole, 'keep-in-touch', 'every', id, '1');
    expect(own.keepInTouch).toMatchObject({ tier: 'own', days: 1, state: 'due' });
    const paused = await answer(PersonWhole, 'keep-in-touch', 'pause', id, '2099-01-01');
    expect(paused.keepInTouch).toMatchObject({ state: 'paused', pausedUntil: '2099-01-01' });
    const left = await answer(KeepInTouchList, 'keep-in-touch', 'list');
    expect(left.paused.map(({ person }) => person.id)).toEqual([Number(id)]);
    const week = await answer(WeekShape, 'week', '--date', '2026-11-24');
    const keeping = week.moves.filter(({ kind }) => kind === 'maintain' || kind === 'deepen' || kind === 'reconnect');
    expect(keeping.flatMap((move) => move.people.map((person) => person.id))).not.toContain(Number(id));
    expect((await answer(PersonWhole, 'keep-in-touch', 'resume', id)).pausedUntil).toBeNull();
    expect((await answer(PersonWhole, 'keep-in-touch', 'every', id, 'default')).cadenceDays).toBeNull();
    expect((await run('keep-in-touch', 'every', id, 'often')).status).toBe(2);
    const wished = await answer(PersonWhole, 'keep-in-touch', 'by', id, 'phone');
    expect([wished.wishedChannel, wished.keepInTouch?.channel]).toEqual(['phone', 'phone']);
  });

  it('notes what came back, with how long after first contact', async () => {
    const { people } = await answer(PeopleList, 'people', '--limit', '1');
    const add = [
      'returns',
      'add',
      'idea',
      'Refill stations',
      '--people',
      String(people[0]!.id),
      '--date',
      '2026-11-20',
    ];
    const { returns } = await answer(ReturnsList, ...add);
    expect(returns).toMatchObject([{ kind: 'idea', day: '2026-11-20', text: 'Refill stations' }]);
    expect(await answer(ReturnsList, 'returns', 'list')).toMatchObject({ returns });
    expect((await answer(ReturnsList, 'returns', 'remove', String(returns[0]!.id))).returns).toEqual([]);
  });

  it('shows the weeks in which it was used', async () => {
    const timeline = await answer(TimelineShape, 'timeline', '--weeks', '52');
    expect([timeline.weeks, timeline.kept]).toEqual([52, 1]);
    expect(timeline.lines.map(({ id }) => id)).toContain('contacts');
  });

  it('keeps what was done, skipped and never wanted', async () => {
    const week = await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90');
    const [first, second] = week.moves;
    const done = await answer(
      MoveShape,
      'done',
      first!.id,
      '--answered',
      'yes',
      '--useful',
      '3',
      '--note',
      'She knows a lab in Ghent',
    );
    expect(done).toMatchObject({
      state: 'done',
      outcome: { answered: true, useful: 3, note: 'She knows a lab in Ghent' },
    });
    const twice = await run('done', first!.id);
    expect([twice.status, twice.errors.split('\n').length]).toEqual([1, 2]);
    expect((await answer(MoveShape, 'never', second!.id)).state).toBe('never');
    const after = await answer(WeekShape, 'week', '--date', '2026-11-24', '--minutes', '90');
    expect(after.moves.find(({ id }) => id === first!.id)?.state).toBe('done');
    expect(after.moves.filter(({ state }) => state === 'suggested').some(({ id }) => id === second!.id)).toBe(false);
  });

  it('logs one line, asks where a name is not clear, and makes new people', async () => {
    const logged = await answer(LogAnswer, 'log', 'coffee with Ben Okafor yesterday 40m, audit plan', '--yes');
    expect(logged.understood).toMatchObject({ minutes: 40, channel: 'in-person', topics: ['audit plan'] });
    expect(logged.saved).not.toBeNull();
    expect((await answer(LogAnswer, 'log', 'call with Somebody New', '--yes')).saved).not.toBeNull();
    expect((await answer(PeopleList, 'people', 'somebody')).total).toBe(1);
    const idea = await answer(LogAnswer, 'log', 'idea: refill stations from Ben Okafor', '--yes');
    expect([idea.saved, idea.understood.idea]).toEqual([null, { text: 'refill stations', isAlone: true }]);
    expect(idea.idea).not.toBeNull();
    const { id } = idea.understood.people[0]!.person!;
    const told = await answer(
      PersonWhole,
      'person',
      String(id),
      '--seeks',
      'battery supplier',
      '--offers',
      'rooms, coaching',
    );
    expect([told.seeks, told.offers]).toEqual([['battery supplier'], ['rooms', 'coaching']]);
    const nobody = await run('log', 'it rained', '--yes');
    expect(nobody.status).toBe(1);
  });

  it('says what the network is like', async () => {
    const audit = await answer(AuditShape, 'audit');
    expect(audit.working).toBeGreaterThanOrEqual(4);
    for (const measure of audit.measures) expect(measure.sentence).not.toBe('');
  });

  it('takes an import back and leaves what the owner did since', async () => {
    const undone = await run('undo', '1', '--json');
    expect(undone.json()).toMatchObject({ batch: 1, undone: true });
    const left = await answer(PeopleList, 'people');
    expect(left.people.map(({ name }) => name)).toContain('Somebody New');
    expect((await run('undo', '1')).status).toBe(1);
  });
});

describe('the command line, with what is wrong', () => {
  it.each([
    ['an unknown command', ['nonsense'], 2],
    ['an unknown option', ['people', '--nonsense'], 2],
    ['a missing argument', ['person'], 2],
    ['a number that is none', ['person', 'Ana'], 2],
    ['a person who is not there', ['person', '999999'], 1],
    ['a move that is not there', ['done', '2026-W48-deepen-999'], 1],
    ['a file that is not there', ['import', '/nonexistent/Connections.csv'], 1],
    ['a day that is none', ['week', '--date', 'tomorrow'], 2],
    ['a day that the calendar does not have', ['week', '--date', '2026-02-30'], 2],
    ['more minutes than a week is planned for', ['week', '--minutes', '601'], 2],
    ['a port that is none', ['serve', '--port', '99999'], 2],
    ['a priority that is none', ['objective', 'add', '--kind', 'solve', '--text', 'x', '--priority', '9'], 2],
    ['an objective that is not there', ['audit', '--objective', '99'], 1],
    ['an import that is not there', ['undo', '99'], 1],
  ])('answers %s with a plain line and the right status', async (_, commandArguments, status) => {
    const result = await run(...commandArguments);
    expect(result.status).toBe(status);
    expect(result.output).toBe('');
    expect(result.errors.trim().split('\n').length).toBeLessThanOrEqual(3);
    expect(result.errors).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['a text', 'notes.txt', 'Dear diary, nothing here is a table.'],
    ['a truncated archive', 'half.zip', smallExport().subarray(0, 400)],
    ['an empty file', 'empty.csv', ''],
    ['a header without rows', 'Connections.csv', CONNECTIONS.split('\n').slice(0, 4).join('\n')],
  ])('refuses %s by name and imports nothing', async (_, name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const empty = join(folder, `data-${name}`);
    const result = await runTertius(['import', path, '--json'], { data: empty });
    expect(result.status).toBe(1);
    expect(result.output).toBe('');
    expect(result.errors).toContain(name);
    const people = await runTertius(['people', '--json'], { data: empty });
    expect(people.json<{ total: number }>().total).toBe(0);
  });

  it('loses one row and no other to a quote that never closes, and names its line', async () => {
    const path = join(folder, 'broken.csv');
    writeFileSync(path, CONNECTIONS.replace('Senior Cell Chemist', '"Senior Cell Chemist'));
    const result = await runTertius(['import', path, '--json'], { data: join(folder, 'data-broken') });
    const report = ImportReport.parse(result.json());
    const [file] = report.files;
    expect(report.people).toBe(9);
    expect(file!.rejected.map(({ line }) => line)).toEqual([5, 16]);
    expect(file!.rejected[0]!.reason).toMatch(/quot/i);
    expect(file!.created + file!.ignored + file!.rejected.length).toBe(file!.records);
  });

  it('imports all of several files or none', async () => {
    const good = join(folder, 'good.csv');
    const bad = join(folder, 'bad.zip');
    writeFileSync(good, CONNECTIONS);
    writeFileSync(bad, smallExport().subarray(0, 300));
    const empty = join(folder, 'data-several');
    expect((await runTertius(['import', good, bad], { data: empty })).status).toBe(1);
    expect((await runTertius(['people', '--json'], { data: empty })).json<{ total: number }>().total).toBe(0);
  });

  it('refuses data of a newer Tertius and of another program, and leaves them alone', async () => {
    const other = join(folder, 'other');
    await runTertius(['people'], { data: other });
    writeFileSync(join(other, 'tertius.sqlite'), 'this is no database, it is somebody’s novel, and it is long enough');
    const result = await runTertius(['people'], { data: other });
    expect(result.status).toBe(1);
    expect(result.errors).toContain('tertius.sqlite');
  });
});
