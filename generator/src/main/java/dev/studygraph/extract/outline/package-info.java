/** Lists, indented text, drawn trees and Mermaid flowcharts as plain outlines of phrases. */
@NullMarked
package dev.studygraph.extract.outline;

import org.jspecify.annotations.NullMarked;
