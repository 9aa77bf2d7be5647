/// <reference lib="webworker" />
import { exits } from './exits';
import { remove } from './remove';

declare const self: ServiceWorkerGlobalScope;

/** What is left of the network for the service worker alone: the app's own files are fetched once and kept. */
export const network = { caches: self.caches, fetch: self.fetch.bind(self) };

/** Besides `exits`: other scripts, what speaks to others, and the caches, which belong to us alone. */
const ofScope = ['importScripts', 'BroadcastChannel', 'caches', 'CacheStorage', 'indexedDB', 'IDBFactory'];

// The first import of the service worker. Without headers of a server no policy holds it: then this is the only wall.
remove(self, [...exits, ...ofScope]);
remove(self.registration, ['showNotification', 'backgroundFetch', 'sync', 'periodicSync', 'pushManager']);
remove(self.clients, ['openWindow']);
if ('WindowClient' in self) remove(WindowClient.prototype, ['navigate']);
if ('Cache' in self) remove(Cache.prototype, ['add', 'addAll']);
