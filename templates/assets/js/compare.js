// Sets any two to four services side by side; which ones stands in the address: compare.html#glue,emr.
"use strict";
(function (root) {
  const MOST = 4;
  const DIFFERENCES = "differences";

  /** The position of the service that a word of the address means, or -1. */
  function serviceCalled(word, services) {
    const wish = word.trim().toLowerCase();
    const own = services.findIndex((service) => service.id === wish);
    return own >= 0 ? own : services.findIndex((service) => service.names.includes(wish));
  }

  /** What a hash asks for: services in order, each once, at most four; words that name none; whether only differences are shown. */
  function stateOf(hash, services) {
    let text = hash.replace(/^#/, "");
    try {
      text = decodeURIComponent(text);
    } catch {
      // Not one of ours; what can be read of it is read.
    }
    const [ids, ...flags] = text.split("&");
    const words = ids.split(",").filter((word) => word.trim() !== "");
    const known = words.map((word) => serviceCalled(word, services));
    return {
      chosen: [...new Set(known.filter((service) => service >= 0))].slice(0, MOST),
      unknown: words.filter((word, index) => known[index] < 0),
      onlyDifferences: flags.includes(DIFFERENCES),
    };
  }

  /** The hash that asks for this. */
  function hashOf(chosen, onlyDifferences, services) {
    const ids = chosen.map((service) => encodeURIComponent(services[service].id)).join(",");
    return "#" + ids + (onlyDifferences ? "&" + DIFFERENCES : "");
  }

  /** What a cell says, as one text; cells that leave the answer open all say the same. */
  function saying(cell) {
    return [...cell.answers].sort((a, b) => a - b).join(",");
  }

  /** A row for each criterion that at least two of the services have a cell for; those that differ first. */
  function rowsFor(book, chosen) {
    const rows = [];
    for (const criterion of book.criteria) {
      const cells = chosen.map((service) => criterion.cells.find((cell) => cell.service === service) ?? null);
      const present = cells.filter((cell) => cell !== null);
      if (present.length >= 2) {
        rows.push({ criterion, cells, differs: new Set(present.map(saying)).size > 1 });
      }
    }
    return rows.filter((row) => row.differs).concat(rows.filter((row) => !row.differs));
  }

  /** The rows by what stands in a column: 0 for the criterion, then the services; empty cells last either way. */
  function sorted(rows, column, ascending, locale) {
    const textOf = (row) => (column === 0 ? row.criterion.name : row.cells[column - 1]?.text) ?? "";
    const order = new Intl.Collator(locale, { numeric: true });
    return [...rows].sort((a, b) => {
      const [left, right] = [textOf(a), textOf(b)];
      if (left === "" || right === "") {
        return (left === "") - (right === "");
      }
      return ascending ? order.compare(left, right) : order.compare(right, left);
    });
  }

  /** Every other service with the number of criteria it shares with those chosen, most first, then by title. */
  function partners(book, chosen, locale) {
    const shared = book.services.map(() => 0);
    for (const criterion of book.criteria) {
      const holders = criterion.cells.map((cell) => cell.service);
      if (chosen.length === 0 || chosen.some((service) => holders.includes(service))) {
        new Set(holders).forEach((service) => (shared[service] += 1));
      }
    }
    return shared
      .map((count, service) => ({ service, count }))
      .filter(({ service }) => !chosen.includes(service))
      .sort((a, b) => {
        const titles = [a, b].map(({ service }) => book.services[service].title);
        return b.count - a.count || titles[0].localeCompare(titles[1], locale);
      });
  }

  function make(name, properties, ...children) {
    const element = root.document.createElement(name);
    for (const [key, value] of Object.entries(properties)) {
      if (key.includes("-") || key === "role" || key === "scope" || key === "for") {
        element.setAttribute(key, value);
      } else {
        element[key] = value;
      }
    }
    element.append(...children);
    return element;
  }

  function drawn(id) {
    const template = root.document.getElementById(id);
    return template ? template.content.cloneNode(true) : "";
  }

  class Comparison {
    constructor(tool, book) {
      this.tool = tool;
      this.book = book;
      this.words = tool.dataset;
      this.locale = root.document.documentElement.lang;
      this.sort = { column: -1, ascending: true };
      root.addEventListener("hashchange", () => this.follow());
      this.follow();
    }

    word(key, ...values) {
      return values.reduce((text, value, index) => text.replace(`{${index}}`, value), this.words[key]);
    }

    follow() {
      const state = stateOf(root.location.hash, this.book.services);
      const isOurs = !root.document.getElementById(root.location.hash.slice(1));
      this.state = isOurs ? state : { chosen: [], unknown: [], onlyDifferences: false };
      this.show();
    }

    ask(chosen, onlyDifferences = this.state.onlyDifferences) {
      this.sort = { column: -1, ascending: true };
      root.location.hash = chosen.length === 0 ? "" : hashOf(chosen, onlyDifferences, this.book.services);
    }

    show() {
      const { chosen, unknown } = this.state;
      const parts = [this.bar()];
      if (unknown.length > 0) {
        parts.push(make("p", { className: "notice" }, this.word("wordUnknown", unknown.join(", "))));
      }
      if (chosen.length >= 2) {
        parts.push(...this.sideBySide());
      } else {
        parts.push(make("p", { className: "tool-hint" }, this.word(chosen.length === 1 ? "wordOneMore" : "wordStart")));
      }
      this.tool.replaceChildren(...parts);
    }

    bar() {
      const { chosen } = this.state;
      const chips = chosen.map((service) => {
        const title = this.book.services[service].title;
        const button = make("button", { type: "button", className: "chip-remove", "aria-label": this.word("wordRemove", title) }, "×");
        button.addEventListener("click", () => {
          this.ask(chosen.filter((other) => other !== service));
          this.tool.querySelector("select")?.focus();
        });
        return make("li", { className: "chip tool-chip" }, make("span", {}, title), button);
      });
      const bar = make("div", { className: "tool-bar" }, make("ul", { className: "tool-chips" }, ...chips));
      if (chosen.length < MOST) {
        bar.append(this.adder());
      }
      return bar;
    }

    adder() {
      const { chosen } = this.state;
      const select = make("select", { id: "compare-add" }, make("option", { value: "" }, this.word("wordPick")));
      const others = partners(this.book, chosen, this.locale);
      const group = (label, list) => {
        if (list.length > 0) {
          const options = list.map(({ service }) => make("option", { value: String(service) }, this.book.services[service].title));
          select.append(make("optgroup", { label }, ...options));
        }
      };
      if (chosen.length === 0) {
        const byTitle = [...others].sort((a, b) =>
          this.book.services[a.service].title.localeCompare(this.book.services[b.service].title, this.locale),
        );
        select.append(...byTitle.map(({ service }) => make("option", { value: String(service) }, this.book.services[service].title)));
      } else {
        group(this.word("wordSharing"), others.filter(({ count }) => count > 0));
        group(this.word("wordOthers"), others.filter(({ count }) => count === 0));
      }
      select.addEventListener("change", () => {
        if (select.value !== "") {
          this.ask([...chosen, Number(select.value)]);
          this.tool.querySelector("select")?.focus();
        }
      });
      return make("p", { className: "tool-add" }, make("label", { for: "compare-add" }, this.word("wordAdd")), select);
    }

    sideBySide() {
      const { chosen, onlyDifferences } = this.state;
      const rows = rowsFor(this.book, chosen);
      const differing = rows.filter((row) => row.differs);
      const status = make("p", { className: "tool-status", role: "status" }, this.word("wordCount", rows.length, differing.length));
      if (rows.length === 0) {
        status.textContent = this.word("wordNothing");
        return [status];
      }
      const wanted = onlyDifferences ? differing : rows;
      const shown = this.sort.column < 0 ? wanted : sorted(wanted, this.sort.column, this.sort.ascending, this.locale);
      return [make("div", { className: "tool-options" }, status, this.differencesOnly(), this.order()), this.table(shown)];
    }

    differencesOnly() {
      const box = make("input", { type: "checkbox", checked: this.state.onlyDifferences, id: "compare-differences" });
      box.addEventListener("change", () => {
        const { column, ascending } = this.sort;
        this.ask(this.state.chosen, box.checked);
        this.sort = { column, ascending };
        root.setTimeout(() => root.document.getElementById("compare-differences")?.focus());
      });
      return make("label", {}, box, " ", this.word("wordDifferences"));
    }

    /** Phones show no headings to press; they get a list to choose from. */
    order() {
      const titles = [this.word("wordCriterion"), ...this.state.chosen.map((service) => this.book.services[service].title)];
      const select = make(
        "select",
        { id: "compare-order" },
        make("option", { value: "-1" }, this.word("wordDifferingFirst")),
        ...titles.map((title, column) => make("option", { value: String(column) }, title)),
      );
      select.value = String(this.sort.column);
      select.addEventListener("change", () => {
        this.sort = { column: Number(select.value), ascending: true };
        this.show();
        root.document.getElementById("compare-order").focus();
      });
      return make("label", { className: "tool-order" }, this.word("wordOrder"), " ", select);
    }

    table(rows) {
      const services = this.state.chosen.map((service) => this.book.services[service]);
      const headings = services.map((service, index) => {
        const link = make("a", { className: "thing", href: service.url }, drawn("_glyph-service"), make("span", {}, service.title));
        return this.heading(index + 1, service.title, link);
      });
      const first = this.heading(0, this.word("wordCriterion"), make("span", { className: "label" }, this.word("wordCriterion")));
      const body = rows.map((row) =>
        make(
          "tr",
          { role: "row", className: row.differs ? "differs" : "agrees" },
          make("th", { role: "rowheader", scope: "row" }, row.criterion.name),
          ...row.cells.map((cell, index) => this.cell(cell, services[index].title)),
        ),
      );
      const head = make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, first, ...headings));
      const label = services.map((service) => service.title).join(", ");
      return make(
        "div",
        { className: "scroll", role: "region", tabIndex: 0, "aria-label": label },
        make("table", { className: "matrix", role: "table" }, head, make("tbody", { role: "rowgroup" }, ...body)),
      );
    }

    heading(column, title, content) {
      const isSorted = this.sort.column === column;
      const button = make("button", { type: "button", className: "sort-by", "aria-label": this.word("wordSort", title) });
      button.addEventListener("click", () => {
        this.sort = { column, ascending: !(isSorted && this.sort.ascending) };
        this.show();
        this.tool.querySelectorAll(".sort-by")[column].focus();
      });
      const heading = make("th", { role: "columnheader", scope: "col" }, content, button);
      if (isSorted) {
        heading.setAttribute("aria-sort", this.sort.ascending ? "ascending" : "descending");
      }
      return heading;
    }

    cell(cell, title) {
      const holder = make("td", { role: "cell", "data-option": title });
      if (cell === null) {
        holder.className = "is-empty";
        holder.append(make("span", { className: "cell" }, make("span", { className: "nothing" }, "–")));
        return holder;
      }
      const content = make("span", { className: "cell" }, cell.mark === "none" ? "" : drawn("_mark-" + cell.mark));
      content.append(make("span", {}, cell.text || "–"));
      if (cell.url) {
        const label = this.word("wordSource", cell.source);
        content.append("\u00a0", make("a", { className: "source-mark", href: cell.url, title: cell.source, "aria-label": label }, "§"));
      }
      holder.append(content);
      return holder;
    }
  }

  if (typeof module !== "undefined") {
    module.exports = { serviceCalled, stateOf, hashOf, rowsFor, sorted, partners };
  } else {
    const tool = root.document.getElementById("compare-tool");
    if (tool && root.studygraphFacts) {
      new Comparison(tool, root.studygraphFacts);
    }
  }
})(typeof window === "undefined" ? globalThis : window);
