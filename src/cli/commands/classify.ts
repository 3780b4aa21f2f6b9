import { once } from 'node:events';
import type { Command } from 'commander';
import type { ClassifiedTitle } from '../../app/classify-titles.ts';
import { lineBatches } from '../classify-lines.ts';
import { type GlobalOptions, plain } from '../output.ts';
import { say } from '../words/words.ts';

/** `tertius classify [FILE|-] [--json]`; the owner’s own entries count only where their data is named. */
export function addClassify(program: Command): void {
  program
    .command('classify')
    .description(say.classify.help.is)
    .argument('[file]', say.classify.help.file, '-')
    .action(async (file: string, options: GlobalOptions) => {
      const { titleClassifier } = await import('../../app/classify-titles.ts');
      const classify = await titleClassifier(options.data);
      const isJson = options.json === true;
      let count = 0;
      // One array, but written as it grows: titles may come by the million.
      if (isJson) await write('[');
      for await (const lines of lineBatches(file)) {
        if (!isJson && options.quiet === true) continue;
        let text = '';
        for (const line of lines) {
          const classified = classify(line);
          text += isJson ? `${count === 0 ? '' : ',\n'}${JSON.stringify(classified)}` : `${sentence(classified)}\n`;
          count++;
        }
        await write(text);
      }
      if (isJson) await write(']\n');
    });
}

/** Waits for a slow reader instead of holding the whole answer in memory. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Most possibilities that a line shows. */
const SHOWN = 3;

function sentence({ title, functions, seniority, industry, because, industryBecause }: ClassifiedTitle): string {
  const parts = [
    plain(title),
    shares(functions) + (because === '' ? '' : `, ${say.classify.becauseOf(plain(because))}`),
    say.classify.stage(seniority),
  ];
  if (industryBecause !== '') parts.push(`${shares(industry)}, ${say.classify.becauseOf(plain(industryBecause))}`);
  return parts.join('  ·  ');
}

function shares(possibilities: ClassifiedTitle['functions'] | ClassifiedTitle['industry']): string {
  return possibilities
    .slice(0, SHOWN)
    .map(({ id, p }) => `${id} ${Math.round(p * 100)} %`)
    .join(', ');
}
