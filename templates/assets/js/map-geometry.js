// @ts-check
/** What the map works out without drawing: what is shown, where it is on the screen, and which labels fit. */
(function (root) {
  'use strict';
  const map = (root.studygraphMaps = root.studygraphMaps || {});

  /** The camera that shows a box in full: pixels a unit, and the unit in the middle of the screen. */
  function fit(box, width, height, most = 3) {
    const scale = Math.min(most, width / Math.max(1, box.right - box.left), height / Math.max(1, box.bottom - box.top));
    return { scale, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  }

  /** The box around circles; each has x, y and r. */
  function around(circles) {
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const { x, y, r } of circles) {
      box.left = Math.min(box.left, x - r);
      box.right = Math.max(box.right, x + r);
      box.top = Math.min(box.top, y - r);
      box.bottom = Math.max(box.bottom, y + r);
    }
    return circles.length === 0 ? { left: -1, right: 1, top: -1, bottom: 1 } : box;
  }

  /** The camera after zooming by a factor while the place under (x, y), counted from the middle of the screen, stays. */
  function zoomed(camera, factor, x, y, least, most) {
    const scale = Math.min(most, Math.max(least, camera.scale * factor));
    const held = 1 / camera.scale - 1 / scale;
    return { scale, x: camera.x + x * held, y: camera.y + y * held };
  }

  /** Boxes of which no two overlap. Cells of a grid keep each question short. */
  const OVER_MARKS = -2;

  class Taken {
    constructor(cell = 64) {
      this.cell = cell;
      this.cells = new Map();
    }

    eachCell(box, visit) {
      for (let x = Math.floor(box.left / this.cell); x <= Math.floor(box.right / this.cell); x++) {
        for (let y = Math.floor(box.top / this.cell); y <= Math.floor(box.bottom / this.cell); y++) {
          if (visit(x * 65536 + y)) return true;
        }
      }
      return false;
    }

    /** Whether a box overlaps one that is taken, other than that of `owner`; a group's name may stand over marks, not over labels. */
    hits(box, owner = -1) {
      return this.eachCell(box, (key) =>
        (this.cells.get(key) || []).some(
          (other) =>
            other.owner !== owner &&
            !(owner === OVER_MARKS && other.owner >= 0) && box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
        ),
      );
    }

    add(box, owner = -1) {
      const taken = { ...box, owner };
      this.eachCell(box, (key) => {
        const there = this.cells.get(key);
        if (there) there.push(taken);
        else this.cells.set(key, [taken]);
        return false;
      });
    }
  }

  /** A title in at most two lines of about so many characters. */
  function wrapped(title, most) {
    if (title.length <= most) return [title];
    const words = title.split(' ');
    let first = words.shift();
    while (words.length > 0 && (first + ' ' + words[0]).length <= most) first += ' ' + words.shift();
    const rest = words.join(' ');
    if (rest === '') return [first.slice(0, most - 1) + '…'];
    return [first.length > most ? first.slice(0, most - 1) + '…' : first, rest.length > most ? rest.slice(0, most - 1).trimEnd() + '…' : rest];
  }

  /**
   * The labels that fit, the first asked for first: each below, beside or above its mark, never over another label or a mark.
   * All of it is on a screen so wide and high. `asked` holds {owner, x, y, reach, width, height}: a mark at (x, y) that reaches so far; a fixed one has its box already.
   */
  function labelled(asked, taken, width = Infinity, height = Infinity) {
    const placed = [];
    for (const label of asked) {
      const { x, y, reach } = label;
      const half = label.width / 2;
      const at = label.box
        ? [label.box]
        : [
            { left: x - half, top: y + reach + 2 },
            { left: x + reach + 4, top: y - label.height / 2 },
            { left: x - reach - 4 - label.width, top: y - label.height / 2 },
            { left: x - half, top: y - reach - 2 - label.height },
          ];
      for (const { left, top } of at) {
        const box = { left, top, right: left + label.width, bottom: top + label.height };
        const inside = left >= 0 && top >= 0 && box.right <= width && box.bottom <= height;
        if (inside && !taken.hits(box, label.owner)) {
          taken.add(box);
          placed.push({ ...label, left, top });
          break;
        }
      }
    }
    return placed;
  }

  /** The spot that is next in a direction: near, and not far off the way. `spots` holds {id, x, y}. */
  function nextInDirection(from, spots, dx, dy) {
    let best = null;
    let least = Infinity;
    for (const spot of spots) {
      const along = (spot.x - from.x) * dx + (spot.y - from.y) * dy;
      const aside = Math.abs((spot.x - from.x) * dy - (spot.y - from.y) * dx);
      const cost = along + 2 * aside;
      if (spot.id !== from.id && along > aside * 0.4 && along > 0 && cost < least) {
        least = cost;
        best = spot;
      }
    }
    return best;
  }

  /** What the script of the site says, column by column, as nodes with neighbours. */
  function read(data) {
    const nodes = data.titles.map((title, id) => ({
      id,
      title,
      url: data.urls[id],
      kind: data.kinds[id],
      x: data.spots[2 * id],
      y: data.spots[2 * id + 1],
      group: data.group[id],
      domains: data.domains[id],
      near: [],
    }));
    for (let i = 0; i < data.ties.length; i += 2) {
      nodes[data.ties[i]].near.push(data.ties[i + 1]);
      nodes[data.ties[i + 1]].near.push(data.ties[i]);
    }
    const groups = data.groups.map((name, id) => ({
      id,
      name,
      x: data.discs[3 * id],
      y: data.discs[3 * id + 1],
      r: data.discs[3 * id + 2],
      size: 0,
      ties: new Map(),
    }));
    nodes.forEach((node) => groups[node.group].size++);
    for (let i = 0; i < data.ties.length; i += 2) {
      const [a, b] = [nodes[data.ties[i]].group, nodes[data.ties[i + 1]].group].sort((one, other) => one - other);
      if (a !== b) groups[a].ties.set(b, (groups[a].ties.get(b) || 0) + 1);
    }
    return { nodes, groups };
  }

  /** Whether a node is of a kind and a domain that are wanted; domain -1 stands for all. */
  function wanted(node, kinds, domain) {
    return kinds.has(node.kind) && (domain < 0 || (node.domains >> domain) % 2 === 1);
  }

  /** Nodes whose title holds every word, those that begin with the first word first. */
  function found(nodes, query, most) {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const hits = nodes.filter((node) => words.every((word) => node.title.toLowerCase().includes(word)));
    const early = (node) => (node.title.toLowerCase().split(/\s+/).some((part) => part.startsWith(words[0])) ? 0 : 1);
    return hits.sort((a, b) => early(a) - early(b) || a.id - b.id).slice(0, most);
  }

  Object.assign(map, { OVER_MARKS, fit, around, zoomed, Taken, wrapped, labelled, nextInDirection, read, wanted, found });
  if (typeof module !== 'undefined') module.exports = map;
})(globalThis);
