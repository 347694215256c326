// @ts-check
/** Draws the map on a canvas: groups as discs, nodes as the marks of their kinds, lines only where they say something. */
(function (root) {
  'use strict';
  const map = (root.studygraphMaps = root.studygraphMaps || {});

  const KINDS = ['service', 'scenario', 'comparison', 'decision', 'pattern', 'topic'];
  const SPACING = 34;
  const MOST_LINES = 6000;
  const SCENARIO = 1;

  /** The marks of KindGlyph.java on a square of 16 around the middle. */
  const MARKS = [
    (pen) => pen.roundRect(-5.5, -5.5, 11, 11, 3),
    (pen) => polygon(pen, [0, -6.5, 6.5, 0, 0, 6.5, -6.5, 0]),
    (pen) => {
      pen.rect(-6, -5.5, 12, 11);
      pen.moveTo(0, -5.5);
      pen.lineTo(0, 5.5);
    },
    (pen) => {
      pen.moveTo(0, 6.5);
      pen.lineTo(0, 1);
      pen.bezierCurveTo(0, -2, -4.5, -1.5, -4.5, -6);
      pen.moveTo(0, 1);
      pen.bezierCurveTo(0, -2, 4.5, -1.5, 4.5, -6);
    },
    (pen) => {
      pen.arc(-4.5, 0, 2.2, 0, 7);
      pen.moveTo(-2.3, 0);
      pen.lineTo(2.3, 0);
      pen.moveTo(6.7, 0);
      pen.arc(4.5, 0, 2.2, 0, 7);
    },
    (pen) => [-4, 0, 4].forEach((y) => (pen.moveTo(-5, y), pen.lineTo(y === 4 ? 1 : 5, y))),
  ];

  function polygon(pen, points) {
    pen.moveTo(points[0], points[1]);
    for (let i = 2; i < points.length; i += 2) pen.lineTo(points[i], points[i + 1]);
    pen.closePath();
  }

  class MapView {
    /**
     * @param {HTMLCanvasElement} canvas
     * @param {{nodes: any[], groups: any[]}} graph
     * @param {Element} inks elements whose colours are those of the scheme at hand: `data-ink` says what of
     */
    constructor(canvas, graph, inks) {
      this.canvas = canvas;
      this.pen = canvas.getContext('2d');
      this.graph = graph;
      this.inks = inks;
      this.camera = { scale: 1, x: 0, y: 0 };
      this.shown = () => true;
      this.focus = null;
      this.hover = null;
      this.waiting = false;
      this.readInks();
    }

    readInks() {
      this.ink = {};
      for (const element of this.inks.querySelectorAll('[data-ink]')) {
        this.ink[element.dataset.ink] = getComputedStyle(element).color;
      }
      this.font = getComputedStyle(this.canvas).fontFamily;
    }

    resize() {
      const { width, height } = this.canvas.getBoundingClientRect();
      const dense = Math.min(2, root.devicePixelRatio || 1);
      this.width = width;
      this.height = height;
      this.canvas.width = Math.round(width * dense);
      this.canvas.height = Math.round(height * dense);
      this.dense = dense;
      this.draw();
    }

    /** The camera that shows all that is wanted. */
    whole() {
      const groups = this.graph.groups.filter((group) => this.graph.nodes.length > 3000 || this.isShown(group));
      return map.fit(map.around(groups.length ? groups : this.graph.groups), Math.max(200, this.width - (this.width > 600 ? 120 : 24)), this.height - 56);
    }

    isShown(group) {
      return this.graph.nodes.some((node) => node.group === group.id && this.shown(node));
    }

    toScreen(spot) {
      const { scale, x, y } = this.camera;
      return { x: (spot.x - x) * scale + this.width / 2, y: (spot.y - y) * scale + this.height / 2 };
    }

    toMap(x, y) {
      const { scale } = this.camera;
      return { x: (x - this.width / 2) / scale + this.camera.x, y: (y - this.height / 2) / scale + this.camera.y };
    }

    /** The node at a place of the screen, a finger's breadth around it at most. */
    nodeAt(x, y, slack) {
      const at = this.toMap(x, y);
      const reach = Math.max(this.reach(), slack) / this.camera.scale;
      let best = null;
      let least = reach * reach;
      for (const node of this.graph.nodes) {
        const square = (node.x - at.x) ** 2 + (node.y - at.y) ** 2;
        if (square < least && this.shown(node)) {
          least = square;
          best = node;
        }
      }
      return best;
    }

    groupAt(x, y) {
      const at = this.toMap(x, y);
      return this.graph.groups.find((group) => (group.x - at.x) ** 2 + (group.y - at.y) ** 2 < group.r ** 2) ?? null;
    }

    /** How far a node's mark reaches from its middle, in pixels. */
    reach() {
      return Math.max(1.2, Math.min(9, this.camera.scale * SPACING * 0.2));
    }

    draw() {
      if (this.waiting) return;
      this.waiting = true;
      root.requestAnimationFrame(() => {
        this.waiting = false;
        this.paint();
      });
    }

    paint() {
      const { pen } = this;
      pen.setTransform(this.dense, 0, 0, this.dense, 0, 0);
      pen.clearRect(0, 0, this.width, this.height);
      const left = this.toMap(-20, -20);
      const right = this.toMap(this.width + 20, this.height + 20);
      const seen = this.graph.nodes.filter(
        (node) => node.x > left.x && node.x < right.x && node.y > left.y && node.y < right.y && this.shown(node),
      );
      const lit = this.focus ? new Set([this.focus.id, ...this.focus.near]) : null;
      this.paintGroups();
      this.paintLines(seen, lit);
      this.paintNodes(seen, lit);
      this.paintLabels(seen, lit);
    }

    paintGroups() {
      const { pen, ink } = this;
      pen.strokeStyle = ink.soft;
      pen.globalAlpha = this.focus ? 0.06 : 0.16;
      for (const group of this.graph.groups) {
        for (const [other, count] of group.ties) {
          const one = this.toScreen(group);
          const two = this.toScreen(this.graph.groups[other]);
          const length = Math.max(1, Math.hypot(two.x - one.x, two.y - one.y));
          const out = (disc) => (disc.r * this.camera.scale) / length;
          const [a, b] = [out(group), out(this.graph.groups[other])];
          pen.lineWidth = Math.min(6, 0.6 + Math.log2(count));
          pen.beginPath();
          pen.moveTo(one.x + (two.x - one.x) * a, one.y + (two.y - one.y) * a);
          pen.lineTo(two.x - (two.x - one.x) * b, two.y - (two.y - one.y) * b);
          pen.stroke();
        }
      }
      pen.globalAlpha = 1;
      pen.fillStyle = ink.surface;
      pen.strokeStyle = ink.rule;
      pen.lineWidth = 1;
      for (const group of this.graph.groups) {
        const { x, y } = this.toScreen(group);
        pen.beginPath();
        pen.arc(x, y, group.r * this.camera.scale, 0, 7);
        pen.fill();
        pen.stroke();
      }
    }

    paintLines(seen, lit) {
      const { pen, ink } = this;
      const line = (a, b) => {
        const [one, two] = [this.toScreen(a), this.toScreen(b)];
        pen.moveTo(one.x, one.y);
        pen.lineTo(two.x, two.y);
      };
      if (!lit && this.reach() > 2.4) {
        pen.strokeStyle = ink.soft;
        pen.globalAlpha = 0.22;
        pen.lineWidth = 1;
        pen.beginPath();
        let count = 0;
        for (const node of seen) {
          for (const other of node.near) {
            const end = this.graph.nodes[other];
            if (other > node.id && end.group === node.group && this.shown(end) && count++ < MOST_LINES) line(node, end);
          }
        }
        pen.stroke();
      }
      for (const [from, alpha] of [[this.focus, 0.75], [this.hover, 0.45]]) {
        if (!from) continue;
        pen.strokeStyle = ink.accent;
        pen.globalAlpha = alpha;
        pen.lineWidth = 1.25;
        pen.beginPath();
        from.near.map((id) => this.graph.nodes[id]).filter(this.shown).forEach((end) => line(from, end));
        pen.stroke();
      }
      pen.globalAlpha = 1;
    }

    paintNodes(seen, lit) {
      const { pen, ink } = this;
      const reach = this.reach();
      KINDS.forEach((kind, index) => {
        for (const bright of lit ? [false, true] : [true]) {
          const some = seen.filter((node) => node.kind === index && (!lit || lit.has(node.id) === bright));
          pen.globalAlpha = bright ? 1 : 0.22;
          pen.strokeStyle = pen.fillStyle = ink[kind];
          if (reach < 4) some.forEach((node) => this.paintDot(node, reach));
          else some.forEach((node) => this.paintMark(node, index, reach));
        }
      });
      pen.globalAlpha = 1;
      for (const node of [this.focus, this.hover]) {
        if (!node || !this.shown(node)) continue;
        const { x, y } = this.toScreen(node);
        pen.strokeStyle = ink.accent;
        pen.lineWidth = 2;
        pen.beginPath();
        pen.arc(x, y, reach + 5, 0, 7);
        pen.stroke();
      }
    }

    paintDot(node, reach) {
      const { x, y } = this.toScreen(node);
      this.pen.fillRect(x - reach, y - reach, reach * 2, reach * 2);
    }

    paintMark(node, kind, reach) {
      const { pen } = this;
      const { x, y } = this.toScreen(node);
      pen.save();
      pen.translate(x, y);
      pen.scale(reach / 6.5, reach / 6.5);
      pen.lineWidth = 1.7;
      pen.beginPath();
      MARKS[kind](pen);
      if (kind < 3) {
        const behind = pen.fillStyle;
        pen.fillStyle = this.ink.paper;
        pen.fill();
        pen.fillStyle = behind;
      }
      pen.stroke();
      if (kind === 2) pen.fillRect(0, -5.5, 6, 11);
      pen.restore();
    }

    /** Labels: the groups' names, what is looked at, then the most important nodes, as many as there is room for. */
    paintLabels(seen, lit) {
      const { pen, ink } = this;
      const reach = this.reach();
      const taken = new map.Taken();
      const near = reach >= 4;
      if (near) {
        for (const node of seen) {
          if (lit && !lit.has(node.id)) continue;
          const { x, y } = this.toScreen(node);
          taken.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }, node.id);
        }
      }
      const first = [this.hover, this.focus, ...(this.focus ? this.focus.near.map((id) => this.graph.nodes[id]) : [])].filter(
        (node) => node && seen.includes(node),
      );
      const calm = reach < 8;
      const rest = near && !lit ? seen.filter((node) => !calm || node.kind !== SCENARIO).slice(0, 700) : [];
      const asked = [
        ...first.slice(0, 1).map((node) => this.labelOf(node, reach, ink.ink)),
        ...(lit ? [] : this.graph.groups.filter((group) => !near || this.isWide(group)).map((group) => this.nameOf(group, near))),
        ...first.slice(1).map((node) => this.labelOf(node, reach, ink.ink)),
        ...rest.map((node) => this.labelOf(node, reach, ink.soft)),
      ];
      pen.textBaseline = 'middle';
      pen.lineJoin = 'round';
      const inside = asked.filter((label) => label.x > -60 && label.x < this.width + 60 && label.y > -60 && label.y < this.height + 60);
      for (const label of map.labelled(inside, taken, this.width, this.height)) {
        pen.font = label.font;
        pen.fillStyle = label.ink;
        pen.strokeStyle = ink.paper;
        pen.lineWidth = 3;
        pen.textAlign = 'center';
        label.lines.forEach((text, index) => {
          const x = label.left + label.width / 2;
          const y = label.top + label.lineHeight * (index + 0.5);
          pen.strokeText(text, x, y);
          pen.fillText(text, x, y);
        });
      }
    }

    labelOf(node, reach, colour) {
      const lines = map.wrapped(node.title, 20);
      return { owner: node.id, ...this.toScreen(node), reach, ...this.measured(lines, `12px ${this.font}`, 14), ink: colour };
    }

    /** Whether a group's disc is large enough on the screen for its name to say something about it. */
    isWide(group) {
      return group.size > 2 && group.r * this.camera.scale > 24;
    }

    /** A group's name stands on the upper rim of its disc. */
    nameOf(group, near) {
      const { x, y } = this.toScreen(group);
      const size = near ? 13 : Math.max(12, Math.min(17, 10 + Math.sqrt(group.size) / 2));
      const lines = map.wrapped(group.name, 26);
      const measured = this.measured(lines, `650 ${size}px ${this.font}`, size + 3);
      const radius = group.r * this.camera.scale;
      const middle = { left: x - measured.width / 2, top: y - measured.height / 2 };
      const top = { left: x - measured.width / 2, top: y - radius - measured.height / 2 };
      return { owner: map.OVER_MARKS, x, y, reach: 0, ...measured, box: near || radius < measured.height ? top : middle, ink: this.ink.ink };
    }

    measured(lines, font, lineHeight) {
      this.pen.font = font;
      const width = Math.max(...lines.map((line) => this.pen.measureText(line).width)) + 4;
      return { lines, font, lineHeight, width, height: lineHeight * lines.length };
    }
  }

  map.KINDS = KINDS;
  map.MapView = MapView;
})(globalThis);
