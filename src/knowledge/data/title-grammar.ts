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
  'of for in de du des d der fur von vom im di da del dell della dei delle do dos das van voor para per pour fuer en y-de on within over nel',
);
/** What comes after is whom somebody works for. */
export const TO_WORDS = words('to aan zum zur');
/** Words that join two of a kind. */
export const AND_WORDS = words('and und et y e ed i en sowie as well plus cum oder or ou');
/** Words that say nothing. */
export const ARTICLES = words(
  'the a an la le les l el los las il lo gli un une uno una het een die das dem den con with mit avec all any other own by s',
);
