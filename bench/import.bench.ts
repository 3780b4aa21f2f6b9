import type { Figure } from './figure.ts';
import { largeImportFigures } from './large-import.ts';
import { exportFile, inFolder, runProgram, sizeText } from './program.ts';
import { timeOf } from './timing.ts';

const SIZES = [
  { connections: 1000, messages: 5000 },
  { connections: 10_000, messages: 50_000, goal: 5000 },
  { connections: 30_000, messages: 200_000 },
] as const;

/** Import of whole exports, whole processes: from the start of the program to its end. */
export async function* importFigures(): AsyncIterable<Figure> {
  for (const size of SIZES) {
    yield await inFolder(async (folder): Promise<Figure> => {
      const file = exportFile(folder, size);
      const ours = await timeOf(() => runProgram(folder, 'import', file, '--quiet'));
      const again = await timeOf(() => runProgram(folder, 'import', file, '--quiet'));
      return {
        what: 'import of an export, whole process',
        size: sizeText(size),
        ours,
        remark: `the same file again ${Math.round(again)} ms`,
        ...('goal' in size ? { goal: size.goal } : {}),
      };
    });
  }
  yield* largeImportFigures();
}
