// Serves the files of one build, all of them from one cache, so that the page works without a network and never runs with
// files of two builds. A newer build waits until the visitor agrees to it.

/** Put in by the build: all its files, and a mark that differs from build to build. */
declare const BUILT: { readonly mark: string; readonly files: readonly string[] };

// The types of a service worker and those of a page exclude each other.
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Event {
  readonly request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (name: 'install' | 'activate', listener: (event: Lasting) => void): void;
    (name: 'fetch', listener: (event: Fetching) => void): void;
    (name: 'message', listener: (event: MessageEvent<unknown>) => void): void;
  };
}
declare const self: Scope;

const PREFIX = 'utfall-';
const CACHE = PREFIX + BUILT.mark;
const addressOf = (file: string): string => new URL(file, self.registration.scope).href;
const PAGE = addressOf('index.html');
const FILES = new Set(BUILT.files.map(addressOf));

/** A file's name changes with what is in it, but for those beside the page, which are asked for anew. */
const isNamedByContent = (address: string): boolean => address.includes('/assets/');

async function fetchFile(address: string): Promise<Response> {
  const answer = await fetch(address, { cache: isNamedByContent(address) ? 'default' : 'no-cache' });
  if (!answer.ok) throw new Error(`${address}: the server answered ${answer.status}`);
  return answer;
}

/** All of this build, or nothing: what the build before has under the same name is taken from there. */
async function install(): Promise<void> {
  const cache = await caches.open(CACHE);
  for (const address of FILES) {
    if (await cache.match(address)) continue;
    const before = isNamedByContent(address) ? await caches.match(address) : undefined;
    await cache.put(address, before ?? (await fetchFile(address)));
  }
}

async function activate(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  for (const name of others) await caches.delete(name);
  await self.clients.claim();
}

async function answerFor(address: string, method: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(address);
  // A browser may have emptied the cache; what comes over the network fills it again.
  const whole = kept ?? (await fetchFile(address));
  if (kept === undefined) await cache.put(address, whole.clone());
  if (method !== 'HEAD') return whole;
  return new Response(null, { status: whole.status, headers: whole.headers });
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET' && method !== 'HEAD') return;
  const address = url.replace(/[?#].*$/s, '');
  const asked = address === self.registration.scope && mode === 'navigate' ? PAGE : address;
  if (FILES.has(asked)) event.respondWith(answerFor(asked, method));
});
