/** The words people use for the same thing, per language, kept as resources; gives tests such as "is this header a scenario word?". */
@NullMarked
package dev.studygraph.extract.words;

import org.jspecify.annotations.NullMarked;
