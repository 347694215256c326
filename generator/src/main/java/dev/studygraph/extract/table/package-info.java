/** Tables as rows of phrases, whether written with pipes or drawn with box characters in a fence. */
@Internal
@NullMarked
package dev.studygraph.extract.table;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
