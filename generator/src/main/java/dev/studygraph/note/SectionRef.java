package dev.studygraph.note;

/** Names a section of a note; the anchor is empty for the note as a whole. */
public record SectionRef(String path, String anchor) implements Comparable<SectionRef> {
    // Written out, since what Java makes for records is slow before its second compiler has seen it.
    @Override
    public int hashCode() {
        return 31 * path.hashCode() + anchor.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SectionRef that && path.equals(that.path) && anchor.equals(that.anchor);
    }

    @Override
    public int compareTo(SectionRef other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : anchor.compareTo(other.anchor);
    }
}
