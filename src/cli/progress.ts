/** A line on the terminal that says how far long work is; nothing at all in a pipe, where it would only be noise. */
export interface ProgressLine {
  show(sentence: string): void;
  clear(): void;
}

/** Some terminals do not know how wide they are, or say 0. */
const USUAL_COLUMNS = 80;

/** Progress on standard error, so that standard output stays the answer alone. */
export function progressLine(options: { readonly isQuiet: boolean }): ProgressLine {
  const isShown = process.stderr.isTTY === true && !options.isQuiet;
  return {
    show(sentence) {
      if (isShown)
        process.stderr.write(`\r\u001b[2K${sentence.slice(0, (process.stderr.columns || USUAL_COLUMNS) - 1)}`);
    },
    clear() {
      if (isShown) process.stderr.write('\r\u001b[2K');
    },
  };
}
