/** How well a number is founded: established, disputed or context-bound, our modelling choice. */
export type EvidenceTag = 'E' | 'D' | 'M';

/** One number of the model, as the page “why this number” shows it. */
export interface Constant {
  readonly default: number;
  /** Least and greatest value that still makes sense. */
  readonly range: readonly [number, number];
  readonly tag: EvidenceTag;
  /** Author and year, or the section of docs/model.md that explains the choice. */
  readonly source: string;
  /** What the number means, with its unit, in one sentence. */
  readonly meaning: string;
  /** Whether owners may change it in the settings. */
  readonly forOwners?: true;
}

/** Keeps literal ids of a section of the table while checking every entry. */
export function constants<Table extends Readonly<Record<string, Constant>>>(table: Table): Table {
  return table;
}
