import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { isRefusal, Refusal } from '../base/refusals.ts';
import { inputSentence } from '../contract/input-sentence.ts';
import { refusalText } from '../words/refusal-text.ts';
import { wordsIn } from '../words/words.ts';
import { languageOf } from './language-of.ts';

/** The most bytes that are taken at once; files that are brought in are streamed instead. */
export const MOST_SENT = 16 * 1024 * 1024;

/** The one place where what went wrong becomes an HTTP answer: `{ error: { code, message } }`. Defects are logged, never told in detail. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const words = wordsIn(languageOf(request));
  const refused = error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? tooLarge() : error;
  if (isRefusal(refused)) {
    return reply.status(refused.status).send({ error: { code: refused.code, message: refusalText(refused, words) } });
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(({ keyword, instancePath, message, params }) => ({
      ...params,
      code: keyword,
      path: instancePath
        .split('/')
        .slice(1)
        .filter((name) => name !== ''),
      message: message ?? '',
    }));
    const message = inputSentence(issues, words);
    return reply.status(422).send({ error: { code: 'invalid-input', message } });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return reply.status(error.statusCode).send({ error: { code: 'invalid-input', message: error.message } });
  }
  request.log.error(error);
  return reply.status(500).send({ error: { code: 'defect', message: words.refusals.defect } });
}

function tooLarge(): Refusal {
  return new Refusal('request-too-large', { limit: `${MOST_SENT / 1024 / 1024} MB` });
}
