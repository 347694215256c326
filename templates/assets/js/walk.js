// Walks a decision tree in place: an answer swaps what stands in <main>. Every link works without it.
"use strict";
(function (root) {
  const HASH = "#at=";

  /** The last part of an address without what follows it, readable: `a/b%20c.html?d#e` is `b c.html`. */
  function fileOf(address) {
    const path = address.split(/[?#]/, 1)[0];
    return readable(path.slice(path.lastIndexOf("/") + 1));
  }

  /** The step an address asks for: the one its hash names if the tree has it, else that of its own file. */
  function stepAt(address, steps) {
    const hash = address.includes("#") ? address.slice(address.indexOf("#")) : "";
    const named = hash.startsWith(HASH) ? readable(hash.slice(HASH.length)) : "";
    return steps.has(named) ? named : fileOf(address);
  }

  function readable(escaped) {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  }

  /** How a box of the map is drawn when the reader stands at a step; `way` are the questions before it. */
  function roleOf(file, here, way) {
    if (file === here) {
      return "here";
    }
    return way.includes(file) ? "past" : "faded";
  }

  /** The steps by readable file; each knows its escaped one. */
  function stepsOf(walk) {
    return new Map(
      Object.entries(walk).map(([file, step]) => [readable(file), { ...step, file, way: step.way.map(readable) }]),
    );
  }

  class Walk {
    constructor(main, steps) {
      this.main = main;
      this.steps = steps;
      this.shown = fileOf(root.location.href);
      main.addEventListener("click", (event) => this.click(event));
      root.addEventListener("popstate", () => this.follow());
      root.addEventListener("hashchange", () => this.follow());
      this.follow();
    }

    /** Shows what the address asks for. */
    follow() {
      const asked = stepAt(root.location.href, this.steps);
      if (asked !== this.shown && this.steps.has(asked)) {
        this.show(asked);
      }
    }

    click(event) {
      const link = event.target instanceof root.Element ? event.target.closest("a[href]") : null;
      const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (!link || !plain || event.defaultPrevented) {
        return;
      }
      const href = link.getAttribute("href");
      const file = /[/#?:]/.test(href) ? "" : fileOf(href);
      if (!this.steps.has(file)) {
        return;
      }
      event.preventDefault();
      if (file !== this.shown) {
        this.show(file);
        this.remember(this.steps.get(file).file);
        root.scrollTo(0, 0);
        this.greet();
      }
    }

    /** Pages opened from disk may not change their path, only their hash. */
    remember(file) {
      try {
        root.history.pushState(null, "", file);
      } catch {
        root.location.hash = HASH + file;
      }
    }

    show(file) {
      const step = this.steps.get(file);
      const picture = this.main.querySelector(".way svg");
      this.main.innerHTML = step.matter;
      const frame = this.main.querySelector(".way .scroll");
      if (picture && frame) {
        frame.append(picture);
        this.mark(picture, file, step.way);
      }
      root.document.title = step.title;
      this.shown = file;
      root.document.dispatchEvent(new root.CustomEvent("studygraph:shown"));
    }

    /** Says where the reader is now: by the heading, which reads what follows. */
    greet() {
      const heading = this.main.querySelector("h1");
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }

    /** Moves "you are here" on the map. Boxes and the lines to them stand in one order; the root, to which none leads, is first or last. */
    mark(picture, here, way) {
      const boxes = Array.from(picture.querySelectorAll(".d-box"));
      const lines = Array.from(picture.querySelectorAll(".d-line"));
      const labels = Array.from(picture.querySelectorAll(".d-label"));
      const files = boxes.map((box) => fileOf(box.getAttribute("href")));
      const before = files[0] === (way[0] ?? here) ? 1 : 0;
      boxes.forEach((box, index) => {
        const role = roleOf(files[index], here, way);
        box.classList.remove("here", "past", "faded");
        box.classList.add(role);
        for (const of of [lines, labels].filter((list) => list.length === boxes.length - 1)) {
          of[index - before]?.classList.remove("taken", "faded");
          of[index - before]?.classList.add(role === "faded" ? "faded" : "taken");
        }
      });
    }
  }

  if (typeof module !== "undefined") {
    module.exports = { fileOf, stepAt, roleOf, stepsOf };
  } else if (root.studygraphWalk) {
    const steps = stepsOf(root.studygraphWalk);
    if (steps.size > 0) {
      new Walk(root.document.getElementById("_main"), steps);
    }
  }
})(typeof window === "undefined" ? globalThis : window);
