/** The fields that hold something: those that are undefined or empty text are left out, as an absent value is absent in the type. */
export function withoutEmpty<Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Filled<Fields> {
  // A loop over names makes no arrays, and this is done for every row.
  const filled: Record<string, unknown> = {};
  for (const name in fields) {
    const value: unknown = fields[name];
    if (value !== undefined && value !== '') filled[name] = value;
  }
  // What was filtered out is exactly what the type makes optional.
  return filled as Filled<Fields>;
}

type Filled<Fields> = { readonly [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };
