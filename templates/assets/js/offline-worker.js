// @ts-check
// Keeps one build of the site, whole, for times without network. What stands before this text names its files and their digests.
(function (root) {
  'use strict';
  const MARK = 'x-studygraph-digest';
  const TAKE_OVER = 'studygraph-take-over';
  /** So often a newer build is asked to take over; one that does not is not waited for. */
  const MOST_ASKED = 3;
  /**
   * Asks the newer build to take over and comes again when it has: not before, for an answer that the old one is to give while it
   * goes may never come. A newer build that does not stir within two seconds is asked again.
   */
  const TAKING_OVER = `<!doctype html><meta name="color-scheme" content="light dark"><script>
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    navigator.serviceWorker.getRegistration().then((kept) =>
      kept && kept.waiting ? kept.waiting.postMessage('${TAKE_OVER}') : location.reload());
  </script>`;
  const TAKING_OVER_HEADERS = { 'Content-Type': 'text/html; charset=utf-8', Refresh: '2' };
  /** So many files are asked for at a time. */
  const HANDS = 6;
  /** Of these headers a kept answer would tell lies. */
  const PASSING = ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie', 'vary', 'age', 'date'];

  /** The path within the site that an address asks for, as the list has it; `null` if the address lies outside. */
  function pathOf(scope, address) {
    const url = new URL(address);
    const base = new URL(scope);
    if (url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return null;
    let path;
    try {
      path = decodeURIComponent(url.pathname.slice(base.pathname.length));
    } catch {
      return null;
    }
    return path === '' || path.endsWith('/') ? path + 'index.html' : path;
  }

  function addressOf(scope, path) {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
  }

  /** The files of a list, path by path, with the beginning of their digests. */
  function filesOf(list) {
    return new Map(list.map((line) => [line.slice(0, line.lastIndexOf(' ')), line.slice(line.lastIndexOf(' ') + 1)]));
  }

  /** Hosts that leave `.html` out of addresses mean the same file. */
  function known(files, path) {
    return path !== null && [path, path + '.html'].find((each) => files.has(each));
  }

  /** The 128-bit MurmurHash3 for machines of 32 bits, as the program that made the list works it out. */
  function digestOf(buffer) {
    const { imul } = Math;
    const turned = (bits, by) => (bits << by) | (bits >>> (32 - by));
    const factors = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93];
    const turns = [15, 16, 17, 18];
    const roundTurns = [19, 17, 15, 13];
    const added = [0x561ccd1b, 0x0bcaa747, 0x96cd1c35, 0x32ac3b17];
    const length = buffer.byteLength;
    const whole = length - (length % 16);
    const rest = new Uint8Array(16);
    rest.set(new Uint8Array(buffer, whole));
    const sums = [0, 0, 0, 0];
    const take = (view, at, i) => {
      const word = imul(turned(imul(view.getInt32(at + 4 * i, true), factors[i]), turns[i]), factors[(i + 1) % 4]);
      sums[i] ^= word;
    };
    const view = new DataView(buffer);
    for (let at = 0; at < whole; at += 16) {
      for (let i = 0; i < 4; i++) {
        take(view, at, i);
        sums[i] = (imul((turned(sums[i], roundTurns[i]) + sums[(i + 1) % 4]) | 0, 5) + added[i]) | 0;
      }
    }
    const last = new DataView(rest.buffer);
    for (let i = 0; i < 4; i++) take(last, 0, i);
    const join = () => {
      sums[0] = (sums[0] + sums[1] + sums[2] + sums[3]) | 0;
      for (let i = 1; i < 4; i++) sums[i] = (sums[i] + sums[0]) | 0;
    };
    const mixed = (bits) => {
      const some = imul(bits ^ (bits >>> 16), 0x85ebca6b);
      const more = imul(some ^ (some >>> 13), 0xc2b2ae35);
      return more ^ (more >>> 16);
    };
    for (let i = 0; i < 4; i++) sums[i] ^= length;
    join();
    for (let i = 0; i < 4; i++) sums[i] = mixed(sums[i]);
    join();
    return sums.map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
  }

  /** What the names of the caches of all builds of one site begin with. */
  function prefixOf(scope) {
    return 'studygraph ' + scope + ' ';
  }

  class Keeper {
    constructor(site, scope, caches) {
      this.build = site.build;
      this.files = filesOf(site.files);
      this.scope = scope;
      this.caches = caches;
      this.prefix = prefixOf(scope);
      this.name = this.prefix + site.build;
    }

    async others() {
      return (await this.caches.keys()).filter((name) => name.startsWith(this.prefix) && name !== this.name);
    }

    /** Gets every file of the build, or none: one that is not as the list says belongs to another build. */
    async install() {
      const cache = await this.caches.open(this.name);
      const older = await Promise.all((await this.others()).map((name) => this.caches.open(name)));
      const waiting = [...this.files.keys()];
      const work = async () => {
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await this.keep(cache, older, path);
      };
      try {
        await Promise.all(Array.from({ length: HANDS }, work));
      } catch (error) {
        waiting.length = 0;
        await this.caches.delete(this.name);
        throw error;
      }
    }

    async keep(cache, older, path) {
      const digest = this.files.get(path);
      const address = addressOf(this.scope, path);
      for (const place of [cache, ...older]) {
        const found = await place.match(address);
        if (found && found.headers.get(MARK) === digest) {
          if (place !== cache) await cache.put(address, found);
          return;
        }
      }
      const answer = await root.fetch(address, { cache: 'no-cache' });
      const bytes = await answer.arrayBuffer();
      if (!answer.ok || !digestOf(bytes).startsWith(digest)) {
        throw new Error(path + ' is not of this build');
      }
      const headers = new Headers(answer.headers);
      PASSING.forEach((name) => headers.delete(name));
      headers.set(MARK, digest);
      await cache.put(address, new Response(bytes, { headers }));
    }

    async discard() {
      await Promise.all((await this.others()).map((name) => this.caches.delete(name)));
    }

    /** Opens no cache: one that a newer build has discarded would be there again, and empty. */
    async kept(path) {
      return this.caches.match(addressOf(this.scope, path), { cacheName: this.name });
    }

    /** A file of this build; past it, the network. */
    async file(request, path) {
      return (await this.kept(path)) ?? root.fetch(request);
    }

    async page(request) {
      const path = known(this.files, pathOf(this.scope, request.url));
      const found = path ? await this.kept(path) : undefined;
      if (found) return found;
      try {
        return await root.fetch(request);
      } catch {
        return (await this.kept('404.html')) ?? Response.error();
      }
    }
  }

  let asked = 0;

  function start(worker) {
    const keeper = new Keeper(worker.studygraphOffline, worker.registration.scope, worker.caches);
    worker.addEventListener('install', (event) => event.waitUntil(keeper.install()));
    worker.addEventListener('activate', (event) => event.waitUntil(keeper.discard()));
    worker.addEventListener('message', (event) => {
      if (event.data === TAKE_OVER) worker.skipWaiting();
    });
    worker.addEventListener('fetch', (event) => {
      if (event.request.method !== 'GET') return;
      if (event.request.mode === 'navigate') {
        event.respondWith(visit(worker, keeper, event.request));
      } else {
        const path = pathOf(keeper.scope, event.request.url);
        if (path !== null && keeper.files.has(path)) event.respondWith(keeper.file(event.request, path));
      }
    });
  }

  /** Where a newer build is ready and no other page is open, it takes over before this one is shown. */
  async function visit(worker, keeper, request) {
    if (worker.registration.waiting && asked < MOST_ASKED && (await worker.clients.matchAll({ type: 'window' })).length < 2) {
      asked++;
      return new Response(TAKING_OVER, { headers: TAKING_OVER_HEADERS });
    }
    return keeper.page(request);
  }

  /** A site too large to be kept: what an earlier build kept goes, and so does its keeper. */
  function end(worker) {
    worker.addEventListener('install', () => worker.skipWaiting());
    worker.addEventListener('activate', (event) => {
      const prefix = prefixOf(worker.registration.scope);
      event.waitUntil(
        worker.caches
          .keys()
          .then((names) => Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => worker.caches.delete(name))))
          .then(() => worker.registration.unregister()),
      );
    });
  }

  if (typeof module !== 'undefined') module.exports = { pathOf, addressOf, filesOf, known, digestOf, Keeper };
  else if (root.studygraphOffline.files.length > 0) start(root);
  else end(root);
})(globalThis);
