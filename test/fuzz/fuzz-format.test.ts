import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/base/refusals.ts';
import { FUZZED_FORMATS, fuzzFormat, HAS_SAMPLES } from './fuzz-format.ts';
import { PUMPS, SLOW_READERS, type SlowReader } from './slow-texts.ts';

/** Cases of each format; `npm run fuzz` runs as many as one likes. */
const CASES = 300;

describe.skipIf(!HAS_SAMPLES)('changed samples out of ../shared/data', () => {
  it.each(FUZZED_FORMATS)('of %s end in records or in a refusal', async (format) => {
    const { cases, records } = await fuzzFormat(format, CASES, 1);
    expect(cases).toBe(CASES);
    // Small changes leave most files readable: a reader that refused everything would prove nothing.
    expect(records).toBeGreaterThan(CASES / 2);
  });
});

/** Characters of a text made to be slow, and how many times longer than the one that it is compared with. */
const LONG = 20_000;
const TIMES = 4;
/** What is read in so little is not looked at more closely: of a quadratic reader so long a text takes seconds. */
const QUICK = 400;
/** In proportion to the length it would be 4 times the time, with its square 16 times. */
const MOST_TIMES = 9;

it('reads texts that are made to be slow in a time that grows with their length, not with its square', async () => {
  const slow: string[] = [];
  for (const reader of SLOW_READERS) {
    for (const pump of PUMPS) {
      const length = Math.min(LONG, reader.most ?? LONG);
      const time = await timeOf(reader, pump, length);
      if (time < QUICK) continue;
      const growth = time / (await timeOf(reader, pump, length / TIMES));
      if (growth > MOST_TIMES)
        slow.push(`${reader.name} of ${JSON.stringify(pump)}: ${Math.round(time)} ms, ${growth.toFixed(1)} times`);
    }
  }
  expect(slow).toEqual([]);
}, 300_000);

/** Milliseconds of the processor: others on the machine count little. */
async function timeOf({ read }: SlowReader, pump: string, length: number): Promise<number> {
  const text = pump.repeat(length / pump.length);
  const start = process.cpuUsage();
  try {
    await read(text);
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
