import type { AnswerOf, CheckedInputOf } from '../contract/routes.ts';
import { ImportReport } from '../contract/shapes.ts';
import { listBatches } from '../store/batches.ts';
import { undoBatch } from '../store/undo-batch.ts';
import type { Context } from './context.ts';
import { tellReport } from './tell-report.ts';

/** All imports with their reports, the newest first. */
export async function listImports({ store, words }: Context): Promise<AnswerOf<'imports'>> {
  const batches = await listBatches(store);
  return {
    imports: batches.map(({ id, importedAt, state, report }) => ({
      batch: id,
      importedAt,
      state,
      report: { ...tellReport(ImportReport.parse(report), words), batch: id },
    })),
  };
}

/** Takes an import back. */
export async function undoImport(
  { store }: Context,
  { batch }: CheckedInputOf<'undoImport'>,
): Promise<AnswerOf<'undoImport'>> {
  return { batch, undone: true, ...(await undoBatch(store, batch)) };
}
