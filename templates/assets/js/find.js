// Narrows services down by what is required of them; the requirements stand in the address: find.html#gpu=yes&streaming=no.
"use strict";
(function (root) {
  const SHOWN_FIRST = 10;

  /** The requirements of a hash: for each criterion, by position, the answers that will do; words it does not know are left out. */
  function wantedIn(hash, book) {
    const wanted = new Map();
    for (const part of hash.replace(/^#/, "").split("&")) {
      const [name, values = ""] = part.split("=").map(readable);
      const position = book.criteria.findIndex((criterion) => criterion.askable && criterion.id === name);
      if (position < 0) {
        continue;
      }
      const ids = values.split(",");
      const answers = book.criteria[position].answers.flatMap((answer, index) => (ids.includes(answer.id) ? [index] : []));
      if (answers.length > 0) {
        wanted.set(position, new Set(answers));
      }
    }
    return wanted;
  }

  function readable(escaped) {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  }

  /** The hash that asks for this, its requirements in the order of the book; `""` for none. */
  function hashOf(wanted, book) {
    const parts = [...wanted.keys()]
      .sort((a, b) => a - b)
      .map((position) => {
        const criterion = book.criteria[position];
        const ids = [...wanted.get(position)].sort((a, b) => a - b).map((answer) => criterion.answers[answer].id);
        return encodeURIComponent(criterion.id) + "=" + ids.map(encodeURIComponent).join(",");
      });
    return parts.length === 0 ? "" : "#" + parts.join("&");
  }

  function cellOf(book, position, service) {
    return book.criteria[position].cells.find((cell) => cell.service === service) ?? null;
  }

  /** Whether a cell meets a requirement; one that leaves the answer open meets any. */
  function meets(cell, answers) {
    return cell.answers.length === 0 || cell.answers.some((answer) => answers.has(answer));
  }

  /** For every service the positions of the criteria it meets, breaks, and says nothing about. */
  function judged(book, wanted) {
    return book.services.map((_, service) => {
      const verdict = { service, met: [], broken: [], unknown: [] };
      for (const [position, answers] of wanted) {
        const cell = cellOf(book, position, service);
        const list = cell === null ? verdict.unknown : meets(cell, answers) ? verdict.met : verdict.broken;
        list.push(position);
      }
      return verdict;
    });
  }

  /** How many services would fit if an answer were required besides what other criteria ask, by criterion and answer. */
  function counts(book, wanted) {
    return book.criteria.map((criterion, position) => {
      const others = new Map([...wanted].filter(([other]) => other !== position));
      const fitting = judged(book, others).filter(({ broken, unknown }) => broken.length + unknown.length === 0);
      return criterion.answers.map((_, answer) =>
        fitting.filter(({ service }) => {
          const cell = cellOf(book, position, service);
          return cell !== null && meets(cell, new Set([answer]));
        }).length,
      );
    });
  }

  /**
   * The smallest sets of requirements to give up so that something fits, each with what then fits; none if something fits already.
   * What has to go for one service is what it does not meet, so these are the smallest of those sets.
   */
  function giveUps(book, wanted) {
    const unmet = judged(book, wanted).map(({ service, met, broken, unknown }) => ({
      service,
      met,
      going: [...broken, ...unknown].sort((a, b) => a - b),
    }));
    const fewest = Math.min(...unmet.map(({ going }) => going.length));
    if (fewest === 0 || wanted.size === 0 || fewest === wanted.size) {
      return [];
    }
    const sets = new Map();
    for (const { service, going } of unmet.filter((one) => one.going.length === fewest)) {
      const key = going.join(",");
      sets.set(key, { going, services: [...(sets.get(key)?.services ?? []), service] });
    }
    return [...sets.values()];
  }

  /** The positions of the criteria one can ask for, those that most services have a cell for first. */
  function askable(book) {
    return book.criteria
      .map((criterion, position) => ({ criterion, position }))
      .filter(({ criterion }) => criterion.askable)
      .sort((a, b) => b.criterion.cells.length - a.criterion.cells.length)
      .map(({ position }) => position);
  }

  function make(name, properties, ...children) {
    const element = root.document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key.includes("-") || key === "role" || key === "for") {
        element.setAttribute(key, value);
      } else {
        element[key] = value;
      }
    }
    element.append(...children);
    return element;
  }

  class Finder {
    constructor(tool, book) {
      this.tool = tool;
      this.book = book;
      this.words = tool.dataset;
      this.boxes = [];
      this.status = make("p", { className: "tool-status", role: "status" });
      this.chosen = make("ul", { className: "tool-chips" });
      this.results = make("div", { className: "find-results", id: "find-results" });
      const jump = make("button", { type: "button", className: "find-jump" }, this.word("wordResults"));
      jump.addEventListener("click", () => this.results.scrollIntoView());
      const bar = make("div", { className: "tool-bar find-bar" }, this.status, this.chosen, jump);
      tool.append(bar, make("div", { className: "find-panes" }, this.requirements(), this.results));
      root.document.getElementById("_find-static")?.setAttribute("hidden", "");
      root.addEventListener("hashchange", () => this.follow());
      this.follow();
    }

    word(key, ...values) {
      return values.reduce((text, value, index) => text.replace(`{${index}}`, value), this.words[key]);
    }

    follow() {
      this.wanted = wantedIn(root.location.hash, this.book);
      this.show();
    }

    ask(wanted) {
      const hash = hashOf(wanted, this.book);
      if (hash === "") {
        root.location.hash = "";
      } else {
        root.location.hash = hash;
      }
    }

    requirements() {
      const groups = askable(this.book).map((position) => this.requirement(position));
      const filter = make("input", { type: "search", id: "find-filter", autocomplete: "off" });
      const folded = make("details", { className: "fold find-more" });
      folded.append(make("summary", {}, this.word("wordMore", groups.length - SHOWN_FIRST)), ...groups.slice(SHOWN_FIRST));
      filter.addEventListener("input", () => {
        const wish = filter.value.trim().toLowerCase();
        groups.forEach((group) => (group.hidden = !group.textContent.toLowerCase().includes(wish)));
        folded.open = wish !== "" || folded.open;
      });
      const label = make("label", { for: "find-filter" }, this.word("wordFilter"));
      const form = make("form", { className: "find-requirements" }, make("p", { className: "find-filter" }, label, filter));
      form.append(...groups.slice(0, SHOWN_FIRST));
      if (groups.length > SHOWN_FIRST) {
        form.append(folded);
      }
      form.addEventListener("submit", (event) => event.preventDefault());
      return form;
    }

    requirement(position) {
      const criterion = this.book.criteria[position];
      const group = make("fieldset", { className: "find-requirement" }, make("legend", {}, criterion.question));
      criterion.answers.forEach((answer, index) => {
        const box = make("input", { type: "checkbox", name: criterion.id, value: answer.id });
        const count = make("span", { className: "nav-count" });
        box.addEventListener("change", () => this.tick(position, index, box.checked));
        this.boxes.push({ position, index, box, count });
        group.append(make("label", { className: "find-answer" }, box, make("span", {}, answer.label), count));
      });
      return group;
    }

    tick(position, answer, isWanted) {
      const wanted = new Map([...this.wanted].map(([key, answers]) => [key, new Set(answers)]));
      const answers = wanted.get(position) ?? new Set();
      if (isWanted) {
        answers.add(answer);
      } else {
        answers.delete(answer);
      }
      wanted.set(position, answers);
      if (answers.size === 0) {
        wanted.delete(position);
      }
      this.ask(wanted);
    }

    without(positions) {
      return new Map([...this.wanted].filter(([position]) => !positions.includes(position)));
    }

    show() {
      const left = counts(this.book, this.wanted);
      for (const { position, index, box, count } of this.boxes) {
        box.checked = this.wanted.get(position)?.has(index) ?? false;
        count.textContent = String(left[position][index]);
        count.setAttribute("aria-label", this.word("wordLeft", left[position][index]));
        box.parentElement.classList.toggle("is-dead", left[position][index] === 0 && !box.checked);
        const folded = box.checked ? box.closest("details") : null;
        if (folded) {
          folded.open = true;
        }
      }
      this.chosen.replaceChildren(...[...this.wanted.keys()].map((position) => this.chip(position)));
      const verdicts = judged(this.book, this.wanted);
      const fitting = verdicts.filter(({ broken, unknown }) => broken.length + unknown.length === 0);
      const isEmpty = this.wanted.size === 0;
      this.status.textContent = isEmpty ? this.word("wordStart", fitting.length) : this.word("wordFit", fitting.length);
      this.results.replaceChildren(...(isEmpty ? [this.candidates(fitting)] : this.answer(verdicts, fitting)));
    }

    chip(position) {
      const label = this.labelOf(position);
      const button = make("button", { type: "button", className: "chip-remove", "aria-label": this.word("wordRemove", label) }, "×");
      button.addEventListener("click", () => this.ask(this.without([position])));
      return make("li", { className: "chip tool-chip" }, make("span", {}, label), button);
    }

    /** `GPU: Yes`, the requirement as one text. */
    labelOf(position) {
      const criterion = this.book.criteria[position];
      const answers = [...(this.wanted.get(position) ?? [])].map((answer) => criterion.answers[answer].label);
      return criterion.name + ": " + answers.join(" / ");
    }

    answer(verdicts, fitting) {
      const perhaps = verdicts.filter(({ met, broken, unknown }) => broken.length === 0 && met.length > 0 && unknown.length > 0);
      const out = verdicts.filter(({ broken }) => broken.length > 0).sort((a, b) => a.broken.length - b.broken.length);
      const parts = fitting.length === 0 ? [this.deadEnd()] : [this.group("wordFitting", fitting, (one) => this.reasons(one, one.met))];
      if (fitting.length >= 2 && fitting.length <= 4) {
        const ids = fitting.map(({ service }) => this.book.services[service].id).join(",");
        parts.push(make("p", {}, make("a", { href: "compare.html#" + ids }, this.word("wordCompare"))));
      }
      if (perhaps.length > 0) {
        const open = (one) => make("p", { className: "find-reason" }, this.word("wordUnknown", this.namesOf(one.unknown)));
        parts.push(this.group("wordPerhaps", perhaps, open));
      }
      if (out.length > 0) {
        parts.push(this.group("wordOut", out, (one) => this.reasons(one, one.broken), "is-out"));
      }
      return parts;
    }

    namesOf(positions) {
      return positions.map((position) => this.book.criteria[position].name).join(", ");
    }

    candidates(all) {
      const list = all.map(({ service }) => make("li", {}, this.thing(service)));
      return make("section", {}, make("h2", {}, this.word("wordCandidates")), make("ul", { className: "things" }, ...list));
    }

    group(heading, list, detail, className = "") {
      const entries = list.map((one) => make("li", {}, this.thing(one.service), detail(one)));
      return make(
        "section",
        { className: "find-group " + className },
        make("h2", {}, this.word(heading), " ", make("span", { className: "nav-count" }, String(list.length))),
        make("ul", {}, ...entries),
      );
    }

    thing(service) {
      const { title, url } = this.book.services[service];
      const glyph = root.document.getElementById("_glyph-service")?.content.cloneNode(true) ?? "";
      return make("a", { className: "thing", href: url }, glyph, make("span", {}, title));
    }

    /** What the notes say to each of these criteria, with its source. */
    reasons(verdict, positions) {
      const reasons = positions.map((position) => {
        const cell = cellOf(this.book, position, verdict.service);
        const reason = make("span", {}, this.book.criteria[position].name + ": " + (cell.text || "–"));
        if (cell.url) {
          const label = this.word("wordSource", cell.source);
          reason.append("\u00a0", make("a", { className: "source-mark", href: cell.url, title: cell.source, "aria-label": label }, "§"));
        }
        return reason;
      });
      return make("p", { className: "find-reason" }, ...reasons);
    }

    deadEnd() {
      const options = giveUps(this.book, this.wanted).map(({ going, services }) => {
        const label = this.word("wordGiveUp", going.map((position) => this.labelOf(position)).join(" + "));
        const button = make("button", { type: "button", className: "find-give-up" }, label);
        button.addEventListener("click", () => this.ask(this.without(going)));
        const titles = services.map((service) => this.book.services[service].title).join(", ");
        return make("li", {}, button, make("span", { className: "find-reason" }, this.word("wordLeaves", titles)));
      });
      const intro = this.word(options.length === 0 ? "wordNone" : "wordDeadEnd");
      return make("section", { className: "find-dead-end" }, make("h2", {}, this.word("wordNothing")), make("p", {}, intro), make("ul", {}, ...options));
    }
  }

  if (typeof module !== "undefined") {
    module.exports = { wantedIn, hashOf, judged, counts, giveUps, askable };
  } else {
    const tool = root.document.getElementById("find-tool");
    if (tool && root.studygraphFacts && root.studygraphFacts.criteria.some((criterion) => criterion.askable)) {
      new Finder(tool, root.studygraphFacts);
    }
  }
})(typeof window === "undefined" ? globalThis : window);
