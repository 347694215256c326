package dev.studygraph.note;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address within the site as somebody writes it: {@code /old/name}, {@code old/name.html} or {@code /old/name/}. */
public final class SiteAddress {
    /** What is written in front matter comes from whoever wrote the note; none of these may get into the name of a file. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\\\:?#%*<>\"|]");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    /** No folder is called as the files of a site are: {@code search.html/x} would be in the way of a page. */
    private static final Pattern FILE = Pattern.compile("(?i)\\.[a-z]{2,5}$");

    private static final int MOST_BYTES = 120;
    private static final int MOST_SEGMENTS = 12;

    private SiteAddress() {}

    /** The file that answers to an address, relative to the root of the site; empty for one that is not within the site. */
    public static Optional<String> fileOf(String written) {
        String address = Normalizer.normalize(written.strip(), Normalizer.Form.NFC);
        if (address.startsWith("/")) {
            address = address.substring(1);
        }
        if (address.endsWith("/")) {
            address = address + "index.html";
        } else if (!address.toLowerCase(Locale.ROOT).endsWith(".html")) {
            address = address.replaceFirst("\\.(md|htm)$", "") + ".html";
        }
        String[] segments = address.split("/", -1);
        boolean fit =
                segments.length <= MOST_SEGMENTS && !UNFIT.matcher(address).find();
        for (int i = 0; i < segments.length; i++) {
            fit &= isFit(segments[i])
                    && (i == segments.length - 1 || !FILE.matcher(segments[i]).find());
        }
        return fit ? Optional.of(address) : Optional.empty();
    }

    private static boolean isFit(String segment) {
        return !segment.isBlank()
                && !segment.startsWith(".")
                && !segment.startsWith(" ")
                && !segment.endsWith(".")
                && !segment.endsWith(" ")
                && !DEVICE.matcher(segment).matches()
                && segment.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES
                && StandardCharsets.UTF_8.newEncoder().canEncode(segment);
    }
}
