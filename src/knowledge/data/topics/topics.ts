import { ARTS_AND_MEDIA } from './arts-and-media.ts';
import { BUSINESS } from './business.ts';
import { COMPUTING } from './computing.ts';
import { ENGINEERING } from './engineering.ts';
import { FINANCE } from './finance.ts';
import { HEALTH } from './health.ts';
import { LAW_AND_PUBLIC } from './law-and-public.ts';
import { SCIENCES } from './sciences.ts';
import { SOCIETY_AND_LEARNING } from './society-and-learning.ts';
import { TRADES_AND_LAND } from './trades-and-land.ts';

/**
 * Topics that people know about, as a tree, one a line: `name: other names ~ near topics`.
 *
 * - Two spaces more than the line above mean “part of it”. Lines without indentation are areas, which hold fields together
 *   but say little themselves.
 * - Other names are synonyms, spellings and the usual German, French and Spanish words, folded (no accents, lower case).
 *   A word in capitals (`ML`) is found in running text in capitals only; in a list of skills it is found either way.
 * - Near topics stand elsewhere in the tree, one step away: machine learning lies under computing and next to statistics.
 */
export const TOPIC_DATA: readonly string[] = [
  COMPUTING,
  SCIENCES,
  ENGINEERING,
  HEALTH,
  LAW_AND_PUBLIC,
  BUSINESS,
  FINANCE,
  SOCIETY_AND_LEARNING,
  ARTS_AND_MEDIA,
  TRADES_AND_LAND,
];
