// Runs in the head, before the first paint: takes up the scheme the reader chose earlier.
"use strict";
(function () {
  try {
    const chosen = window.localStorage.getItem("studygraph-theme");
    if (chosen === "dark" || chosen === "light") {
      document.documentElement.dataset.theme = chosen;
    }
  } catch {
    // Storage may be blocked; the scheme of the system then holds.
  }
})();
