import type { ContactField } from '../../model/contact-field.ts';

/** What is done with the cells of one column. */
export interface PlannedColumn {
  readonly at: number;
  /** As the header has it. */
  readonly column: string;
  readonly field: ContactField;
  /** What kind of number or place it is, as far as the header tells. */
  readonly kind: string;
  /** The column whose cell says what kind it is, row by row, as Google has them. */
  readonly kindAt?: number;
}
