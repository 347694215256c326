/** Lists, indented text, drawn trees and Mermaid flowcharts as plain outlines of phrases. */
@Internal
@NullMarked
package dev.studygraph.extract.outline;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
