/** The words people use for the same thing, per language, kept as resources; gives tests such as "is this header a scenario word?". */
@Internal
@NullMarked
package dev.studygraph.extract.words;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
