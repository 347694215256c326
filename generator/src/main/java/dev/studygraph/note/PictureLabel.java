package dev.studygraph.note;

import dev.studygraph.source.PathText;
import dev.studygraph.source.UrlText;

/**
 * The label of a picture, in which Obsidian lets a size stand last: {@code A map|300x200}, {@code 300}.
 *
 * @param width in CSS pixels, 0 where the label gives none; likewise {@code height}
 */
record PictureLabel(String text, int width, int height) {
    private static final int LARGEST = 10_000;

    static PictureLabel of(String label) {
        int bar = label.lastIndexOf('|');
        String size = label.substring(bar + 1).strip();
        int cross = size.indexOf('x');
        int width = number(cross < 0 ? size : size.substring(0, cross));
        int height = cross < 0 ? 0 : number(size.substring(cross + 1));
        if (width <= 0 || height < 0) {
            return new PictureLabel(label.strip(), 0, 0);
        }
        return new PictureLabel(bar < 0 ? "" : label.substring(0, bar).strip(), width, height);
    }

    /** The label of a picture at an address. Exports of Notion repeat the address there; then the name of the file says what it can. */
    static PictureLabel of(String label, String address) {
        return label.equals(address) ? new PictureLabel(PathText.stem(UrlText.decoded(address)), 0, 0) : of(label);
    }

    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return Math.min(LARGEST, Integer.parseInt(digits));
    }
}
