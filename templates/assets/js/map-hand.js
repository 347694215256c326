// @ts-check
/** The hand on the map: it drags, pinches, turns the wheel and presses. */
(function (root) {
  'use strict';
  const map = (root.studygraphMaps = root.studygraphMaps || {});

  const STILL = 6;

  class Hand {
    constructor(stage, page) {
      this.stage = stage;
      this.page = page;
      this.fingers = new Map();
      stage.addEventListener('pointerdown', (event) => this.down(event));
      stage.addEventListener('pointermove', (event) => this.move(event));
      ['pointerup', 'pointercancel'].forEach((name) => stage.addEventListener(name, (event) => this.up(event)));
      stage.addEventListener('pointerleave', () => page.hoverOn(null));
      stage.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
      stage.addEventListener('dblclick', (event) => this.open(event));
    }

    /** A place of the stage. */
    at(event) {
      const box = this.stage.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top };
    }

    /** Buttons lie over the map and are pressed as buttons. */
    isOnMap(event) {
      return event.target.closest('button') === null;
    }

    down(event) {
      if (!this.isOnMap(event) || event.button > 0) return;
      this.stage.setPointerCapture(event.pointerId);
      this.fingers.set(event.pointerId, this.at(event));
      if (this.fingers.size === 1) this.start = this.at(event);
      else this.start = null;
    }

    move(event) {
      const { view } = this.page;
      const here = this.at(event);
      const before = this.fingers.get(event.pointerId);
      if (!before) {
        if (event.pointerType === 'mouse') this.page.hoverOn(view.nodeAt(here.x, here.y, 8));
        return;
      }
      if (this.start && Math.hypot(here.x - this.start.x, here.y - this.start.y) < STILL) return;
      this.start = null;
      if (this.fingers.size === 2) this.pinch(event.pointerId, before, here);
      else this.drag(before, here);
      this.fingers.set(event.pointerId, here);
      view.draw();
    }

    drag(before, here) {
      const { camera } = this.page.view;
      this.page.turn = {};
      this.page.view.camera = {
        ...camera,
        x: camera.x - (here.x - before.x) / camera.scale,
        y: camera.y - (here.y - before.y) / camera.scale,
      };
    }

    pinch(id, before, here) {
      const other = Array.from(this.fingers).find(([key]) => key !== id)[1];
      const apart = (finger) => Math.max(1, Math.hypot(finger.x - other.x, finger.y - other.y));
      const { view } = this.page;
      const middle = { x: (here.x + other.x) / 2 - view.width / 2, y: (here.y + other.y) / 2 - view.height / 2 };
      this.page.turn = {};
      view.camera = this.page.nearer(apart(here) / apart(before), middle.x, middle.y);
    }

    up(event) {
      const pressed = this.fingers.delete(event.pointerId) && event.type === 'pointerup' && this.start;
      if (!pressed) return;
      const { view } = this.page;
      const node = view.nodeAt(this.start.x, this.start.y, event.pointerType === 'mouse' ? 8 : 16);
      const group = node ? null : view.groupAt(this.start.x, this.start.y);
      const far = view.reach() < 4;
      this.start = null;
      if (far && (group ?? node)) {
        const disc = group ?? this.page.graph.groups[node.group];
        const around = map.fit(map.around([disc]), view.width - 40, view.height - 60);
        if (around.scale > view.camera.scale) {
          this.page.glide(around);
          return;
        }
      }
      this.page.focusOn(node);
    }

    open(event) {
      const here = this.at(event);
      const node = this.isOnMap(event) ? this.page.view.nodeAt(here.x, here.y, 8) : null;
      if (node) root.location.href = node.url;
    }

    /** The wheel scrolls the page until the map is in hand. */
    wheel(event) {
      if (!event.ctrlKey && !event.metaKey && document.activeElement !== this.stage) return;
      event.preventDefault();
      const here = this.at(event);
      const { view } = this.page;
      const factor = Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002));
      this.page.turn = {};
      view.camera = this.page.nearer(factor, here.x - view.width / 2, here.y - view.height / 2);
      view.draw();
    }
  }

  map.Hand = Hand;
})(globalThis);
