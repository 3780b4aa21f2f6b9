// Keeps the shell of the app (the page, its scripts, styles, fonts and icons) so that it opens while Tertius is stopped
// and says so. Answers of the API, exports and anything else that is private never pass through here.
const SHELL = 'tertius-shell';
const PAGE = '/index.html';
/** Written by the build: every file that the shell consists of. */
const LIST = '/shell-files.json';

self.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (isPrivate(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(freshPage(event));
  else event.respondWith(caches.match(pathname).then((kept) => kept ?? fetch(request)));
});

/** Whatever is not a file of the app or one of its pages: the API, signing in, the calendar feed. */
function isPrivate(pathname) {
  return /^\/(api|open|feed)(\/|$)/.test(pathname);
}

/** The page as the server has it, or the kept one while the server is away. A newer page brings newer files. */
async function freshPage(event) {
  const kept = await caches.match(PAGE);
  try {
    const answer = await fetch(event.request);
    if (answer.ok && kept !== undefined && answer.headers.get('etag') !== kept.headers.get('etag')) {
      event.waitUntil(keepShell());
    }
    return answer;
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}

/** Fetches every file of the shell, then lets go of those of an earlier build. */
async function keepShell() {
  const answer = await fetch(LIST, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${LIST}: ${answer.status}`);
  const files = [PAGE, ...(await answer.json())];
  const cache = await caches.open(SHELL);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  // Files with a hash in their name never change; the rest is fetched again.
  const missing = files.filter((file) => !file.startsWith('/assets/') || !known.has(file));
  await cache.addAll(missing.map((file) => new Request(file, { cache: 'no-cache' })));
  await Promise.all([...known].filter((file) => !files.includes(file)).map((file) => cache.delete(file)));
}
