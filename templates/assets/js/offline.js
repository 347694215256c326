// Lets the browser keep the site for times without network. Only where a server gave it: from a folder, all of it is there already.
(function (root) {
  "use strict";

  /** Whether this is a published site; the one that follows an author's edits must not be kept. */
  function isPublished() {
    return /^https?:$/.test(root.location.protocol) && !document.querySelector('script[src^="/.studygraph/"]');
  }

  function mount() {
    const site = studygraphSite.root();
    const manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = site + "site.webmanifest";
    document.head.append(manifest);
    const keeper = root.navigator.serviceWorker;
    if (!keeper || root.navigator.connection?.saveData) {
      return;
    }
    // Another page made a newer build take over: what this one would load from now on is not of its own.
    const had = keeper.controller;
    keeper.addEventListener("controllerchange", () => {
      if (!had) {
        return;
      }
      if (document.querySelector(".practice-question")) {
        document.documentElement.dataset.outdated = "";
      } else {
        root.location.reload();
      }
    });
    root.addEventListener("load", () => keeper.register(site + "sw.js", { scope: site }).catch(() => {}));
  }

  if (typeof document !== "undefined" && typeof studygraphSite !== "undefined" && isPublished()) {
    mount();
  }
})(globalThis);
