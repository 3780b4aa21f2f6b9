import { z } from 'zod';
import { RestoredShape } from './out-shapes.ts';

/** Whether the data can be worked with. */
export const DoorShape = z.object({
  /** `locked`: it is encrypted and waits for its passphrase; `damaged`: it cannot be read. */
  state: z.enum(['open', 'locked', 'damaged']),
  encrypted: z.boolean(),
  /** What is wrong, where it is damaged. */
  why: z.string().nullable(),
  /** Of damaged data: the newest backup that is whole. */
  backup: z
    .object({
      name: z.string(),
      /** ISO 8601 instant, UTC. */
      madeAt: z.string(),
      people: z.number().int(),
      interactions: z.number().int(),
    })
    .nullable(),
});
export type DoorShape = z.infer<typeof DoorShape>;

/** Guessing a shorter one is a matter of days for whoever has the file. */
export const MIN_PASSPHRASE = 12;
export const DataPassphrase = z.string().min(MIN_PASSPHRASE);

/** Routes of what stands before the data: a passphrase, or damage. They work while everything else is refused. */
export const DOOR_ROUTES = {
  door: { summary: 'Whether the data is open, locked or damaged', input: z.object({}), answer: DoorShape },
  unlock: {
    summary: 'Open encrypted data with its passphrase',
    input: z.object({ passphrase: z.string().min(1) }),
    answer: DoorShape,
  },
  setPassphrase: {
    summary: 'Encrypt the data with a passphrase, with another one, or with none any more',
    input: z.object({
      /** Null: the data is not to be encrypted any more. */
      passphrase: DataPassphrase.nullable(),
      /** That of now, where the data is encrypted. */
      current: z.string().optional(),
    }),
    answer: DoorShape,
  },
  rescue: {
    summary: 'Put a whole backup in the place of damaged data, which is kept as it is',
    input: z.object({ name: z.string() }),
    answer: RestoredShape,
  },
} as const;
