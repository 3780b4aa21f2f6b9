/** A kind of work, as the command line and the screens name it. */
export interface FunctionEntry {
  readonly family: string;
  /** As it is said within a sentence. */
  readonly name: string;
}

/** What people do, by family (docs/knowledge.md#functions). */
export const FUNCTIONS = {
  engineering: { family: 'build', name: 'engineering' },
  product: { family: 'build', name: 'product' },
  design: { family: 'build', name: 'design' },
  data: { family: 'build', name: 'data and IT' },
  marketing: { family: 'market', name: 'marketing' },
  sales: { family: 'market', name: 'sales' },
  'customer-success': { family: 'market', name: 'customer success' },
  communications: { family: 'market', name: 'communications' },
  operations: { family: 'run', name: 'operations' },
  finance: { family: 'run', name: 'finance' },
  legal: { family: 'run', name: 'law' },
  hr: { family: 'run', name: 'human resources' },
  administration: { family: 'run', name: 'administration' },
  research: { family: 'know', name: 'research' },
  education: { family: 'know', name: 'education' },
  consulting: { family: 'know', name: 'consulting' },
  policy: { family: 'know', name: 'policy' },
  management: { family: 'lead', name: 'general management' },
  health: { family: 'health', name: 'health' },
  care: { family: 'health', name: 'care' },
  trades: { family: 'make', name: 'skilled trades' },
  transport: { family: 'make', name: 'transport' },
  agriculture: { family: 'make', name: 'agriculture' },
  hospitality: { family: 'serve', name: 'hospitality' },
  safety: { family: 'serve', name: 'safety and security' },
  arts: { family: 'create', name: 'the arts' },
} as const satisfies Readonly<Record<string, FunctionEntry>>;

export type FunctionId = keyof typeof FUNCTIONS;

/** Every function id, in the order of the table. */
export const FUNCTION_IDS: readonly FunctionId[] = Object.keys(FUNCTIONS) as FunctionId[]; // keys of a literal table
