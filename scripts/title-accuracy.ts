// Prints how well titles are read, as docs/knowledge.md reports it: node scripts/title-accuracy.ts [--misses SET]
// Misses are printed of the part that may be looked at and of our own lists, never of the held-out part.
import { likeliest } from '../src/knowledge/distribution.ts';
import { familyOf } from '../src/knowledge/taxonomy.ts';
import { type Accuracy, accuracyOf, type Judged, judged } from '../test/titles/title-accuracy.ts';
import { iscoTitles, levelTitles, SHARED_TITLES, writtenLanguages, writtenTitles } from '../test/titles/title-sets.ts';

const HEADER = ['n', 'function', 'family', 'confidently wrong', 'unknown', 'stage', 'within one step'];

const sets = new Map<string, Judged[]>();
if (SHARED_TITLES !== undefined) {
  const isco = iscoTitles(SHARED_TITLES).map(judged);
  const levels = levelTitles(SHARED_TITLES).map(judged);
  sets.set(
    'isco held out',
    isco.filter((one) => one.labelled.isHeldOut),
  );
  sets.set(
    'isco',
    isco.filter((one) => !one.labelled.isHeldOut),
  );
  sets.set(
    'levels held out',
    levels.filter((one) => one.labelled.isHeldOut),
  );
  sets.set(
    'levels',
    levels.filter((one) => !one.labelled.isHeldOut),
  );
}
for (const language of writtenLanguages()) sets.set(language, writtenTitles(language).map(judged));

const wanted = process.argv[process.argv.indexOf('--misses') + 1];
if (process.argv.includes('--misses') && wanted !== undefined) printMisses(wanted);
else {
  printTable(
    'set',
    [...sets].map(([name, all]) => line(name, accuracyOf(all))),
  );
  const heldOut = sets.get('isco held out');
  if (heldOut !== undefined) {
    printByFunction(heldOut);
    printConfusion(heldOut);
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function printTable(first: string, lines: readonly string[]): void {
  print(`\n| ${[first, ...HEADER].join(' | ')} |\n|---${'|---'.repeat(HEADER.length)}|`);
  for (const one of lines) print(one);
}

function line(name: string, accuracy: Accuracy): string {
  const shown = (value: number, digits = 2): string =>
    Number.isNaN(value) ? '' : value.toFixed(digits).replace(/^0/, '');
  const cells = [
    name,
    accuracy.count.toLocaleString('en'),
    shown(accuracy.functionShare),
    shown(accuracy.familyShare),
    shown(accuracy.confidentlyWrongShare, 3),
    shown(accuracy.unknownShare),
    shown(accuracy.exactStage),
    shown(accuracy.withinOneStage),
  ];
  return `| ${cells.join(' | ')} |`;
}

function printByFunction(all: readonly Judged[]): void {
  const byFunction = Map.groupBy(all, ({ labelled }) => labelled.functions?.[0] ?? 'unknown');
  const groups = [...byFunction].sort((one, other) => other[1].length - one[1].length);
  printTable(
    'right function',
    groups.map(([id, group]) => line(id, accuracyOf(group))),
  );
}

/** Rows: the most fitting right family; columns: the family read. A family that is right too counts as the right one. */
function printConfusion(all: readonly Judged[]): void {
  const families = ['build', 'market', 'run', 'know', 'lead', 'health', 'make', 'serve', 'create', 'unknown'];
  print(`\n| right \\ read | ${families.join(' | ')} |`);
  print(`|---${'|---'.repeat(families.length)}|`);
  for (const family of families.slice(0, -1)) {
    const row = all.filter(({ labelled }) => familyOf(labelled.functions?.[0] ?? 'unknown') === family);
    const counts = families.map(
      (read) => row.filter((one) => (one.isFamily ? family : one.reading.family) === read).length,
    );
    print(`| ${family} | ${counts.join(' | ')} |`);
  }
}

function printMisses(name: string): void {
  for (const { labelled, reading, isFunction, isFamily, isConfidentlyWrong, steps } of sets.get(name) ?? []) {
    if (name.endsWith('held out')) throw new Error('That part is not looked at.');
    const isLate = labelled.seniority !== undefined && (steps === undefined || steps > 0);
    if ((labelled.functions === undefined || isFunction) && !isLate) continue;
    const marks = `${isConfidentlyWrong ? '!' : isFamily ? ' ' : '.'}${isLate ? (steps ?? 9) : ' '}`;
    const read = `${likeliest(reading.functions)?.id ?? 'unknown'} ${(likeliest(reading.functions)?.p ?? 0).toFixed(2)}`;
    print(
      `${marks}\t${labelled.title}\t${labelled.functions?.join(' ') ?? ''} ${labelled.seniority ?? ''}\t${read} ${reading.seniority ?? '?'} [${reading.because}]`,
    );
  }
}
