import { OFFICE_CDN, OFFICE_PREFIX } from '../../server/officeAddress';

/** The part of a service worker's scope that this one uses. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}
interface FetchEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));

// The pane's page asks Microsoft's servers for Office.js; here that copy comes from this machine, unmodified.
scope.addEventListener('fetch', (event) => {
  const { url } = event.request;
  if (!url.startsWith(OFFICE_CDN)) return;
  event.respondWith(fetch(OFFICE_PREFIX + url.slice(OFFICE_CDN.length).split('?', 1)[0]));
});
