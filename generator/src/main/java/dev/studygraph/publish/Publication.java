package dev.studygraph.publish;

import dev.studygraph.contract.Api;
import dev.studygraph.page.SitePath;
import java.util.List;

/** How publishing a site ended. */
@Api
public sealed interface Publication {

    /**
     * The output folder holds the site.
     *
     * @param added how many files are new, and {@code changed} how many have new bytes
     * @param unchanged how many were not touched
     * @param leftAlone files of an earlier build that somebody has changed since, and which this site no longer has
     */
    record Published(int added, int changed, int removed, int unchanged, List<SitePath> leftAlone)
            implements Publication {
        public Published {
            leftAlone = List.copyOf(leftAlone);
        }

        /** Whether every file was already as it should be. */
        public boolean changedNothing() {
            return added + changed + removed == 0;
        }
    }

    /** Nothing was published: where these files belong lies something that no build wrote, or that was changed since. */
    record Clash(List<SitePath> paths) implements Publication {
        public Clash {
            paths = List.copyOf(paths);
        }
    }
}
