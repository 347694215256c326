/** The goals of the Maven plugin: parameters in, Maven's log out; all else is the library's. */
package dev.studygraph.maven;
