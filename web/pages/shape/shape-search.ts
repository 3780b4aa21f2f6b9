/** What the address of the page of Shape says. */
export interface ShapeSearch {
  readonly objective?: number;
  /** The earlier day that stands beside today. */
  readonly beside?: string;
}

/** What an address says, without what the page does not understand. */
export function shapeSearchOf({ objective, beside }: Readonly<Record<string, unknown>>): ShapeSearch {
  return {
    ...(Number.isInteger(objective) ? { objective: objective as number } : {}),
    ...(typeof beside === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(beside) ? { beside } : {}),
  };
}
