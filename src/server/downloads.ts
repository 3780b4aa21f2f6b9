import type { FastifyInstance } from 'fastify';
import { Refusal } from '../base/refusals.ts';
import { inputSentence } from '../contract/input-sentence.ts';
import { ROUTES } from '../contract/routes.ts';
import { wordsIn } from '../words/words.ts';
import { languageOf } from './language-of.ts';
import type { Ask } from './register-routes.ts';

/** Gives what goes out as a file to be saved, at `GET /api/export/file`, for browsers and for curl. */
export function offerDownloads(server: FastifyInstance, ask: Ask): void {
  server.get('/api/export/file', { schema: { hide: true } }, async (request, reply) => {
    const input = ROUTES.exportData.input.safeParse(request.query);
    if (!input.success)
      throw new Refusal('invalid-input', { what: inputSentence(input.error.issues, wordsIn(languageOf(request))) });
    const { name, mediaType, content, encoding } = await ask('exportData', input.data, languageOf(request));
    return reply
      .header('content-type', encoding === 'utf8' ? `${mediaType}; charset=utf-8` : mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(Buffer.from(content, encoding));
  });
}
