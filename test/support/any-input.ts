import { z } from 'zod';

/** A JSON schema, as far as inputs of routes use it. */
interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

/** What to say where a schema lets choose: one number for everything, and texts by the name of the field. */
export interface Said {
  readonly number: number;
  readonly text: (field: string) => string;
}

/** An input of a route with every field filled, the optional ones too. */
export function anyInput(input: z.ZodObject, said: Said): Record<string, unknown> {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return anyValue(schema, '', said) as Record<string, unknown>;
}

function anyValue(schema: Schema, field: string, said: Said): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema.anyOf?.[0];
  if (choice !== undefined) return anyValue(choice, field, said);
  switch (typeof schema.type === 'object' ? schema.type.findLast((one) => one !== 'null') : schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, part]) => [name, anyValue(part, name, said)]),
      );
    case 'array': {
      if (schema.prefixItems !== undefined) return schema.prefixItems.map((part) => anyValue(part, field, said));
      const count = Math.max(1, schema.minItems ?? 0);
      // Where two are asked for, two others are meant.
      return Array.from({ length: count }, (_, index) =>
        anyValue(schema.items ?? {}, field, { ...said, number: said.number + index }),
      );
    }
    case 'boolean':
      return true;
    case 'string':
      return textOf(schema, field, said);
    case 'integer':
    case 'number':
    // Numbers of addresses and queries are read from text; their schemas say nothing of what it may be.
    case undefined:
      return Math.min(Math.max(said.number, schema.minimum ?? said.number), schema.maximum ?? said.number);
    default:
      throw new Error(`No input is made for ${JSON.stringify(schema)} of ${field}.`);
  }
}

function textOf({ format, pattern }: Schema, field: string, said: Said): string {
  if (format === 'date' || pattern?.includes('\\d{4}') === true) return '2026-11-24';
  if (pattern?.includes('\\d{2}:') === true) return '09:00';
  if (format === 'email') return 'anybody@example.org';
  if (format === 'uri') return 'https://127.0.0.1:1/calendar.ics';
  return said.text(field);
}
