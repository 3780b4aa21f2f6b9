import { saidBy } from '../audit/answers.ts';
import { type ClassifiedTitle, classifyLine } from '../knowledge/classify-title.ts';
import { loadAnswers } from '../store/answers.ts';
import { hasData } from '../store/data-file.ts';
import { openStore } from '../store/open-store.ts';
import { dataPassphrase } from './data-passphrase.ts';

export type { ClassifiedTitle };

/**
 * Reads titles line by line, each with a tab and its company after it where one is known. Needs no data of anybody; where
 * a folder is named and holds data, what the owner said of titles and companies wins.
 * @throws Refusal `data-…` when what the folder holds cannot be opened
 */
export async function titleClassifier(folder?: string): Promise<(line: string) => ClassifiedTitle> {
  if (folder === undefined || !hasData(folder)) return (line) => classifyLine(line);
  const store = await openStore({ folder, clock: () => Date.now(), passphrase: dataPassphrase(undefined) });
  try {
    const { industryOfCompany, functionOfPhrase } = saidBy(await loadAnswers(store.db), []);
    return (line) => classifyLine(line, { industryOfCompany, functionOfPhrase });
  } finally {
    await store.close();
  }
}
