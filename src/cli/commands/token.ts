import type { Command } from 'commander';
import type { AnswerOf } from '../../contract/routes.ts';
import type { TokensList } from '../../contract/token-routes.ts';
import { columns, type GlobalOptions, plain, printAnswer } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

/** `tertius token list|make NAME [--write]|revoke ID` */
export function addToken(program: Command): void {
  const token = program.command('token').description(say.token.help.is);
  token
    .command('list')
    .description(say.token.help.list.is)
    .action(async (options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'tokens', {}), options, tokenLines);
    });
  token
    .command('make')
    .description(say.token.help.make.is)
    .argument('<name>', say.token.help.make.name)
    .option('--write', say.token.help.make.write)
    .action(async (name: string, options: GlobalOptions & { readonly write?: boolean }) => {
      const scope = options.write === true ? 'write' : 'read';
      printAnswer(await askOnce(options, 'makeToken', { name, scope }), options, madeLines);
    });
  token
    .command('revoke')
    .description(say.token.help.revoke.is)
    .argument('<id>', say.token.help.revoke.id, wholeNumber)
    .action(async (id: number, options: GlobalOptions) => {
      printAnswer(await askOnce(options, 'revokeToken', { id }), options, tokenLines);
    });
}

function tokenLines({ tokens }: TokensList): string[] {
  if (tokens.length === 0) return [say.token.none];
  return columns(
    tokens.map(({ id, name, scope, madeOn, usedOn }) => [
      String(id),
      plain(name),
      say.terms.scopes[scope],
      say.token.made(madeOn),
      say.token.used(usedOn),
    ]),
  );
}

function madeLines({ token }: AnswerOf<'makeToken'>): string[] {
  return [
    token,
    say.token.once,
    `  curl -H "Authorization: Bearer ${token}" http://127.0.0.1:PORT/api/status`,
    say.token.whoever,
  ];
}
