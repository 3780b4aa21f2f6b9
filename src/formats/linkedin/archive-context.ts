import { foldText } from '../../base/fold-text.ts';
import type { MailBox } from '../mail/mail-box.ts';
import type { Mention, PersonKey } from '../record.ts';

/** What is learned from one file of an archive and needed for the next: who the owner is, and whom they are connected with. */
export interface ArchiveContext {
  /** Profile keys that are the owner's. */
  readonly ownerKeys: Set<string>;
  /** The owner's names, folded. */
  readonly ownerNames: Set<string>;
  /** Profile keys and folded names of connections; absent where no other file asks for them. */
  readonly connections?: Set<string>;
  /** The messages read so far; threads run through the files of an archive. */
  mail?: MailBox;
}

/** The beginning: only what the owner's data already says of them. */
export function archiveContext(
  ownerKeys: readonly PersonKey[],
  { isAlone }: { readonly isAlone: boolean } = { isAlone: false },
): ArchiveContext {
  return {
    ownerKeys: new Set(ownerKeys.filter((key) => key.kind === 'linkedin').map((key) => key.value)),
    ownerNames: new Set(),
    ...(isAlone ? {} : { connections: new Set<string>() }),
  };
}

/** Remembers a connection, so that an invitation to the same person is not taken for somebody new. */
export function rememberConnection(archive: ArchiveContext, person: Mention): void {
  if (archive.connections === undefined) return;
  archive.connections.add(`name ${foldText(person.name)}`);
  for (const key of person.keys) archive.connections.add(`key ${key.value}`);
}

/** True when the person is among the connections read before. */
export function isConnection(archive: ArchiveContext, person: Mention): boolean {
  if (person.keys.some((key) => archive.connections?.has(`key ${key.value}`) === true)) return true;
  return person.name !== '' && archive.connections?.has(`name ${foldText(person.name)}`) === true;
}
