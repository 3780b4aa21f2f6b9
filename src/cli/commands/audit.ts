import type { Command } from 'commander';
import type { AuditShape } from '../../contract/shapes.ts';
import { type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

interface AuditOptions extends GlobalOptions {
  readonly objective?: number;
}

/** `tertius audit [--objective ID]` */
export function addAudit(program: Command): void {
  program
    .command('audit')
    .description(say.audit.help.is)
    .option('--objective <id>', say.common.fromObjective, wholeNumber)
    .action(async (options: AuditOptions) => {
      printAnswer(await askOnce(options, 'audit', { objective: options.objective }), options, auditLines);
    });
}

function auditLines(audit: AuditShape): string[] {
  return [
    `${audit.working} people you really know are looked at; ${audit.nominal} more are contacts in name only.`,
    ...(audit.findings.length > 0 ? [''] : []),
    ...audit.findings.flatMap(({ sentence, people }) => [
      ...wrapped(plain(sentence)),
      ...(people.length > 0 ? wrapped(people.map(({ name }) => plain(name)).join(', '), '  ') : []),
    ]),
    ...(audit.measures.length > 0 ? ['', 'Measures'] : []),
    ...audit.measures.flatMap(({ sentence }) => wrapped(plain(sentence), '  ')),
    ...(audit.questions.length > 0 ? ['', 'Worth answering'] : []),
    ...audit.questions.map(({ a, b }) => `  Do ${plain(a.name)} and ${plain(b.name)} know each other?`),
  ];
}
