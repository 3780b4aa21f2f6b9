import { z } from 'zod';
import { IsoDay } from './shapes.ts';

/** What a program may do with a token: look only, or change things too. */
export const TokenScope = z.enum(['read', 'write']);
export type TokenScope = z.infer<typeof TokenScope>;

/** A token as it is listed; the token itself was shown once and is kept nowhere. */
const TokenShape = z.object({
  id: z.number().int(),
  /** What the owner calls it: the program that has it. */
  name: z.string(),
  scope: TokenScope,
  madeOn: IsoDay,
  /** The last day on which it was used; null while it never was. */
  usedOn: IsoDay.nullable(),
});

export const TokensList = z.object({ tokens: z.array(TokenShape) });
export type TokensList = z.infer<typeof TokensList>;

/** Routes of access for other programs, see routes.ts. */
export const TOKEN_ROUTES = {
  tokens: { summary: 'The access tokens of other programs', input: z.object({}), answer: TokensList },
  makeToken: {
    summary: 'Make an access token for another program; it is told this once',
    input: z.object({ name: z.string().trim().min(1).max(100), scope: TokenScope.default('read') }),
    answer: TokensList.extend({ token: z.string() }),
  },
  revokeToken: {
    summary: 'End an access token',
    input: z.object({ id: z.coerce.number().int() }),
    answer: TokensList,
  },
} as const;
