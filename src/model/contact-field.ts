import { z } from 'zod';

/**
 * What a column of a table of people can hold. `keep`: kept beside the person under the column's own name; `leave-out`: not kept.
 * `people`: several names in one cell.
 */
export const ContactField = z.enum([
  'name',
  'given-name',
  'middle-name',
  'family-name',
  'name-prefix',
  'name-suffix',
  'people',
  'email',
  'phone',
  'website',
  'company',
  'department',
  'title',
  'city',
  'country',
  'birthday',
  'birth-day',
  'birth-month',
  'birth-year',
  'labels',
  'note',
  'attending',
  'keep',
  'leave-out',
]);
export type ContactField = z.infer<typeof ContactField>;
