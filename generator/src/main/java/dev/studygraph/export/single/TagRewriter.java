package dev.studygraph.export.single;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes over HTML as the program writes it and lets somebody change the attributes of its tags; all else stays to the byte. */
final class TagRewriter {
    /** What scripts alone would show, and scripts themselves, have no place in the one file. */
    private static final Set<String> DROPPED = Set.of("script", "template");

    /** What is shown where scripts do not run is shown here. */
    private static final String UNWRAPPED = "noscript";

    /** Changes a tag. */
    interface Change {
        /** The attributes a tag is to have: name to value as HTML writes it, an empty value for a name alone. */
        Map<String, String> of(String tag, Map<String, String> attributes);
    }

    private final String html;
    private final Change change;
    private final StringBuilder out;
    private int at;

    private TagRewriter(String html, Change change) {
        this.html = html;
        this.change = change;
        this.out = new StringBuilder(html.length());
    }

    static String rewrite(String html, Change change) {
        return new TagRewriter(html, change).all();
    }

    private String all() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            out.append(html, at, tag);
            at = tag;
            tag();
        }
        return out.append(html, at, html.length()).toString();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            at = end < 0 ? html.length() : end + "-->".length();
        } else if (at + 1 < html.length() && Character.isLetter(html.charAt(at + 1))) {
            begin();
        } else {
            int end = html.indexOf('>', at);
            int next = end < 0 ? html.length() : end + 1;
            if (!html.regionMatches(true, at, "</" + UNWRAPPED, 0, UNWRAPPED.length() + 2)) {
                out.append(html, at, next);
            }
            at = next;
        }
    }

    private void begin() {
        int start = at + 1;
        at = start;
        while (at < html.length() && " \n\t\r/>".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at);
        Map<String, String> attributes = attributes();
        boolean closed = at > 0 && html.charAt(at - 1) == '/';
        at = Math.min(html.length(), at + 1);
        String tag = name.toLowerCase(Locale.ROOT);
        if (DROPPED.contains(tag)) {
            int end = html.indexOf("</" + name, at);
            int close = end < 0 ? -1 : html.indexOf('>', end);
            at = close < 0 ? html.length() : close + 1;
        } else if (!tag.equals(UNWRAPPED)) {
            out.append('<').append(name);
            change.of(tag, attributes)
                    .forEach((key, value) ->
                            out.append(' ').append(key).append(value.isEmpty() ? "" : "=\"" + value + "\""));
            out.append(closed ? "/>" : ">");
        }
    }

    /** Reads up to the end of the tag. */
    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        while (at < html.length() && html.charAt(at) != '>') {
            char next = html.charAt(at);
            if (Character.isWhitespace(next) || next == '/') {
                at++;
            } else {
                int start = at;
                while (at < html.length() && " \n\t\r=>".indexOf(html.charAt(at)) < 0 && html.charAt(at) != '/') {
                    at++;
                }
                String name = html.substring(start, at);
                attributes.put(name, value().orElse(""));
                if (at == start) {
                    at++;
                }
            }
        }
        return attributes;
    }

    private Optional<String> value() {
        if (at >= html.length() || html.charAt(at) != '=') {
            return Optional.empty();
        }
        char quote = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 2 : at + 1;
        int end = start;
        while (end < html.length() && (quoted ? html.charAt(end) != quote : " \n\t\r>".indexOf(html.charAt(end)) < 0)) {
            end++;
        }
        at = Math.min(html.length(), quoted ? end + 1 : end);
        return Optional.of(html.substring(start, end).replace("\"", "&quot;"));
    }
}
