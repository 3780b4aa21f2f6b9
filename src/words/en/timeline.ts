import type { Day } from '../../base/days.ts';
import { date } from './sentence-parts.ts';

/** How the network changes over weeks. */
export const timeline = {
  measures: {
    contacts: 'Active contacts',
    'effective-size': 'Separate windows (effective size)',
    efficiency: 'Contacts who open a window of their own',
    closure: 'How far those contacts know each other',
    'e-i-employer': 'Active contacts outside your company',
    'e-i-function': 'Active contacts in other functions',
    'e-i-industry': 'Active contacts in other industries',
    'iqv-employer': 'Evenness over companies',
    'iqv-function': 'Evenness over functions',
    'iqv-industry': 'Evenness over industries',
    groups: 'Groups reached',
    'ties-strong': 'Strong ties',
    'ties-medium': 'Medium ties',
    'ties-weak': 'Weak ties',
    'ties-nominal': 'Ties by name only',
    bridges: 'Bridges',
    dormant: 'Dormant ties',
    load: 'New contacts being taken in, of what can be',
  },
  rates: {
    done: 'Moves done',
    live: 'People spoken with, of those in touch with',
    given: 'Favours given, of all given and asked',
    secondTouch: 'New contacts who heard from you again',
    answered: 'Approaches answered',
  },
  fitFor: (objective: string) => `Fit for “${objective}”`,
  inHundred: (count: number) => `${count} in 100`,
  ofHundred: (count: number) => `${count} of 100`,
  aboutInHundred: (count: number) => `about ${count} in 100`,
  outOf: (hits: number, tried: number) => `${hits} of ${tried}`,
  number: (value: number) => String(value),
  withDoubt: (text: string, doubt: string) => `${text}, give or take ${doubt}`,
  changed: (name: string, before: string, after: string, weeks: { readonly first: Day; readonly last: Day }) =>
    `${name}: ${before} in the week of ${date(weeks.first)}, ${after} in that of ${date(weeks.last)}.`,
  onlyData: 'With what is known today the first week would have shown much the same.',
  cameIn: (files: readonly string[], isUndone: boolean) =>
    `${files.join(', ')} came in${isUndone ? ', taken back since' : ''}.`,
  oneWeek: 'One week is kept so far. Changes show once there are more; networks change over months.',
  nothingChanged: (weeks: number) => `Of ${weeks} weeks kept, nothing changed in the network by more than its doubt.`,
  someChanged: (weeks: number, count: number) =>
    `Of ${weeks} weeks kept, ${things(count)} changed in the network by more than its doubt.`,
  knownChanged: (count: number) =>
    `${count === 1 ? 'One thing' : `${count} things`} changed only in what is known of the network.`,
};

function things(count: number): string {
  return count === 1 ? 'one thing' : `${count} things`;
}
