// The product on the device: every page, its data for the router and every chunk, so that a visit without
// signal opens like any other. tools/finish-web-build.ts puts VERSION and FILES above this text.
// It never touches /api: what a user may see is the page's matter, and lies in the page's own store.
/* global VERSION, FILES */

const CACHE = `walkaround-${VERSION}`;
/** The version before stays for tabs that still run it and ask for its chunks. */
const VERSIONS_KEPT = 2;

self.addEventListener("install", (event) => {
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldVersions().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/api/") || url.pathname === "/metrics") return;
  if (request.mode === "navigate") event.respondWith(openPage(request, url));
  else if (FILES.includes(url.pathname) || url.pathname.startsWith("/_next/static/")) {
    event.respondWith(readFile(request, url));
  }
});

async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(
    FILES.map(async (path) => {
      // A hashed file that an older version brought is the same file.
      const known = path.startsWith("/_next/static/") ? await caches.match(path) : undefined;
      const response = known ?? (await fetch(path, { cache: "no-cache" }));
      if (!response.ok && path !== "/404.html")
        throw new Error(`${path} answered ${response.status}`);
      await cache.put(path, response);
    }),
  );
}

async function forgetOldVersions() {
  const names = (await caches.keys()).filter((name) => name.startsWith("walkaround-"));
  const kept = [...names.filter((name) => name !== CACHE).slice(1 - VERSIONS_KEPT), CACHE];
  await Promise.all(
    names.filter((name) => !kept.includes(name)).map((name) => caches.delete(name)),
  );
}

async function openPage(request, url) {
  const cache = await caches.open(CACHE);
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/$/, "") : url.pathname;
  const page = await cache.match(path);
  if (page) return page;
  try {
    return await fetch(request);
  } catch {
    return (await cache.match("/404.html")) ?? Response.error();
  }
}

async function readFile(request, url) {
  const own = await (await caches.open(CACHE)).match(url.pathname);
  return own ?? (await caches.match(url.pathname)) ?? (await fetch(request));
}
