import { foldText } from '../../base/fold-text.ts';
import type { ContactField } from '../../model/contact-field.ts';

/** How the columns of a table of people were understood, in their order. */
export type ColumnMapping = readonly MappedColumn[];

export interface MappedColumn {
  /** As the header has it; `Column 3` where it has no name. */
  readonly column: string;
  readonly field: ContactField;
  /** What stands in it in the first row that has something there. */
  readonly example: string;
}

/** What the owner says of columns, by their names. */
export type ChosenFields = ReadonlyMap<string, ContactField>;

/** A column name as it is compared with what the owner writes. */
export function columnName(header: string): string {
  return foldText(header);
}

/** The owner's choices by comparable names. */
export function chosenFields(choices: Iterable<readonly [column: string, field: ContactField]>): ChosenFields {
  return new Map([...choices].map(([column, field]) => [columnName(column), field]));
}
