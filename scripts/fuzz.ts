import { FUZZED_FORMATS, fuzzFormat, HAS_SAMPLES } from '../test/fuzz/fuzz-format.ts';

/** `npm run fuzz -- FORMAT COUNT [SEED]`: reads so many changed samples of a format, and tells what became of them. */
async function fuzz([name, count = '100000', seed = '1']: readonly string[]): Promise<void> {
  const format = FUZZED_FORMATS.find((known) => known === name);
  if (format === undefined || !(Number(count) > 0) || !Number.isInteger(Number(seed))) {
    process.stderr.write(
      `Usage: npm run fuzz -- FORMAT COUNT [SEED], with a format of ${FUZZED_FORMATS.join(', ')}.\n`,
    );
    process.exitCode = 2;
    return;
  }
  if (!HAS_SAMPLES) {
    process.stderr.write('The samples of ../shared/data are not there.\n');
    process.exitCode = 1;
    return;
  }
  const { cases, records, refused, slowest } = await fuzzFormat(format, Number(count), Number(seed));
  process.stdout.write(
    `${format}: ${cases} cases, ${records} records, ${refused} refused, the slowest ${Math.round(slowest)} ms\n`,
  );
}

await fuzz(process.argv.slice(2));
