import { describe, expect, it } from 'vitest';
import { refusalOf, requestOf } from './call.ts';

describe('requestOf', () => {
  it('puts params into the address and the rest into the body', () => {
    const { url, init } = requestOf('doneMove', { id: '2026-W48-deepen-12', channel: 'phone', note: undefined });
    expect(url).toBe('/api/moves/2026-W48-deepen-12/done');
    expect(init.method).toBe('POST');
    expect(init.body).toBe('{"channel":"phone"}');
  });

  it('asks with a query, and leaves out what is not said', () => {
    const { url, init } = requestOf('people', { query: 'a&b', band: undefined, offset: 0 });
    expect(url).toBe('/api/people?query=a%26b&offset=0');
    expect(init.body).toBeUndefined();
  });

  it('keeps null, which means unknown, apart from what is not said', () => {
    expect(requestOf('answerTriage', { id: 3, closeness: null }).init.body).toBe('{"closeness":null}');
  });

  it('lets no param lead elsewhere', () => {
    expect(requestOf('job', { job: '../owner?x=/' }).url).toBe('/api/jobs/..%2Fowner%3Fx%3D%2F');
  });
});

describe('refusalOf', () => {
  it('takes the words of the server', () => {
    const refusal = refusalOf(404, { error: { code: 'person-not-found', message: 'There is no person 9.' } });
    expect(refusal).toMatchObject({ code: 'person-not-found', message: 'There is no person 9.', status: 404 });
  });

  it('does not pass off what came from elsewhere as words of Tertius', () => {
    for (const body of [null, '<html>', { error: 'x' }, { error: { message: 'x' } }]) {
      expect(refusalOf(502, body)).toMatchObject({ code: 'broken', message: '' });
    }
  });
});
