import { foldText } from '../../base/fold-text.ts';
import type { FileRecord, Mention, OwnerRecord } from '../record.ts';
import { textHash } from '../text/text-hash.ts';
import { type ArchiveContext, isConnection } from './archive-context.ts';
import { gatherExchanges } from './gather-exchanges.ts';
import { mailbox } from './mailbox.ts';
import { ignored, mention, mentionKey, rejected, rejectedDate } from './mention.ts';
import { isOneClickPhrase } from './one-click-phrases.ts';
import { parseDate } from './parse-date.ts';
import { plainName } from './person-name.ts';
import { profileKey } from './profile-key.ts';
import type { Table, TableFile, TableReading, TableRow } from './table.ts';

type Column = 'inviter' | 'invitee' | 'sentAt' | 'content' | 'direction' | 'inviterUrl' | 'inviteeUrl';

/**
 * Invitations.csv: invitations sent and received, accepted or not — the file does not say. That an invitation was accepted follows
 * from the connection itself. So one with words counts as a message; one without is set aside, or, where the person is no
 * connection, mentions somebody to know of.
 */
export const invitations: Table<Column> = {
  name: 'invitations',
  columns: {
    inviter: ['From', 'Von', 'De', 'Da', 'Van'],
    invitee: ['To', 'An', 'À', 'Para', 'A', 'Aan'],
    sentAt: ['Sent At', 'Gesendet am', 'Envoyé le', 'Enviado el', 'Inviato il', 'Enviado em', 'Verzonden op'],
    content: ['Message', 'Nachricht', 'Mensaje', 'Messaggio', 'Mensagem', 'Bericht'],
    direction: ['Direction', 'Richtung', 'Dirección', 'Direzione', 'Direção', 'Richting'],
    inviterUrl: ['inviterProfileUrl'],
    inviteeUrl: ['inviteeProfileUrl'],
  },
  required: ['inviter', 'invitee', 'sentAt', 'direction'],
  open: openInvitations,
};

function openInvitations({ label, dates, archive }: TableFile): TableReading<Column> {
  const box = mailbox(label);
  const conversations = new Map<string, number>();
  const learned = new Set<string>();

  function conversationWith(person: Mention): number {
    const id = `invitation ${mentionKey(person)}`;
    const known = conversations.get(id) ?? box.conversations.push({ id, title: '' }) - 1;
    conversations.set(id, known);
    return known;
  }

  function rememberWords(row: TableRow<Column>, other: Mention, day: number): void {
    const content = row.get('content');
    const people = [row.get('inviter'), row.get('invitee')];
    box.turns.add({
      line: row.origin.line,
      conversation: conversationWith(other),
      day,
      sender: box.parties.numberOf(row.get('inviter'), row.get('inviterUrl')) ?? -1,
      recipients: box.parties.recipients(row.get('invitee'), row.get('inviteeUrl')),
      characters: content.length,
      hash: textHash(content),
      mark: isOneClickPhrase(content, people) ? 'one-click' : 'message',
    });
  }

  return {
    read(row) {
      const direction = directionOf(row, archive);
      if (direction === undefined) {
        const reason =
          'The row does not say whether you sent or received the invitation; write OUTGOING or INCOMING under Direction.';
        return rejected(row.origin, 'direction-unknown', reason);
      }
      learnOwner(row, direction, { archive, learned });
      const other =
        direction === 'out'
          ? mention(plainName(row.get('invitee')), { url: row.get('inviteeUrl') })
          : mention(plainName(row.get('inviter')), { url: row.get('inviterUrl') });
      if (other.name === '' && other.keys.length === 0)
        return ignored(row.origin, 'the other person left LinkedIn or hides');
      const day = parseDate(row.get('sentAt'), dates);
      if (day === undefined) return rejectedDate(row.origin, row.get('sentAt'));
      if (row.get('content') === '') return withoutWords(row, other, archive);
      rememberWords(row, other, day);
      return undefined;
    },
    *finish() {
      yield* [...learned].map((key): OwnerRecord => {
        return {
          kind: 'owner',
          origin: { file: label, line: 0 },
          fact: { about: 'key', key: { kind: 'linkedin', value: key } },
        };
      });
      yield* gatherExchanges(box, archive);
    },
  };
}

function withoutWords(row: TableRow<Column>, other: Mention, archive: ArchiveContext): FileRecord {
  if (isConnection(archive, other))
    return ignored(row.origin, 'an invitation without words; the connection itself is counted');
  return { kind: 'person', origin: row.origin, person: other, onLinkedIn: true };
}

function directionOf(row: TableRow<Column>, { ownerKeys, ownerNames }: ArchiveContext): 'in' | 'out' | undefined {
  const word = row.get('direction').toUpperCase();
  if (word === 'OUTGOING' || word === 'SENT') return 'out';
  if (word === 'INCOMING' || word === 'RECEIVED') return 'in';
  const isOwner = (name: string, url: string) =>
    ownerKeys.has(profileKey(url) ?? '') || ownerNames.has(foldText(plainName(name)));
  if (isOwner(row.get('inviter'), row.get('inviterUrl'))) return 'out';
  return isOwner(row.get('invitee'), row.get('inviteeUrl')) ? 'in' : undefined;
}

/** Every invitation shows who the owner is: the best clue there is for the messages that follow. */
function learnOwner(
  row: TableRow<Column>,
  direction: 'in' | 'out',
  { archive, learned }: { readonly archive: ArchiveContext; readonly learned: Set<string> },
): void {
  const name = foldText(plainName(row.get(direction === 'out' ? 'inviter' : 'invitee')));
  if (name !== '') archive.ownerNames.add(name);
  const key = profileKey(row.get(direction === 'out' ? 'inviterUrl' : 'inviteeUrl'));
  if (key === undefined || archive.ownerKeys.has(key)) return;
  archive.ownerKeys.add(key);
  learned.add(key);
}
