// What scripts add to every page. Everything here works on a page that is complete without it.
"use strict";

/** The scheme to switch to. */
function otherTheme(chosen, systemIsDark) {
  const isDark = chosen === "dark" || (chosen !== "light" && systemIsDark);
  return isDark ? "light" : "dark";
}

/**
 * What a key press asks for, or "" for nothing.
 * `target` tells whether the reader is typing, or on something that takes the space key itself.
 */
function shortcut(event, target) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target.isEditable) {
    return "";
  }
  switch (event.key) {
    case "/":
      return "search";
    case "j":
    case "J":
      return "next";
    case "k":
    case "K":
      return "previous";
    case " ":
      return event.shiftKey || target.isInteractive ? "" : "reveal";
    default:
      return "";
  }
}

/** Whether the keys are those that lead to the search from anywhere, even from amid typing. */
function asksForSearch(event) {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k";
}

/** The last heading that is above the line of reading, or the first. `tops` are their distances from the top, in order. */
function currentHeading(tops, line) {
  let current = 0;
  tops.forEach((top, index) => {
    if (top <= line) {
      current = index;
    }
  });
  return current;
}

/** Orders two cells: numbers by value, all else as text, empty ones last. */
function compareCells(a, b, locale) {
  const left = a.trim();
  const right = b.trim();
  if (left === "" || right === "") {
    return (left === "") - (right === "");
  }
  const numbers = [left, right].map((text) => (/^[-+]?[\d.,]+\s*%?$/.test(text) ? parseFloat(text.replace(/,/g, "")) : NaN));
  if (numbers.every((number) => !Number.isNaN(number))) {
    return numbers[0] - numbers[1];
  }
  return left.localeCompare(right, locale, { numeric: true });
}

function mountTheme(button) {
  const root = document.documentElement;
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const label = () => {
    const next = otherTheme(root.dataset.theme, system.matches);
    button.setAttribute("aria-label", next === "dark" ? button.dataset.toDark : button.dataset.toLight);
  };
  button.hidden = false;
  label();
  button.addEventListener("click", () => {
    root.dataset.theme = otherTheme(root.dataset.theme, system.matches);
    try {
      window.localStorage.setItem("studygraph-theme", root.dataset.theme);
    } catch {
      // Storage may be blocked; the choice then holds for this page.
    }
    label();
  });
  system.addEventListener("change", label);
}

function mountMenu(link) {
  const menu = document.getElementById("_menu");
  const show = (open) => {
    menu.classList.toggle("is-open", open);
    link.setAttribute("aria-expanded", String(open));
  };
  link.setAttribute("role", "button");
  link.setAttribute("aria-controls", "_menu");
  show(false);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const open = !menu.classList.contains("is-open");
    show(open);
    if (open) {
      menu.querySelector("a")?.focus();
    }
  });
  link.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      link.click();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.classList.contains("is-open")) {
      show(false);
      link.focus();
    }
  });
}

function follow(relation) {
  document.querySelector(`.turn a[rel="${relation}"]`)?.click();
}

function focusSearch() {
  const field = document.getElementById("_search-input") ?? document.getElementById("_site-search");
  field?.closest(".site-header")?.classList.add("is-searching");
  field?.focus();
  field?.select();
}

/** On a phone the field takes the place of the header while one types in it. */
function mountSearch(header) {
  header.addEventListener("focusout", (event) => {
    if (document.activeElement !== event.target) {
      header.classList.remove("is-searching");
    }
  });
}

function mountKeys() {
  document.addEventListener("keydown", (event) => {
    if (asksForSearch(event)) {
      event.preventDefault();
      focusSearch();
      return;
    }
    const element = event.target instanceof Element ? event.target : document.body;
    const wish = shortcut(event, {
      isEditable: element.matches("input, textarea, select, [contenteditable]"),
      isInteractive: element.closest("a, button, summary, [role=button], [role=region], [role=group]") !== null,
    });
    const answer = document.querySelector("details.answer");
    if (wish === "" || (wish === "reveal" && !answer)) {
      return;
    }
    event.preventDefault();
    if (wish === "search") {
      focusSearch();
    } else if (wish === "reveal") {
      answer.open = !answer.open;
    } else {
      follow(wish === "next" ? "next" : "prev");
    }
  });
}

/** Opens what is folded around the place the address names. */
function unfoldTarget() {
  const id = decodeURIComponent(window.location.hash.slice(1));
  const place = id === "" ? null : document.getElementById(id);
  let folded = place?.closest("details:not([open])") ?? null;
  while (folded) {
    folded.open = true;
    folded = folded.parentElement.closest("details:not([open])");
  }
  if (place) {
    place.scrollIntoView();
  }
}

function mountScrollSpy(contents) {
  const links = Array.from(contents.querySelectorAll("a"));
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  if (headings.length === 0 || headings.includes(null)) {
    return;
  }
  let waiting = false;
  const mark = () => {
    waiting = false;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const current = currentHeading(tops, 120);
    links.forEach((link, index) => {
      if (index === current) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  document.addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        window.requestAnimationFrame(mark);
      }
    },
    { passive: true },
  );
  mark();
}

function mountCopy(block) {
  const words = document.body.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = words.wordCopy;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(block.querySelector("code").textContent);
      button.textContent = words.wordCopied;
      window.setTimeout(() => (button.textContent = words.wordCopy), 1500);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(block.querySelector("code"));
      window.getSelection().removeAllRanges();
      window.getSelection().addRange(range);
    }
  });
  const frame = document.createElement("div");
  frame.className = "code-frame";
  block.replaceWith(frame);
  frame.append(block, button);
}

function sortTable(table, column, ascending) {
  const body = table.tBodies[0];
  const rows = Array.from(body.rows);
  rows.sort((a, b) => {
    const order = compareCells(a.cells[column].textContent, b.cells[column].textContent, document.documentElement.lang);
    return ascending ? order : -order;
  });
  body.append(...rows);
}

/** Lets the reader sort a plain table of the notes by pressing a column's heading. */
function mountSorting(table) {
  const body = table.tBodies[0];
  const plain = body && body.rows.length > 3 && !table.querySelector("[colspan], [rowspan], table");
  if (!plain || !table.tHead || table.tHead.rows.length !== 1) {
    return;
  }
  const headings = Array.from(table.tHead.rows[0].cells);
  if (Array.from(body.rows).some((row) => row.cells.length !== headings.length)) {
    return;
  }
  headings.forEach((heading, column) => {
    if (heading.querySelector("a") || heading.textContent.trim() === "") {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "sort";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const ascending = heading.getAttribute("aria-sort") !== "ascending";
      headings.forEach((other) => other.removeAttribute("aria-sort"));
      heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
      sortTable(table, column, ascending);
    });
  });
}

/** Gives wide tables of the notes a region of their own to scroll in. */
function mountScroll(table) {
  if (table.closest(".scroll, .table-scroll")) {
    return;
  }
  const region = document.createElement("div");
  region.className = "scroll";
  table.replaceWith(region);
  region.append(table);
  if (region.scrollWidth > region.clientWidth) {
    region.tabIndex = 0;
    region.setAttribute("role", "region");
    region.setAttribute("aria-label", table.caption?.textContent ?? document.title);
  }
}

/** Keeps a table a table for screen readers of browsers that forget it where styles lay its rows out as blocks. */
function mountRoles(table) {
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
  [table, ...table.querySelectorAll("thead, tbody, tr, th, td")].forEach((part) => {
    const header = part.scope === "row" ? "rowheader" : "columnheader";
    part.setAttribute("role", roles[part.localName] ?? header);
  });
}

function mount() {
  document.querySelectorAll(".matrix, .why-not").forEach(mountRoles);
  document.querySelectorAll("[data-theme-toggle]").forEach(mountTheme);
  document.querySelectorAll("[data-menu-toggle]").forEach(mountMenu);
  document.querySelectorAll(".prose pre").forEach((block) => block.querySelector("code") && mountCopy(block));
  document.querySelectorAll(".prose table").forEach((table) => {
    mountSorting(table);
    mountScroll(table);
  });
  document.querySelectorAll(".rail .contents").forEach(mountScrollSpy);
  document.addEventListener("studygraph:shown", () => document.querySelectorAll(".rail .contents").forEach(mountScrollSpy));
  document.querySelectorAll(".site-header").forEach(mountSearch);
  mountKeys();
  unfoldTarget();
  window.addEventListener("hashchange", unfoldTarget);
}

if (typeof module !== "undefined") {
  module.exports = { otherTheme, shortcut, currentHeading, compareCells };
} else {
  mount();
}
