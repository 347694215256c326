package dev.studygraph.search;

/**
 * A word as the index knows it.
 *
 * @param form the word as written, folded
 * @param stem what its inflected forms share, folded
 */
record Token(String form, String stem) {}
