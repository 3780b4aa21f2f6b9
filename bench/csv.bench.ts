import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInZone } from '../src/base/days.ts';
import { readCsv } from '../src/formats/csv/csv-rows.ts';
import { connectionsMember } from './export/connections-member.ts';
import { messagesMember } from './export/messages-member.ts';
import type { Figure } from './figure.ts';
import { inFolder } from './program.ts';
import { askPython } from './python.ts';
import { quantile, timesOf } from './timing.ts';

const PIECE = 64 * 1024;
const COLUMNS = { connections: 7, messages: 13 };

/** Splitting CSV into cells, beside Python's csv module, which is written in C. */
export async function* csvFigures(): AsyncIterable<Figure> {
  const options = { connections: 300_000, messages: 200_000, seed: 1, today: dayInZone(Date.now(), 'UTC') };
  const connections = [...connectionsMember(options).pieces].join('');
  yield await csvFigure('connections', connections.slice(connections.indexOf('First Name')));
  yield await csvFigure('messages', [...messagesMember(options).pieces].join(''));
}

async function csvFigure(name: keyof typeof COLUMNS, text: string): Promise<Figure> {
  let rows = 0;
  const times = await timesOf(5, () => {
    const reading = readCsv({ separator: ',', newline: '\n' }, { line: 1, columns: COLUMNS[name] });
    rows = 0;
    for (let at = 0; at < text.length; at += PIECE) rows += reading.push(text.slice(at, at + PIECE)).length;
    rows += reading.end().length;
  });
  const bytes = Buffer.byteLength(text);
  const peer = await inFolder(async (folder) => {
    const file = join(folder, 'rows.csv');
    writeFileSync(file, text);
    return askPython(PYTHON, file);
  });
  if (peer !== undefined && peer.check !== rows) throw new Error(`Python counts ${peer.check} rows, we count ${rows}.`);
  return {
    what: `CSV to cells, ${name}`,
    size: `${rows.toLocaleString('en')} rows, ${Math.round(bytes / 1e6)} MB`,
    ours: quantile(times, 0.5),
    ...(peer === undefined ? {} : { peer: { name: 'python csv', milliseconds: peer.milliseconds } }),
  };
}

const PYTHON = `
import csv, io, json, sys, time
text = open(sys.argv[1], encoding='utf-8', newline='').read()
best = []
for _ in range(5):
    start = time.perf_counter()
    rows = sum(1 for _ in csv.reader(io.StringIO(text, newline='')))
    best.append(time.perf_counter() - start)
print(json.dumps({'milliseconds': sorted(best)[2] * 1000, 'check': rows}))
`;
