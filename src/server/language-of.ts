import type { FastifyRequest } from 'fastify';
import { Language } from '../model/language.ts';

/** The language in which a request wants to be answered: the first of its `accept-language` that Tertius speaks, else English. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  for (const wanted of (headers['accept-language'] ?? '').split(',')) {
    const spoken = Language.safeParse(wanted.trim().split(/[-;]/)[0]?.toLowerCase());
    if (spoken.success) return spoken.data;
  }
  return 'en';
}
