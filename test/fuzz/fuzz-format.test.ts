import { describe, expect, it } from 'vitest';
import { FUZZED_FORMATS, fuzzFormat, HAS_SAMPLES } from './fuzz-format.ts';

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
