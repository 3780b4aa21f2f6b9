import { foldText } from '../../base/fold-text.ts';

/** Folders that say what a message is. */
export type MailFolder = 'sent' | 'draft' | 'spam' | 'trash' | 'chat';

/** What Gmail, Outlook, Apple Mail and Thunderbird call them, in the languages of many mailboxes; compared folded. */
const NAMES: Readonly<Record<MailFolder, string>> = {
  sent:
    'sent,sent mail,sent items,sent messages,gesendet,gesendete elemente,gesendete objekte,messages envoyés,envoyés,éléments envoyés,enviados,' +
    'elementos enviados,posta inviata,inviata,inviati,itens enviados,verzonden,verzonden items,skickat,skickade,sendt,sendte elementer,lähetetyt,' +
    'wysłane,odeslané,odeslaná pošta,отправленные,надіслані,gönderilmiş postalar,送信済み,已发送邮件,已发邮件,보낸편지함,trimise,elküldött üzenetek',
  draft:
    'draft,drafts,entwurf,entwürfe,brouillon,brouillons,borrador,borradores,bozza,bozze,rascunho,rascunhos,concept,concepten,utkast,kladde,kladder,' +
    'luonnokset,szkice,wersje robocze,koncepty,черновики,чернетки,taslaklar,下書き,草稿,임시보관함,ciorne,piszkozatok',
  spam:
    'spam,junk,junk e-mail,junk email,bulk mail,indésirables,courrier indésirable,correo no deseado,no deseado,posta indesiderata,lixo eletrônico,' +
    'ongewenst,ongewenste e-mail,skräppost,søppelpost,uønsket,roskaposti,nevyžádaná pošta,спам,迷惑メール,垃圾邮件,스팸함',
  trash:
    'trash,bin,deleted,deleted items,deleted messages,papierkorb,gelöschte elemente,gelöscht,corbeille,éléments supprimés,papelera,elementos eliminados,' +
    'cestino,posta eliminata,lixeira,itens excluídos,lixo,prullenbak,verwijderde items,papperskorgen,borttaget,papirkurv,roskakori,kosz,koš,корзина,' +
    'кошик,çöp kutusu,ゴミ箱,已删除邮件,휴지통,coș de gunoi',
  chat: 'chat,chats,chatten,discussions',
};
const FOLDERS = new Map(
  Object.entries(NAMES).flatMap(([folder, names]) =>
    // Object.entries forgets which keys the record has.
    names.split(',').map((name) => [foldText(name), folder as MailFolder] as const),
  ),
);

/** What the label of a message says it is: the labels of Gmail, in many languages. Drafts, spam and trash go before “sent”. */
export function folderOfLabels(labels: string): MailFolder | undefined {
  const found = new Set(
    labels.split(',').map((label) => FOLDERS.get(foldText(label.replace(/^["'\s]+|["'\s]+$/g, '')))),
  );
  for (const folder of ['draft', 'spam', 'trash', 'chat', 'sent'] as const) if (found.has(folder)) return folder;
  return undefined;
}

/** What the folders tell in which a message lies within an archive: `Mail/.Sent/cur/1204.host:2,S`, `Drafts.mbox/mbox`. */
export function folderOfPath(path: string): MailFolder | undefined {
  const flags = /[:;!]2,([A-Z]*)$/.exec(path)?.[1] ?? '';
  if (flags.includes('D')) return 'draft';
  if (flags.includes('T')) return 'trash';
  for (const part of path.split('/').reverse()) {
    for (const piece of [part.replace(/\.(?:mbox|mbx|sbd|gz)$/i, ''), part.split('.').at(-1)!]) {
      const folder = FOLDERS.get(foldText(piece.replaceAll('_', ' ')));
      if (folder !== undefined) return folder;
    }
  }
  return undefined;
}
