import type { Command } from 'commander';
import type { AuditShape } from '../../contract/shapes.ts';
import { isoDay } from '../iso-day.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface AuditOptions extends GlobalOptions {
  readonly day?: string;
  readonly objective?: number;
}

/** `tertius audit [--day D] [--objective ID]` */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .description(say.audit.help.is)
    .option('--day <day>', say.common.asOfDay, isoDay)
    .option('--objective <id>', say.common.fromObjective, wholeNumber)
    .action(async (options: AuditOptions) => {
      printAnswer(
        await askOnce(options, 'audit', { day: options.day, objective: options.objective }),
        options,
        auditLines,
      );
    });
}

function auditLines(audit: AuditShape): string[] {
  return [
    say.audit.looked(audit.working, audit.nominal),
    ...(audit.findings.length > 0 ? [''] : []),
    ...audit.findings.flatMap(({ sentence, people }) => [
      ...wrapped(plain(sentence)),
      ...(people.length > 0 ? wrapped(people.map(({ name }) => plain(name)).join(', '), '  ') : []),
    ]),
    ...(audit.measures.length > 0 ? ['', say.audit.measures] : []),
    ...audit.measures.flatMap(({ sentence }) => wrapped(plain(sentence), '  ')),
    ...(audit.questions.length > 0 ? ['', say.audit.questions] : []),
    ...audit.questions.map(({ a, b }) => `  ${say.audit.know(plain(a.name), plain(b.name))}`),
  ];
}
