// The pages of the part of the site at hand, below its navigation: from one script that all pages share.
"use strict";

/** The path of a page within the site, decoded, from two addresses. */
function pathWithin(root, address) {
  const page = new URL(address);
  const top = new URL(root);
  const inside = page.protocol === top.protocol && page.host === top.host && page.pathname.startsWith(top.pathname);
  return inside ? decodeURIComponent(page.pathname.slice(top.pathname.length)) || "index.html" : null;
}

/** The part of the site a page belongs to: the one that lists it, else the one whose folder it is in. */
function groupOf(groups, path) {
  const lists = (group) => group.sections.some((section) => section.entries.some(([, url]) => decodeURIComponent(url) === path));
  const folder = (group) => group.url.includes("/") && path.startsWith(group.url.slice(0, group.url.indexOf("/") + 1));
  return groups.find(lists) ?? groups.find(folder) ?? null;
}

const studygraphSite = {
  /** The root of the site as an address. */
  root() {
    return new URL(".", document.querySelector(".brand").href).href;
  },

  /** Loads a classic script of the site once; gives the value it sets. */
  load(file, variable) {
    if ("outdated" in document.documentElement.dataset) {
      return Promise.reject(new Error("a newer build has taken over"));
    }
    this.loaded ??= new Map();
    if (!this.loaded.has(file)) {
      const loading = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = this.root() + file;
        script.onload = () => resolve(globalThis[variable]);
        script.onerror = () => reject(new Error(file));
        document.head.append(script);
      });
      loading.catch(() => this.loaded.delete(file));
      this.loaded.set(file, loading);
    }
    return this.loaded.get(file);
  },

  tree() {
    return this.load("site-tree.js", "studygraphTree");
  },
};

function treeOf(group, path, root) {
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    element.className = className;
    element.append(...children);
    return element;
  };
  const list = (entries) =>
    make(
      "ul",
      "nav-entries",
      ...entries.map(([title, url]) => {
        const link = make("a", "", title);
        link.href = root + url;
        if (decodeURIComponent(url) === path) {
          link.setAttribute("aria-current", "page");
        }
        return make("li", "", link);
      }),
    );
  return make(
    "div",
    "nav-here",
    ...group.sections.map((section) => {
      if (section.title === "") {
        return list(section.entries);
      }
      const fold = make("details", "", make("summary", "", section.title), list(section.entries));
      fold.open = section.entries.some(([, url]) => decodeURIComponent(url) === path);
      return fold;
    }),
  );
}

async function mountTree(menu) {
  const tree = await studygraphSite.tree();
  const root = studygraphSite.root();
  const path = pathWithin(root, window.location.href);
  menu.querySelectorAll(".nav-group").forEach((link) => {
    const group = tree.groups.find((each) => root + each.url === link.href);
    if (group?.count > 0) {
      const count = document.createElement("span");
      count.className = "nav-count";
      count.textContent = String(group.count);
      link.append(count);
    }
  });
  const group = path === null ? null : groupOf(tree.groups, path);
  if (group && group.sections.length > 0) {
    const here = treeOf(group, path, root);
    menu.append(here);
    const current = here.querySelector("[aria-current]");
    if (current && menu.scrollHeight > menu.clientHeight) {
      menu.scrollTop += current.getBoundingClientRect().top - menu.getBoundingClientRect().top - menu.clientHeight / 2;
    }
  }
}

/** The tree is loaded where it is seen: at once beside the text, on a phone when the menu opens. */
function mountTreeWhenSeen(menu) {
  const wide = window.matchMedia("(min-width: 75rem)");
  let asked = false;
  const ask = () => {
    if (!asked && (wide.matches || menu.classList.contains("is-open") || window.location.hash === "#_menu")) {
      asked = true;
      mountTree(menu).catch(() => {}); // The lists lead everywhere too.
    }
  };
  ask();
  wide.addEventListener("change", ask);
  document.querySelector("[data-menu-toggle]")?.addEventListener("click", ask);
}

if (typeof module !== "undefined" && !module.exports.otherTheme) {
  module.exports = { pathWithin, groupOf };
} else if (typeof document !== "undefined") {
  document.querySelectorAll(".site-nav[data-tree]").forEach(mountTreeWhenSeen);
}
