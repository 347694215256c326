// What a link of the text leads to, shown beside it on hover, on focus and on a long touch. Nothing is fetched: the texts are scripts.
(function (root) {
  "use strict";

  const WAIT = 350;
  const LEAVE = 200;
  const TOUCH = 500;
  const GAP = 8;

  /** Which script holds the preview of a path: the hash of Java's strings, its lowest bits. */
  function shardOf(path, shards) {
    let hash = 0;
    for (let i = 0; i < path.length; i++) {
      hash = (Math.imul(hash, 31) + path.charCodeAt(i)) | 0;
    }
    return hash & (shards - 1);
  }

  /**
   * Where a card stands: below the line of the link the reader is on, above it where there is more room, and never sideways out of the
   * window. Everything in pixels of the window.
   */
  function place(line, card, view) {
    const below = view.height - line.bottom - GAP;
    const above = line.top - GAP;
    const top = card.height <= below || below >= above ? line.bottom + GAP : line.top - GAP - card.height;
    const left = Math.max(GAP, Math.min(line.left, view.width - card.width - GAP));
    return { left, top };
  }

  /** The line of a link that holds a point, for a link may run over several; the first where none does. */
  function lineAt(lines, y) {
    return lines.find((line) => line.top <= y && y <= line.bottom) ?? lines[0];
  }

  async function textsOf(path) {
    const tree = await studygraphSite.tree();
    const shard = shardOf(path, tree.previews);
    const texts = await studygraphSite.load(`previews/${shard}.js`, "studygraphPreviews" + shard);
    return texts[path] ? { kinds: tree.kinds, texts: texts[path] } : null;
  }

  class Preview {
    constructor() {
      this.card = document.createElement("div");
      this.card.className = "preview";
      this.card.id = "_preview";
      this.card.hidden = true;
      this.card.setAttribute("role", "tooltip");
      document.body.append(this.card);
      this.link = null;
      this.listen();
    }

    listen() {
      document.addEventListener("pointerover", (event) => event.pointerType === "mouse" && this.over(event));
      document.addEventListener("focusin", (event) => this.focus(event.target));
      document.addEventListener("focusout", () => this.leave());
      document.addEventListener("pointerdown", (event) => this.press(event));
      ["pointerup", "pointercancel", "pointermove"].forEach((name) =>
        document.addEventListener(name, (event) => event.pointerType !== "mouse" && this.lift(event)),
      );
      document.addEventListener("contextmenu", (event) => this.held && event.preventDefault());
      document.addEventListener(
        "click",
        (event) => {
          if (this.held) {
            event.preventDefault();
            event.stopPropagation();
            this.held = false;
          }
        },
        true,
      );
      document.addEventListener("keydown", (event) => {
        if (event.key === "Escape" && !this.card.hidden) {
          event.stopPropagation();
          this.hide();
        }
      }, true);
    }

    /** The link of the text an event is on, if it leads to another page of the site. */
    linkOf(target) {
      const link = target instanceof Element ? target.closest("main a[href], .page-foot a[href]") : null;
      if (!link || link.closest("nav, .preview, .button, .map-stage") || link.classList.contains("source-mark")) {
        return null;
      }
      const path = pathWithin(studygraphSite.root(), link.href);
      return path === null || path === pathWithin(studygraphSite.root(), root.location.href) ? null : link;
    }

    over(event) {
      if (this.card.contains(event.target)) {
        root.clearTimeout(this.leaving);
        return;
      }
      const link = this.linkOf(event.target);
      if (link === null) {
        this.leave();
      } else if (link !== this.link) {
        this.soon(link, event.clientY, WAIT);
      } else {
        root.clearTimeout(this.leaving);
      }
    }

    focus(target) {
      const link = this.linkOf(target);
      if (link?.matches(":focus-visible")) {
        this.soon(link, null, WAIT);
      }
    }

    press(event) {
      this.held = false;
      if (event.pointerType === "mouse") {
        this.hide();
        return;
      }
      const link = this.linkOf(event.target);
      this.hide();
      if (link) {
        this.start = event;
        this.soon(link, event.clientY, TOUCH, true);
      }
    }

    /** A finger that lifts or wanders before the time is up asks for no preview. */
    lift(event) {
      const wanders = event.type !== "pointermove" || Math.hypot(event.clientX - this.start?.clientX, event.clientY - this.start?.clientY) > 10;
      if (wanders && !this.held) {
        root.clearTimeout(this.coming);
      }
    }

    soon(link, y, wait, held = false) {
      root.clearTimeout(this.coming);
      root.clearTimeout(this.leaving);
      this.coming = root.setTimeout(() => this.show(link, y, held), wait);
    }

    leave() {
      root.clearTimeout(this.coming);
      root.clearTimeout(this.leaving);
      this.leaving = root.setTimeout(() => this.hide(), LEAVE);
    }

    hide() {
      root.clearTimeout(this.coming);
      root.clearTimeout(this.leaving);
      this.link?.removeAttribute("aria-describedby");
      this.link = null;
      this.card.hidden = true;
    }

    async show(link, y, held) {
      const turn = (this.turn = {});
      const found = await textsOf(pathWithin(studygraphSite.root(), link.href)).catch(() => null);
      if (this.turn !== turn) {
        return;
      }
      if (!found || !link.isConnected) {
        this.hide();
        return;
      }
      this.hide();
      this.link = link;
      this.held = held;
      this.fill(found);
      link.setAttribute("aria-describedby", this.card.id);
      this.card.hidden = false;
      const line = lineAt(Array.from(link.getClientRects()), y ?? -1);
      const view = { width: document.documentElement.clientWidth, height: root.innerHeight };
      const { left, top } = place(line, this.card.getBoundingClientRect(), view);
      this.card.style.left = `${left + root.scrollX}px`;
      this.card.style.top = `${top + root.scrollY}px`;
    }

    fill({ kinds, texts: [kind, title, text, ...points] }) {
      const make = (name, className, content) => {
        const element = document.createElement(name);
        element.className = className;
        element.textContent = content;
        return element;
      };
      const parts = [];
      const glyph = kind && document.querySelector(`.nav-group .kind-${kind}`);
      if (glyph) {
        const label = make("p", `kind-label kind-${kind}`, "");
        const order = ["service", "scenario", "comparison", "decision", "pattern", "topic"];
        label.append(glyph.cloneNode(true), " " + kinds[order.indexOf(kind)]);
        parts.push(label);
      }
      if (title) parts.push(make("p", "preview-title", title));
      if (text && text !== title) parts.push(make("p", "preview-text", text));
      if (points.length > 0) {
        const list = make("ul", "claims", "");
        list.append(...points.map((point) => make("li", "", point)));
        parts.push(list);
      }
      this.card.replaceChildren(...parts);
    }
  }

  if (typeof document === "undefined") {
    module.exports = { shardOf, place, lineAt };
  } else {
    root.studygraphPreview = new Preview();
  }
})(globalThis);
