/** From flowcharts in Mermaid to boxes and arrows, and to a drawing of them; nothing of Markdown is known here. */
@NullMarked
package dev.studygraph.note.chart;

import org.jspecify.annotations.NullMarked;
