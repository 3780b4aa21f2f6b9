import { readFileSync } from 'node:fs';
import { dayInZone } from '../src/base/days.ts';
import { readFile } from '../src/formats/read-file.ts';
import { fileSource } from '../src/store/file-source.ts';
import { leastCpuOf } from './timing.ts';

/**
 * Reads a file in a process of its own, some times, and prints the least CPU time in milliseconds, how many rows, cards or messages
 * there are, and the most memory held in megabytes, as JSON: `read-records.ts ours|ical.js FILE ROUNDS`.
 */
const [reader = 'ours', file = '', rounds = '1'] = process.argv.slice(2);
let check = 0;
const milliseconds = await leastCpuOf(Number(rounds), async () => {
  check = reader === 'ours' ? await records() : await cardsOfIcal();
});
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, check, megabytes }));

/** To records with keys by which people are known again, days and decoded names: all that an import needs of a file. */
async function records(): Promise<number> {
  const reading = readFile(fileSource(file), {
    timeZone: 'UTC',
    today: dayInZone(Date.now(), 'UTC'),
    ownerKeys: [{ kind: 'email', value: 'maya@example.org' }],
  });
  let rows = 0;
  for await (const batch of reading) {
    for (const record of batch) {
      if (record.kind === 'exchange') rows += record.rows;
      else if (record.origin.line > 0) rows++;
    }
  }
  return rows;
}

async function cardsOfIcal(): Promise<number> {
  const { default: ical } = await import('ical.js');
  const cards: unknown[] = ical.parse(readFileSync(file, 'utf8'));
  return cards.length;
}
