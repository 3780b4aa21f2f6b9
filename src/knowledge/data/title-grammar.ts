/** Small words of titles, folded, in every language that titles are read in. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What comes after is the employer. */
export const COMPANY_MARKS = words('at bei chez presso bij');
/** What comes after is past. */
export const PAST_MARKS = words(
  'ex former formerly previously past ehemals ehemalig ehemaliger ehemalige ancien ancienne exjefe voormalig antiguo antigua anteriormente precedentemente',
);
/** What comes after is what the head is about. */
export const OF_WORDS = words(
  'zum zur of for in de du des d der fur von vom im di da del dell della dei delle do dos das van voor para per pour fuer en y-de on within over nel',
);
/** What comes after is whom somebody works for. */
export const TO_WORDS = words('to aan');
/** Words that join two of a kind. */
export const AND_WORDS = words('and und et y e ed i en sowie as well plus cum oder or ou');
/** Words that say nothing. */
export const ARTICLES = words(
  'the a an la le les l el los las il lo gli un une uno una het een die das dem den con with mit avec all any other own by s',
);

/** Ranks of languages that put the head first: `responsable comptabilité`. */
export const HEAD_FIRST_RANKS = words(
  'responsable directeur directrice chef cheffe jefe jefa gerente directora direttore direttrice responsabile diretor diretora capo chefe encargado encargada responsavel charge chargee conseiller conseillere assistante asistente assistente tecnico tecnica technicien technicienne ingeniero ingeniera ingegnere engenheiro engenheira ingenieure analista analyste operario operaria operatore operateur agente consultora consultor consulente asesor asesora gestionnaire gestor coordinador coordinadora coordinatrice coordinatore coordinateur developpeur developpeuse desarrollador sviluppatore stagiaire becario impiegato impiegata addetto addetta empleado empleada employe employee auxiliar auxiliaire ayudante especialista specialista specialiste arquitecto architecte architetto chercheur chercheuse investigador ricercatore formateur formatrice formador',
);

/** Words that name a field only where no other word of the phrase does. */
export const VAGUE_WORDS = words(
  'service services dienst dienste dienstleistung dienstleistungen servizio servizi servicio servicios servico servicos diensten product products produkt produkte produits prodotti productos programme program programmes programs programma projekt project projects projets proyectos progetti systems system systeme sistemas sistemi quality qualitat qualite calidad qualita qualidade kwaliteit technical technisch technischer technische technique tecnico tecnica digital digitale professional general customer customers client clients kunden clientes cliente klanten equipment materials material planning operations process processes personal content press fire studies business security team community control testing',
);

/** Beginnings that rank what follows: `Capocantiere`, `Oberstleutnant`, `Vicedirettore`. Longest first. */
export const RANK_PREFIXES: readonly (readonly [prefix: string, level: string])[] = [
  ['stellvertret', 'deputy'],
  ['adjunct', 'deputy'],
  ['haupt', 'senior'],
  ['hoofd', 'head level'],
  ['vice', 'deputy'],
  ['vize', 'deputy'],
  ['capo', 'head level'],
  ['chef', 'head level'],
  ['ober', 'senior'],
  ['onder', 'deputy'],
  ['sotto', 'deputy'],
  ['sub', 'deputy'],
  ['mede', ''],
  ['aide', 'helper level'],
];
