import type { FileRecord } from '../record.ts';
import { textHash } from '../text/text-hash.ts';
import { gatherExchanges } from './gather-exchanges.ts';
import { mailbox } from './mailbox.ts';
import { ignored, rejected, rejectedDate } from './mention.ts';
import { isOneClickPhrase } from './one-click-phrases.ts';
import { parseDate } from './parse-date.ts';
import { detached, isAnonymous } from './parties.ts';
import type { Table, TableFile, TableReading, TableRow } from './table.ts';

type Column =
  | 'conversation'
  | 'title'
  | 'sender'
  | 'senderUrl'
  | 'recipients'
  | 'recipientUrls'
  | 'date'
  | 'subject'
  | 'content'
  | 'folder'
  | 'attachments'
  | 'isDraft'
  | 'isConversationDraft';

/** messages.csv of all years, and the Inbox.csv of before 2017. Texts are looked at and never kept. */
export const messages: Table<Column> = {
  name: 'messages',
  columns: {
    conversation: [
      'CONVERSATION ID',
      'Unterhaltungs-ID',
      'Konversations-ID',
      'ID de la conversation',
      'ID de conversation',
      'ID de la conversación',
      'ID conversazione',
      'ID da conversa',
      'Gespreks-ID',
    ],
    title: [
      'CONVERSATION TITLE',
      'Titel der Unterhaltung',
      'Titre de la conversation',
      'Título de la conversación',
      'Titolo conversazione',
      'Título da conversa',
      'Gesprekstitel',
    ],
    sender: ['FROM', 'Von', 'De', 'Da', 'Van'],
    senderUrl: [
      'SENDER PROFILE URL',
      'Profil-URL des Absenders',
      'URL du profil de l’expéditeur',
      'URL del perfil del remitente',
      'URL profilo mittente',
      'URL do perfil do remetente',
      'Profiel-URL van afzender',
    ],
    recipients: ['TO', 'An', 'À', 'Para', 'A', 'Aan'],
    recipientUrls: [
      'RECIPIENT PROFILE URLS',
      'Profil-URLs der Empfänger',
      'URL des profils des destinataires',
      'URL de los perfiles de los destinatarios',
      'URL profili destinatari',
      'URLs dos perfis dos destinatários',
      'Profiel-URLs van ontvangers',
    ],
    date: ['DATE', 'Datum', 'Fecha', 'Data'],
    subject: ['SUBJECT', 'Betreff', 'Objet', 'Asunto', 'Oggetto', 'Assunto', 'Onderwerp'],
    content: ['CONTENT', 'Inhalt', 'Contenu', 'Contenido', 'Contenuto', 'Conteúdo', 'Inhoud'],
    folder: ['FOLDER', 'Ordner', 'Dossier', 'Carpeta', 'Cartella', 'Pasta', 'Map'],
    attachments: ['ATTACHMENTS', 'Anhänge', 'Pièces jointes', 'Archivos adjuntos', 'Allegati', 'Anexos', 'Bijlagen'],
    isDraft: ['IS MESSAGE DRAFT'],
    isConversationDraft: ['IS CONVERSATION DRAFT'],
  },
  required: ['sender', 'recipients', 'date', 'content', 'folder'],
  open: openMessages,
};

function openMessages({ label, dates, archive }: TableFile): TableReading<Column> {
  const box = mailbox(label);
  const conversations = new Map<string, number>();

  function conversationOf(row: TableRow<Column>): number {
    const id = row.get('conversation') || conversationByPeople(row);
    const known = conversations.get(id);
    const title = row.get('title') || row.get('subject');
    if (known === undefined) {
      const own = detached(id);
      conversations.set(own, box.conversations.length);
      return box.conversations.push({ id: own, title: detached(title) }) - 1;
    }
    if (title !== '' && box.conversations[known]!.title === '') box.conversations[known]!.title = detached(title);
    return known;
  }

  function remember(row: TableRow<Column>, turn: { readonly day: number; readonly mark?: 'clue' }): void {
    const content = row.get('content');
    const people = [row.get('sender'), row.get('recipients')];
    box.turns.add({
      line: row.origin.line,
      conversation: conversationOf(row),
      day: turn.day,
      sender: box.parties.numberOf(row.get('sender'), row.get('senderUrl')) ?? -1,
      recipients: box.parties.recipients(row.get('recipients'), row.get('recipientUrls')),
      characters: content.length,
      hash: textHash(content.replace(GREETING, '')),
      mark: turn.mark ?? (isOneClickPhrase(content, people) ? 'one-click' : 'message'),
    });
  }

  return {
    read(row) {
      const reason = reasonToIgnore(row);
      if (reason !== undefined) {
        // A draft or an advertisement is no exchange, but it shows whose mailbox this is.
        remember(row, { day: 0, mark: 'clue' });
        return ignored(row.origin, reason);
      }
      const day = parseDate(row.get('date'), dates);
      if (day === undefined) return rejectedDate(row.origin, row.get('date'));
      if (row.get('sender') === '' && row.get('senderUrl') === '') {
        return rejected(
          row.origin,
          'sender-missing',
          'The message does not say who wrote it; add a name under FROM and import the file again.',
        );
      }
      remember(row, { day });
      return undefined;
    },
    finish: (): Iterable<FileRecord> => gatherExchanges(box, archive),
  };
}

/** “Hi Ana,” at the beginning: the same text to many people differs only there. */
const GREETING =
  /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|ch[eè]re?|hola|querid[oa]|estimad[oa]|ciao|car[oa]|ol[aá]|oi|hoi|beste)\s+[^\n,!.:;–-]{1,60}[,!.:;–-]\s*/iu;
const ADVERTISEMENT = /spinmail-quill-editor|%(?:first_?name|last_?name|company_?name|full_?name|job_?title)%/i;

function reasonToIgnore(row: TableRow<Column>): string | undefined {
  if (isYes(row.get('isDraft')) || isYes(row.get('isConversationDraft'))) return 'a draft that was never sent';
  if (row.get('folder').toUpperCase() === 'SPAM') return 'spam';
  const content = row.get('content');
  if (ADVERTISEMENT.test(content) || /^sponsored/i.test(row.get('title'))) return 'an advertisement';
  if (row.get('senderUrl') === '' && isAnonymous(row.get('sender')))
    return 'the sender left LinkedIn or hides: there is no name';
  return undefined;
}

function isYes(cell: string): boolean {
  return /^(?:yes|true|ja|oui|s[ií]|sim|1)$/i.test(cell);
}

/** Exports without conversation ids: the people tell which conversation a message belongs to. */
function conversationByPeople(row: TableRow<Column>): string {
  return `people ${[row.get('sender'), row.get('recipients')].sort().join(' | ').toLowerCase()}`;
}
