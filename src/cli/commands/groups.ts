import { type Command, InvalidArgumentError, Option } from 'commander';
import type { GroupRow, GroupsList, GroupWhole } from '../../contract/knowledge-shapes.ts';
import { columns, type GlobalOptions, plain, printAnswer, wrapped } from '../output.ts';
import { wholeNumber } from '../whole-number.ts';
import { askOnce } from '../with-tertius.ts';
import { say } from '../words/words.ts';

const KINDS = ['employer', 'school', 'field', 'place', 'association', 'cluster'] as const;

interface GroupsOptions extends GlobalOptions {
  readonly objective?: number;
  readonly kind?: (typeof KINDS)[number];
  readonly limit?: number;
  readonly rename?: { readonly id: string; readonly name: string | null };
}

/** `tertius groups [ID] [--objective ID] [--kind K] [--limit N] [--rename ID=NAME]` */
export function addGroups(program: Command): void {
  program
    .command('groups')
    .description(say.groups.help.is)
    .argument('[id]', say.groups.help.id)
    .option('--objective <id>', say.common.fromObjective, wholeNumber)
    .addOption(new Option('--kind <kind>', say.groups.help.kind).choices(KINDS))
    .option('--limit <n>', say.common.atMost, wholeNumber)
    .option('--rename <id=name>', say.groups.help.rename, renaming)
    .action(async (id: string | undefined, options: GroupsOptions) => {
      const { objective, kind, limit, rename } = options;
      if (rename !== undefined) printAnswer(await askOnce(options, 'renameGroup', rename), options, groupLines);
      else if (id !== undefined) printAnswer(await askOnce(options, 'group', { id, objective }), options, groupLines);
      else printAnswer(await askOnce(options, 'groups', { objective, kind, limit }), options, groupsLines);
    });
}

function renaming(text: string): { readonly id: string; readonly name: string | null } {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(say.groups.write);
  const name = text.slice(at + 1).trim();
  return { id: text.slice(0, at), name: name === '' ? null : name };
}

function groupsLines({ total, sentence, wanted, groups }: GroupsList): string[] {
  const row = (group: GroupRow): string[] => [group.id, plain(group.name), String(group.people), plain(group.sentence)];
  return [
    sentence,
    ...(wanted.length === 0 ? [] : ['', say.groups.wanted, ...columns(wanted.map(row)).map((line) => `  ${line}`)]),
    ...(groups.length === 0 ? [] : ['', ...columns(groups.map(row))]),
    ...(total > groups.length ? [say.common.shown(groups.length, total)] : []),
  ];
}

function groupLines(group: GroupWhole): string[] {
  const member = ({ person, role }: GroupWhole['through'][number]): string =>
    `  ${person.id}  ${plain(person.name)}${role === '' ? '' : `, ${plain(role)}`}`;
  return [
    plain(group.name),
    ...wrapped(plain(group.sentence)),
    ...(group.through.length === 0 ? [] : ['', say.groups.through, ...group.through.map(member)]),
    ...(group.waysIn.length === 0 ? [] : ['', say.groups.waysIn]),
    ...group.waysIn.map(({ target, through, sentence }) =>
      through === null
        ? `  ${plain(target.name)}. ${sentence}`
        : `  ${say.groups.wayThrough(plain(target.name), plain(through.name))}. ${plain(sentence)}`,
    ),
    ...(group.others.length === 0 ? [] : ['', say.groups.others, ...group.others.map(member)]),
    ...(group.othersTotal > group.others.length
      ? [`  ${say.common.shown(group.others.length, group.othersTotal)}`]
      : []),
  ];
}
