import { foldText } from '../../base/fold-text.ts';
import type { ContactField } from '../../model/contact-field.ts';

/** What a column name means by itself, before its neighbours are looked at. */
export interface ColumnMeaning {
  /** `bare-name` and `bare-title` mean different things beside different columns: see guess-mapping.ts. */
  readonly field: ContactField | 'bare-name' | 'bare-given-name' | 'bare-title';
  /** `work`, `home`, `mobile`, `fax`: what kind of number or place. */
  readonly kind: string;
}

/**
 * The meaning of a column name in the languages in which Outlook, Thunderbird and spreadsheets write them, by the words it is made of:
 * English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech, Slovak, Finnish, Swedish, Russian, Chinese, Japanese.
 * Undefined where no word is known.
 */
export function columnMeaning(header: string): ColumnMeaning | undefined {
  const words = foldText(header.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  for (const [pattern, field] of MEANINGS) {
    if (pattern.test(words)) return { field, kind: kindOf(words) };
  }
  return undefined;
}

/** In this order: the first that fits. Words are folded: lower case, no accents (`й` is `и`). */
const MEANINGS: readonly (readonly [RegExp, ColumnMeaning['field']])[] = [
  // Columns about another column, and what programs note for themselves.
  [
    /(?:e-?mail|mail|phone|address|website|relation|event|organization|im)\b.*(?:\btype|\btyp\b|\blabel)$|e-?mail.?typ/,
    'leave-out',
  ],
  [/e-?mail.*(?:display|angezeigt|affiche|visualizzat|exibicao|pantalla|para mostrar|名稱)/, 'leave-out'],
  [
    /^(?:initial|initialen|iniziali|iniciais)|sensitivity|vertraulich|priorit|directory server|verzeichnisserver|mileage|reisekilometer|internet.frei|^privat$|^private$|^photo$|user photo|^foto\b/,
    'leave-out',
  ],
  // How a name is spoken, which Google calls phonetic, is no phone.
  [/phonetic|yomi|furigana|pronunciation|lautschrift|フリガナ|ふりがな/, 'keep'],
  [/assist|asysten|asisten|sekret|secretar|助理/, 'keep'],
  [
    /manager|vorgesetzt|gerente|director|responsabile|menadzer|manazer|主管|spouse|ehe|partner$|conjoint|coniuge|konyuge|manzel|配偶|children|kinder\b/,
    'keep',
  ],
  [
    /e-?mail|^mail$|mail address|correo|courriel|(?<!radio)messagerie|electronique|posta elettronica|sahkoposti|elektronisk|электронн|電子郵件|邮箱|邮件|メール|이메일|^eposta|e-post\b/,
    'email',
  ],
  [/fax|faks|telecopie|факс|傳真|传真|factu?r/, 'phone'],
  [
    /phone|telefon|telephon|\bfone\b|\btel\b|tel\.|mobil|\bhandy\b|\bcell|celular|cellulare|portable|movil|komork|puhelin|gsm|телефон|電話|电话|手機|手机|携帯|pager|cercapersone|buscapersonas|radiomessagerie|hakulait|пеиджер|呼叫器|operator$|particular$|telex|isdn|horbehinderte|\btty\b/,
    'phone',
  ],
  [
    /linkedin|\burl\b|web|homepage|home page|site internet|\bblog\b|verkkosivu|pagina|strona|страниц|網頁|网页|ホームページ|profile link|profil-?url/,
    'website',
  ],
  [
    /(?:birth|geburt|nacimiento|naissance|nascit|nascimento|narod|syntyma|рожден|生日).*(?:year|jahr|\bano\b|annee|\banno\b|rok\b|vuosi|年)|год рожд|\b(?:ano|rok|anno|annee) (?:de |di )?na/,
    'birth-year',
  ],
  [
    /(?:birth|geburt|nacimiento|naissance|nascit|nascimento|narod|syntyma|рожден|生日).*(?:month|monat|\bmes\b|mois|mese|mesiac|kuukausi|月)|месяц рожд|\b(?:mes|mese|mesiac) (?:de |di )?na|^mois$/,
    'birth-month',
  ],
  [/birth day$|dia de nac|giorno di nasc|dia de nasc|den narod|生日.*日|^jour$/, 'birth-day'],
  [/mariage|wedding|jahrestag|anniversary|anniversario|rocznica|vyroci|紀念日/, 'keep'],
  [
    /birth|geburt|compleanno|data di nascita|fecha de nac|nacimiento|naissance|nascimento|^anniversaire|^aniversario|urodzin|narozen|narodenin|syntyma|рожден|生日|fodelse|誕生/,
    'birthday',
  ],
  [
    /postal|postcode|postleit|\bplz\b|\bzip|\bcap\b|codigo postal|\bcep\b|\bpsc\b|kod poczt|postinumero|индекс|郵遞|邮编|郵便|po box|postfach|boite postale/,
    'keep',
  ],
  [
    /street|strasse|\brue\b|calle|\bvia\b|\brua\b|ulica|address|adresse|direccion|indirizzo|endereco|adres|osoite|адрес|街|住址|地址|住所/,
    'keep',
  ],
  [
    /country|\bland\b|\bpays\b|\bpais\b|nazione|krajina|\bstat\b.*(?:domov|zamestn)|\bkraj\b|kotimaa|\bmaa\b|страна|國家|国家|国\b/,
    'country',
  ],
  [
    /\bcity\b|\bort\b|\bstadt\b|\btown\b|\bville\b|ciudad|citta|cidade|miasto|mesto\b|kaupunki|город|市\/鎮|市鎮|城市|市区|\bplaats\b|\bstad\b/,
    'city',
  ],
  [/\bstat[eo]\b|region|bundesland|departement|provincia|estado|okres|wojewodz|laani|штат|縣市|縣\/市/, 'keep'],
  [/location|standort|ubicacion|localit|locatie|based in/, 'city'],
  [
    /department|abteilung|\bservice\b|departamento|reparto|oddzial|oddelen|osasto|\bdept\b|部門|部门|отдел/,
    'department',
  ],
  [
    /job ?title|organi[sz]ation title|position|\bposte?\b|puesto|\bcargo\b|qualifica|titolo di lavoro|stanowisko|funkcia|funktion|fonction|functie|\brole\b|\brolle\b|profession|occupation|beruf|work title|ammatti|職稱|职位|職位|役職|должност|\bfunction\b/,
    'title',
  ],
  [
    /company|firma\b|organi[sz]|societe|societa|empresa|unternehmen|entreprise|azienda|bedrijf|spolocnost|jarjesto|employer|arbeitgeber|affiliation|institution|公司|会社|企業|организац|компани|organization name|^org$|work company/,
    'company',
  ],
  [
    /nickname|spitzname|surnom|apodo|soprannome|apelido$|przydomek|prezyvka|lempinimi|псевдоним|暱稱|昵称|maiden|screen name/,
    'keep',
  ],
  [
    /middle ?name|additional name|weitere vornamen|deuxieme prenom|segundo nombre|secondo nome|nome do meio|drugie imie|dalsie meno|中間名|middle initial/,
    'middle-name',
  ],
  [
    /first ?name|given|vorname|prenom|primeiro nome|\bimie\b|krstne meno|krestni|etunimi|forename|fornamn|voornaam|^имя$|^名字?$/,
    'given-name',
  ],
  [
    /last ?name|surname|family|nachname|nom de famille|apellido|cognome|sobrenome|ultimo nome|nazwisko|priezvisko|prijmeni|sukunimi|efternamn|achternaam|фамили|^姓氏?$/,
    'family-name',
  ],
  [/suffix|suffiss|sufixo|sufijo|pripona|稱謂|honorific suffix/, 'name-suffix'],
  [
    /prefix|anrede|civilite|salutation|tratamiento|頭銜|titel$|^titre$|^titolo$|^titulo$|^titul$|^tytul$/,
    'name-prefix',
  ],
  [/^speakers?$|^presenters?$|^panell?ists?$|^referenten$|^authors?$/, 'people'],
  [
    /display ?name|full ?name|anzeigename|nom (?:a afficher|complet)|nombre (?:en pantalla|completo)|nome (?:visualizzato|completo)|mostrar nome|zobrazovan|nayt|отображаем|顯示|file as|vollstandiger name|^contact(?: name)?$|^teilnehmer(?:name)?$|^attendee(?: name)?$|^participant(?: name)?$|^person$|^wer$|^姓名$|^氏名$|^имя и фамилия|^фио$|^delegate(?: name)?$|^guest(?: name)?$/,
    'name',
  ],
  [/^(?:name|names?|nom|namn|nimi|meno|jmeno)$/, 'bare-name'],
  [/^(?:nombre|nome|naam)$/, 'bare-given-name'],
  [/^title$/, 'bare-title'],
  [/categor|kategor|^groups?$|group membership|gruppe|labels?$|\btags?$|etiket|類別|标签/, 'labels'],
  [
    /^notes?$|notiz|^notas?$|poznamk|notatki|muistiinpano|заметк|remark|bemerkung|kommentar|comments?$|^info(?:rmacoes)?$|記事|备注|^memo$|^note$/,
    'note',
  ],
  [/^event(?: name)?$|^conference$|^veranstaltung$|^evenement$|^meetup$|^attending$|^event title$/, 'attending'],
];

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/fax|faks|telecopie|факс|傳真|传真/, 'fax'],
  [
    /pager|cercapersone|buscapersonas|radiomessagerie|hakulait|пеиджер|呼叫器|telex|isdn|\btty\b|horbehinderte/,
    'pager',
  ],
  [/assist|asysten|asisten|助理/, 'assistant'],
  [/telefon firma|company main|switchboard|callback|ruckmeldung|^operator$/, 'company'],
  [/mobil|\bhandy\b|\bcell|celular|cellulare|portable|movil|komork|matkapuhelin|сотов|手機|手机|行動|携帯/, 'mobile'],
  [
    /business|work|gesch.ftlich|dienstlich|bureau|trabajo|lavoro|comercial|trabalho|prac[ae]|zamestnan|sluzb|biuro|tyo|рабоч|\(раб|商務|professionnel/,
    'work',
  ],
  [
    /home|privat|domicile|domicilio|particular|personal|residen|\bcasa\b|domov|domow|\(dom\)|\bdom\b|koti|kodin|住家|居住|住宅|住址/,
    'home',
  ],
  [/other|weitere|autre|otr[ao]|altro|outr[ao]|\bine\b|iny|其他|secondary/, 'other'],
];

function kindOf(words: string): string {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? '';
}
