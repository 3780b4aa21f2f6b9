import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Resolve, readRemote, remoteAddress } from './remote-file.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function served(listener: RequestListener): Promise<string> {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/own.ics`;
}

const OPTIONS = { etag: null, mostBytes: 1_048_576, milliseconds: 5_000 };
const read = (address: string, options = {}) => readRemote(address, { ...OPTIONS, ...options });

describe('readRemote', () => {
  it('reads the bytes with their mark, and is told when they are still the same', async () => {
    const address = await served((request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end('BEGIN');
    });
    const first = await read(address);
    expect(first).toMatchObject({ isUnchanged: false, etag: '"1"' });
    expect(new TextDecoder().decode('bytes' in first ? first.bytes : undefined)).toBe('BEGIN');
    expect(await read(address, { etag: '"1"' })).toEqual({ isUnchanged: true });
  });

  it('sends the name and password of an address to its own host, and not within the address', async () => {
    let seen: (string | undefined)[] = [];
    const address = await served((request, response) => {
      seen = [request.headers.authorization, request.url];
      response.end('');
    });
    await read(address.replace('http://', 'http://nora:s%C3%A9same@'));
    expect(seen).toEqual([`Basic ${Buffer.from('nora:sésame').toString('base64')}`, '/own.ics']);
  });

  it('gives up what is too large while it streams, whatever length is told', async () => {
    const address = await served((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536))) {}
        response.once('drain', more);
      };
      more();
    });
    await expect(read(address)).rejects.toThrow('it is larger than 1 MB');
  });

  it.each([
    ['file:///etc/passwd', 'it leads to what is no http or https address'],
    ['http://127.0.0.2:9/', 'it leads to 127.0.0.2:9, another host'],
    ['https://10.0.0.7/', 'it leads to 10.0.0.7, another host'],
    ['https://[::1]/', 'it leads to [::1], another host'],
  ])('does not follow a redirect to %s', async (to, trouble) => {
    const address = await served((_, response) => response.writeHead(302, { location: to }).end());
    await expect(read(address)).rejects.toThrow(trouble);
  });

  it('looks at the very address it connects to when a redirect names another host, once', async () => {
    const asked: string[] = [];
    const address = await served((_, response) =>
      response.writeHead(302, { location: 'https://public.example/' }).end(),
    );
    // A name that was public a moment ago, and now means this machine.
    const resolve: Resolve = (hostname, answer) => {
      asked.push(hostname);
      answer(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    await expect(read(address, { resolve })).rejects.toThrow('it leads to public.example, another host');
    await expect(read(address, { resolve: mapped })).rejects.toThrow('it leads to public.example, another host');
    expect(asked).toEqual(['public.example']);
    // The host that the owner named may be one of their own network.
    const own = await served((_, response) => response.end('here'));
    expect(await read(own.replace('127.0.0.1', 'calendar.home'), { resolve })).toMatchObject({ isUnchanged: false });
  });

  it('follows a redirect on the same host, and not for ever', async () => {
    const once = await served((request, response) => {
      if (request.url === '/new') response.end('here');
      else response.writeHead(301, { location: '/new' }).end();
    });
    expect(await read(once)).toMatchObject({ isUnchanged: false });
    server?.close();
    const forEver = await served((_, response) => response.writeHead(302, { location: '/own.ics' }).end());
    await expect(read(forEver)).rejects.toThrow('more than 5 times');
  });

  it('says in words what went wrong', async () => {
    const address = await served((_, response) => response.writeHead(404).end());
    await expect(read(address)).rejects.toThrow('it answered 404');
    server!.closeAllConnections();
    server!.close();
    await once(server!, 'close');
    await expect(read(address)).rejects.toThrow('nothing answers there');
    const silent = await served(() => {});
    await expect(read(silent, { milliseconds: 50 })).rejects.toThrow('it took too long to answer');
    for (const wrong of ['file:///etc/passwd', 'ftp://example.org/x', 'calendar'])
      expect(() => remoteAddress(wrong)).toThrow('it is no http or https address');
    expect(remoteAddress('webcal://example.org/x.ics').href).toBe('https://example.org/x.ics');
  });
});

/** Private, dressed up as an address of the newer kind. */
const mapped: Resolve = (_, answer) => answer(null, [{ address: '::ffff:10.0.0.7', family: 6 }]);
