package dev.studygraph.note;

/** Names a section of a note; the anchor is empty for the note as a whole. */
public record SectionRef(String path, String anchor) implements Comparable<SectionRef> {
    @Override
    public int compareTo(SectionRef other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : anchor.compareTo(other.anchor);
    }
}
