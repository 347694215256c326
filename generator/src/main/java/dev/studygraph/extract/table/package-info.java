/** Tables as rows of phrases, whether written with pipes or drawn with box characters in a fence. */
@NullMarked
package dev.studygraph.extract.table;

import org.jspecify.annotations.NullMarked;
