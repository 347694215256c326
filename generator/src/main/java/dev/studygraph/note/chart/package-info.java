/** From flowcharts in Mermaid to boxes and arrows, and to a drawing of them; nothing of Markdown is known here. */
@Internal
@NullMarked
package dev.studygraph.note.chart;

import dev.studygraph.contract.Internal;
import org.jspecify.annotations.NullMarked;
