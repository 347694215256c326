// What scripts add to a site in one file: the scheme, the menu, the title, and a search over the words of its pages.
(function () {
  "use strict";

  /** The pages that hold every word, those with the words in their heading first. */
  function find(pages, question, most) {
    const words = question.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    if (words.length === 0) return [];
    const weigh = (page) => words.reduce((sum, word) => sum + (page.title.toLowerCase().includes(word) ? 10 : 0) + 1 / (1 + page.text.indexOf(word)), 0);
    return pages
      .filter((page) => words.every((word) => page.text.includes(word)))
      .map((page, order) => ({ page, order, weight: weigh(page) }))
      .sort((a, b) => b.weight - a.weight || a.order - b.order)
      .slice(0, most)
      .map((found) => found.page);
  }

  if (typeof module !== "undefined") {
    module.exports = { find };
    return;
  }

  const site = document.title;
  const shown = () => [...document.querySelectorAll(".single-page")].find((page) => page.checkVisibility());

  function turn() {
    const page = shown();
    const heading = page?.querySelector("h1");
    document.title = heading && !page.classList.contains("is-home") ? heading.textContent.trim() + " · " + site : site;
    document.getElementById("_menu")?.classList.remove("is-open");
    if (page && document.getElementById(decodeURIComponent(location.hash.slice(1))) === page) window.scrollTo(0, 0);
  }

  function mountTheme(button) {
    const root = document.documentElement;
    const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    const label = () => button.setAttribute("aria-label", isDark() ? button.dataset.toLight : button.dataset.toDark);
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      label();
    });
  }

  function mountSearch(form) {
    const input = form.querySelector("input[type=search]");
    const list = document.createElement("div");
    list.className = "single-found";
    list.hidden = true;
    list.setAttribute("role", "status");
    form.after(list);
    let pages = null;
    const show = () => {
      pages ??= [...document.querySelectorAll(".single-page:not(.is-home)")].map((page) => ({
        id: page.id,
        title: page.querySelector("h1")?.textContent.trim() ?? page.id,
        text: page.textContent.toLowerCase(),
      }));
      const found = find(pages, input.value, 12);
      const items = document.createElement("ol");
      for (const page of found) {
        const link = document.createElement("a");
        link.href = "#" + encodeURIComponent(page.id);
        link.textContent = page.title;
        const item = document.createElement("li");
        item.append(link);
        items.append(item);
      }
      list.replaceChildren(found.length > 0 ? items : document.createTextNode(form.dataset.wordNone ?? "–"));
      list.hidden = input.value.trim() === "";
    };
    input.addEventListener("input", show);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show();
      list.querySelector("a")?.focus();
    });
    const close = () => (list.hidden = true);
    window.addEventListener("hashchange", close);
    document.addEventListener("keydown", (event) => event.key === "Escape" && close());
    const ask = (question) => {
      input.value = question;
      show();
      input.focus();
    };
    return { form, ask };
  }

  document.querySelectorAll("[data-theme-toggle]").forEach(mountTheme);
  document.querySelectorAll("[data-menu-toggle]").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.getElementById("_menu").classList.toggle("is-open");
    }),
  );
  const searches = [...document.querySelectorAll('form[role="search"]:not(.map-bar)')].map(mountSearch);
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#_find="]') : null;
    if (link) {
      event.preventDefault();
      (searches.find((each) => each.form.checkVisibility()) ?? searches[0])?.ask(decodeURIComponent(link.getAttribute("href").slice("#_find=".length).replace(/\+/g, " ")));
    }
  });
  window.addEventListener("hashchange", turn);
  turn();
})();
