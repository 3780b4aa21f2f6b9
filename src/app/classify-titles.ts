import { type ClassifiedTitle, classifyLine } from '../knowledge/classify-title.ts';

export type { ClassifiedTitle };

/** Reads titles line by line, each with a tab and its company after it where one is known; needs no data of anybody. */
export function titleClassifier(): (line: string) => ClassifiedTitle {
  return (line) => classifyLine(line);
}
