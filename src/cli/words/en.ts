import * as aims from './en/aims.ts';
import * as data from './en/data.ts';
import * as doing from './en/doing.ts';
import * as introductions from './en/introductions.ts';
import * as networks from './en/networks.ts';
import * as people from './en/people.ts';
import * as program from './en/program.ts';
import * as seeing from './en/seeing.ts';

/** Every heading, label and help text of the command line, in English. */
export const en = { ...program, ...people, ...aims, ...doing, ...introductions, ...seeing, ...data, ...networks };
