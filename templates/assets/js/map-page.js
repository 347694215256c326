// @ts-check
/** The page of the map: what the reader does with it. Without this script the page is the lists. */
(function (root) {
  'use strict';
  const map = (root.studygraphMaps = root.studygraphMaps || {});

  const MOST_FOUND = 30;
  const STEP = 1.35;
  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

  class MapPage {
    constructor(place, data) {
      this.place = place;
      this.words = place.dataset;
      this.graph = map.read(data);
      this.stage = place.querySelector('.map-stage');
      this.status = place.querySelector('.map-status');
      this.card = place.querySelector('.map-card');
      this.search = place.querySelector('input[type=search]');
      this.domain = place.querySelector('select');
      this.kinds = Array.from(place.querySelectorAll('input[type=checkbox]'));
      place.hidden = false;
      this.view = new map.MapView(this.stage.querySelector('canvas'), this.graph, place.querySelector('.map-inks'));
      this.view.shown = (node) => this.isShown(node);
      this.filter();
      this.listen();
      this.view.resize();
      this.view.camera = this.view.whole();
      this.least = this.view.camera.scale * 0.6;
      this.restore();
    }

    isShown(node) {
      return map.wanted(node, this.wantedKinds, this.wantedDomain);
    }

    filter() {
      this.wantedKinds = new Set(this.kinds.filter((box) => box.checked).map((box) => map.KINDS.indexOf(box.value)));
      this.wantedDomain = this.domain ? Number(this.domain.value) : -1;
      const count = this.graph.nodes.filter((node) => this.isShown(node)).length;
      this.say(this.words.wordShown.replace('{0}', String(count)));
      if (this.view.focus && !this.isShown(this.view.focus)) this.focusOn(null);
      this.view.draw();
    }

    listen() {
      new ResizeObserver(() => this.view.resize()).observe(this.stage);
      const repaint = () => (this.view.readInks(), this.view.draw());
      new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
      ['(prefers-color-scheme: dark)', '(forced-colors: active)'].forEach((query) =>
        root.matchMedia(query).addEventListener('change', repaint),
      );
      [...this.kinds, this.domain].forEach((control) => control?.addEventListener('change', () => this.filter()));
      this.search.addEventListener('input', () => this.find());
      this.search.form.addEventListener('submit', (event) => {
        event.preventDefault();
        const [first] = map.found(this.graph.nodes.filter((node) => this.isShown(node)), this.search.value, 1);
        if (first) this.focusOn(first, true);
      });
      this.place.querySelectorAll('[data-map-zoom]').forEach((button) =>
        button.addEventListener('click', () => this.zoom(button.dataset.mapZoom)),
      );
      this.stage.addEventListener('keydown', (event) => this.key(event));
      new map.Hand(this.stage, this);
      document.querySelector('.map-list')?.addEventListener('pointerover', (event) => this.point(event.target));
      document.querySelector('.map-list')?.addEventListener('focusin', (event) => this.point(event.target));
    }

    /** Shows on the map what the reader points at in the lists. */
    point(target) {
      const link = target.closest?.('a[href]');
      const url = link?.getAttribute('href');
      this.hoverOn(url ? (this.graph.nodes.find((node) => node.url === url) ?? null) : null);
    }

    hoverOn(node) {
      if (node === this.view.hover) return;
      this.view.hover = node;
      this.stage.classList.toggle('is-over', node !== null);
      this.view.draw();
    }

    find() {
      const shown = this.graph.nodes.filter((node) => this.isShown(node));
      const hits = map.found(shown, this.search.value, MOST_FOUND);
      if (this.search.value.trim() === '') {
        this.focusOn(null);
        return;
      }
      this.view.focus = null;
      this.view.hover = hits[0] ?? null;
      this.fill(this.words.wordFound.replace('{0}', String(hits.length)), hits);
      this.say(this.words.wordFound.replace('{0}', String(hits.length)));
      this.view.draw();
    }

    /** Looks at a node: its lines and neighbours stay, the rest fades. */
    focusOn(node, move = false) {
      this.view.focus = node;
      this.view.hover = null;
      if (!node) {
        this.card.replaceChildren();
        this.view.draw();
        return;
      }
      const near = node.near.map((id) => this.graph.nodes[id]).sort((a, b) => a.kind - b.kind || a.id - b.id);
      this.fill(null, near, node);
      this.say(`${node.title}, ${this.kindOf(node)}, ${this.graph.groups[node.group].name}. ${this.words.wordNear.replace('{0}', String(near.length))}`);
      if (move) this.moveTo(node);
      this.remember(node);
      this.view.draw();
    }

    kindOf(node) {
      return this.kinds.find((box) => box.value === map.KINDS[node.kind])?.dataset.word ?? '';
    }

    /** Brings a node into view, near enough to be read. */
    moveTo(node) {
      const at = this.view.toScreen(node);
      const visible = at.x > 60 && at.y > 60 && at.x < this.view.width - 60 && at.y < this.view.height - 60;
      const scale = Math.max(this.view.camera.scale, 1.1);
      if (!visible || scale > this.view.camera.scale) this.glide({ scale, x: node.x, y: node.y });
    }

    /** Moves the camera so that the eye can follow; at once where motion is not wanted. */
    glide(to) {
      const from = this.view.camera;
      const still = root.matchMedia('(prefers-reduced-motion: reduce)').matches;
      const begin = root.performance.now();
      const turn = (this.turn = {});
      const step = (now) => {
        if (this.turn !== turn) return;
        const share = still ? 1 : Math.min(1, Math.max(0, now - begin) / 150);
        const eased = share * (2 - share);
        this.view.camera = {
          scale: from.scale * (to.scale / from.scale) ** eased,
          x: from.x + (to.x - from.x) * eased,
          y: from.y + (to.y - from.y) * eased,
        };
        this.view.paint();
        if (share < 1) root.requestAnimationFrame(step);
      };
      step(begin);
    }

    zoom(how) {
      if (how === 'whole') this.glide(this.view.whole());
      else this.glide(this.nearer(how === 'in' ? STEP : 1 / STEP, 0, 0));
    }

    nearer(factor, x, y) {
      return map.zoomed(this.view.camera, factor, x, y, this.least, 6);
    }

    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target !== this.stage) return;
      const arrow = ARROWS[event.key];
      if (arrow && event.shiftKey) {
        const by = 80 / this.view.camera.scale;
        this.glide({ ...this.view.camera, x: this.view.camera.x + arrow[0] * by, y: this.view.camera.y + arrow[1] * by });
      } else if (arrow) {
        this.step(arrow);
      } else if (event.key === '+' || event.key === '=') {
        this.zoom('in');
      } else if (event.key === '-') {
        this.zoom('out');
      } else if (event.key === '0') {
        this.zoom('whole');
      } else if (event.key === 'Escape' && this.view.focus) {
        this.focusOn(null);
      } else if (event.key === 'Enter' && this.view.focus) {
        root.location.href = this.view.focus.url;
      } else {
        return;
      }
      event.preventDefault();
    }

    /** To the next node in a direction: among what the focus is tied to, else among all. */
    step([dx, dy]) {
      const shown = this.graph.nodes.filter((node) => this.isShown(node));
      const { focus } = this.view;
      const next = focus ? map.nextInDirection(focus, shown, dx, dy) : shown[0];
      if (next) this.focusOn(next, true);
    }

    fill(heading, nodes, node) {
      const make = (name, className, ...children) => {
        const element = document.createElement(name);
        if (className) element.className = className;
        element.append(...children);
        return element;
      };
      const thing = (each) => {
        const link = make('a', 'thing', this.glyph(each), make('span', '', each.title));
        link.href = each.url;
        return link;
      };
      const parts = [];
      if (node) {
        const back = make('button', 'map-back', this.words.wordAll);
        back.type = 'button';
        back.addEventListener('click', () => (this.focusOn(null), this.stage.focus()));
        parts.push(make('p', 'map-card-title', thing(node)), make('p', 'label', this.graph.groups[node.group].name), back);
        heading = this.words.wordNear.replace('{0}', String(nodes.length));
      }
      parts.push(make('p', 'label', heading));
      const list = make('ul', 'map-near');
      nodes.slice(0, 60).forEach((each) => list.append(make('li', '', thing(each))));
      this.card.replaceChildren(...parts, list);
    }

    glyph(node) {
      return this.place.querySelector(`.map-kinds .kind-${map.KINDS[node.kind]}`).cloneNode(true);
    }

    say(text) {
      this.status.textContent = text;
    }

    /** The address says what is looked at, so that it can be sent and comes back. */
    remember(node) {
      root.history.replaceState(null, '', '#' + encodeURIComponent(node.url.replace(/\.html$/, '')));
    }

    restore() {
      const wish = decodeURIComponent(root.location.hash.slice(1)) + '.html';
      const node = this.graph.nodes.find((each) => each.url === wish);
      if (node) {
        this.view.camera = { scale: Math.max(this.view.camera.scale, 1.1), x: node.x, y: node.y };
        this.focusOn(node);
      }
    }
  }

  const place = typeof document === 'undefined' ? null : document.getElementById('_map');
  if (place) {
    const script = document.createElement('script');
    script.src = place.dataset.nodes;
    script.addEventListener('load', () => (map.page = new MapPage(place, root.studygraphMap)));
    document.head.append(script);
  }
})(globalThis);
