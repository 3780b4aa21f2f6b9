import type { FunctionId } from './functions.ts';
import type { IndustryId } from './industries.ts';

/** What people with a generic title do in an industry. */
export interface GenericWork {
  /** How to read what the title leaves open; the rest to 1 stays unknown. */
  readonly functions: Readonly<Partial<Record<FunctionId, number>>>;
  /** Stem of a title that says less here than elsewhere: a bank has vice presidents by the thousand. */
  readonly inflates?: string;
}

/** Industries in which a generic title (`Partner`, `Associate`, `Director`) tells the work. Others tell nothing. */
export const GENERIC_WORK: Readonly<Partial<Record<IndustryId, GenericWork>>> = {
  law: { functions: { legal: 0.85 } },
  consulting: { functions: { consulting: 0.75 } },
  accounting: { functions: { finance: 0.7, consulting: 0.15 } },
  banking: { functions: { finance: 0.6 }, inflates: 'vice' },
  investment: { functions: { finance: 0.75 }, inflates: 'vice' },
  insurance: { functions: { finance: 0.45 } },
  'real-estate': { functions: { sales: 0.4, finance: 0.15 } },
  hospital: { functions: { health: 0.5 } },
  'social-care': { functions: { care: 0.6 } },
  university: { functions: { research: 0.35, education: 0.35 } },
  school: { functions: { education: 0.6 } },
  science: { functions: { research: 0.6 } },
  agency: { functions: { marketing: 0.5, design: 0.15 } },
  government: { functions: { policy: 0.4, administration: 0.2 } },
  international: { functions: { policy: 0.55 } },
  military: { functions: { safety: 0.7 } },
  farming: { functions: { agriculture: 0.5 } },
  construction: { functions: { trades: 0.35 } },
  logistics: { functions: { transport: 0.35, operations: 0.25 } },
  travel: { functions: { hospitality: 0.55 } },
  culture: { functions: { arts: 0.55 } },
  media: { functions: { communications: 0.45 } },
  'engineering-services': { functions: { engineering: 0.55 } },
};
