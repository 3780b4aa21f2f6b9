import { z } from 'zod';
import type { Day } from '../base/days.ts';
import type { PersonId, ReturnId } from './ids.ts';

/** What came back from the network. */
export const ReturnKind = z.enum(['idea', 'help', 'introduction', 'opportunity', 'support']);
export type ReturnKind = z.infer<typeof ReturnKind>;

/** Something that came back, as the owner tells it. */
export interface Return {
  readonly id: ReturnId;
  readonly kind: ReturnKind;
  readonly text: string;
  readonly day: Day;
  /** By whom it came, in the order in which it passed through them; empty once they are all forgotten. */
  readonly people: readonly PersonId[];
}
