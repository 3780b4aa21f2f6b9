/**
 * Words in the name of an organisation that people belong to rather than work for: societies, chambers, clubs, unions. Folded;
 * see phrase-table.ts for `*`.
 */
export const ASSOCIATION_WORDS = `
association, associations, associazione, asociacion, associacao, society, societe savante, sociedad, verband, verbande, *verband,
verein, *verein, e v, ev, federation, federacion, foderation, confederation, chamber of commerce, chamber, kammer, *kammer,
chambre de commerce, chambre, camara de comercio, camara, camera di commercio, ordre des, colegio de, colegio oficial, guild,
gilde, innung, *innung, union, trade union, gewerkschaft, *gewerkschaft, syndicat, sindicato, club, *klub, rotary, lions club,
round table, soroptimist, zonta, toastmasters, alumni, alumni association, alumniverein, anciens eleves, antiguos alumnos, ieee,
acm, vdi, vde, gi, dpg, academy of, akademie der wissenschaften, royal society, league, liga, ligue, network of, netzwerk,
initiative, bundnis, alliance, roundtable, forum, *forum, community, chapter, stammtisch, meetup, scouts, pfadfinder, cercle, circolo,
circulo, kolping, feuerwehr, freiwillige feuerwehr, kirchengemeinde, parish
`;
