package dev.studygraph.build.cache;

/** How values of one type become bytes and values again. */
interface Codec {
    void write(Object value, Sink to);

    Object read(Source from);
}
