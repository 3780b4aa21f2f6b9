import { CommanderError, InvalidArgumentError } from 'commander';
import { isRefusal } from '../base/refusals.ts';
import { refusalText } from '../words/refusal-text.ts';
import { wordsIn } from '../words/words.ts';
import { writeDefectReport } from './defect-report.ts';
import { globalOptionsLast } from './global-options-last.ts';
import { createProgram } from './program.ts';
import { languageAmong, spokenLanguage } from './spoken-language.ts';
import { say, speak } from './words/words.ts';

/** Exit statuses of cli.md: done, refused, wrong usage, a defect of ours. */
const REFUSED = 1;
const WRONG_USAGE = 2;
const DEFECT = 3;

// A reader that has seen enough, as `head`, closes the pipe: nothing is wrong then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const language = spokenLanguage(languageAmong(process.argv.slice(2)));
speak(language);

try {
  await createProgram().parseAsync(globalOptionsLast(process.argv.slice(2)), { from: 'user' });
} catch (error) {
  process.exitCode = exitStatusOf(error);
}

function exitStatusOf(error: unknown): number {
  if (error instanceof InvalidArgumentError) {
    // Found by a command itself; whatever commander finds it has told by now.
    process.stderr.write(`${say.commander.error(`error: ${error.message}`)}\n`);
    return WRONG_USAGE;
  }
  if (error instanceof CommanderError) {
    // Help and version end this way too, with status 0.
    return error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
  if (isRefusal(error)) {
    process.stderr.write(`tertius: ${refusalText(error, wordsIn(language))}\n`);
    return REFUSED;
  }
  const report = writeDefectReport(error);
  process.stderr.write(`tertius: ${say.program.defect}\n${report}\n`);
  return DEFECT;
}
