package dev.studygraph.note;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which HTML elements and attributes of an author reach the page, and what obsolete ones become. */
final class HtmlElements {
    private static final Set<String> INLINE = Set.of(
            "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var");
    private static final Set<String> BLOCK = Set.of(
            "blockquote",
            "caption",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Map<String, String> OBSOLETE = Map.of(
            "center", "div", "font", "span", "strike", "s", "tt", "code", "big", "span", "acronym", "abbr", "dir",
            "ul");
    /** What stands only within another; elsewhere it is a {@code div}, or just its text where lines run on. */
    private static final Map<String, Set<String>> WITHIN = Map.of(
            "li", Set.of("ol", "ul"),
            "dt", Set.of("dl"),
            "dd", Set.of("dl"),
            "summary", Set.of("details"),
            "figcaption", Set.of("figure"),
            "rt", Set.of("ruby"),
            "rp", Set.of("ruby"));

    private static final Set<String> VOID = Set.of("br", "hr", "wbr", "col");
    /** What HTML knows besides; it is not shown itself, but neither is it something else that looks like a tag. */
    private static final Set<String> OTHERS = Set.of(
            ("a address applet area article aside audio base basefont bgsound blink body button canvas circle data datalist "
                            + "defs desc dialog ellipse embed fieldset footer form frame frameset g h1 h2 h3 h4 h5 h6 head header "
                            + "hgroup html iframe image img input isindex keygen label legend line lineargradient link listing main "
                            + "map marker marquee math menu menuitem meta meter nav nobr noembed noframes noscript object optgroup "
                            + "option output param path pattern picture plaintext polygon polyline portal progress rb rect rtc "
                            + "script search section select slot source stop style svg template text textarea time title track "
                            + "tspan use video xmp")
                    .split(" "));

    /** What readers would see or use, and do not. */
    private static final Set<String> LOST = Set.of(
            "base",
            "button",
            "canvas",
            "form",
            "frame",
            "frameset",
            "input",
            "link",
            "math",
            "meta",
            "select",
            "svg",
            "textarea");

    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)(?=[\\s/>])[\\s\\S]*");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9._:-]*(?=[\\s/>])[^<>]*>");
    private static final Set<String> ALIGNMENTS = Set.of("left", "right", "center", "justify");
    private static final Set<String> ANYWHERE = Set.of("title", "lang", "dir");
    private static final Map<String, Set<String>> NUMBERS = Map.of(
            "ol", Set.of("start"),
            "td", Set.of("colspan", "rowspan"),
            "th", Set.of("colspan", "rowspan"),
            "col", Set.of("span"));
    private static final Map<String, Set<String>> FLAGS = Map.of("details", Set.of("open"), "ol", Set.of("reversed"));

    private HtmlElements() {}

    /** The element that is shown for a name, if it may stand in running text. */
    static Optional<String> inline(String name) {
        String shown = OBSOLETE.getOrDefault(name, name);
        return INLINE.contains(shown) ? Optional.of(shown) : Optional.empty();
    }

    /** The element that is shown for a name anywhere. */
    static Optional<String> shown(String name) {
        String shown = OBSOLETE.getOrDefault(name, name);
        return INLINE.contains(shown) || BLOCK.contains(shown) || VOID.contains(shown)
                ? Optional.of(shown)
                : Optional.empty();
    }

    /** The element that is shown for a name within another element. */
    static Optional<String> shown(String name, String parent) {
        return shown(name)
                .flatMap(shown -> fits(shown, parent)
                        ? Optional.of(shown)
                        : Optional.of("div").filter(div -> BLOCK.contains(shown)));
    }

    private static boolean fits(String shown, String parent) {
        var parents = WITHIN.get(shown);
        return parents == null || shown(parent).filter(parents::contains).isPresent();
    }

    /** Whether a tag as written is one of HTML; others are placeholders or another program's, and stay text. */
    static boolean isKnown(String tag) {
        var name = NAME.matcher(tag);
        if (!name.matches()) {
            return false;
        }
        String lower = name.group(1).toLowerCase(Locale.ROOT);
        return shown(lower).isPresent() || OTHERS.contains(lower);
    }

    /** HTML in which tags that are none of HTML's are text. */
    static String withoutUnknown(String html) {
        return TAG.matcher(html)
                .replaceAll(
                        tag -> Matcher.quoteReplacement(isKnown(tag.group()) ? tag.group() : Html.escape(tag.group())));
    }

    /** Whether an author would miss an element that is not shown; its words are. */
    static boolean isMissed(String name) {
        return LOST.contains(name);
    }

    /** Whether it may stand around words only and stands around more, as where its end was forgotten. */
    static boolean isAroundBlocks(String shown, Element element) {
        return INLINE.contains(shown)
                && element.getAllElements().stream().map(Element::normalName).anyMatch(HtmlElements::isBlock);
    }

    /** {@code <details>} that does not begin with a {@code <summary>}. */
    static boolean isFoldedUnderNothing(Element element) {
        return element.normalName().equals("details")
                && element.childNodes().stream()
                        .filter(child -> !(child instanceof TextNode words && words.isBlank()))
                        .findFirst()
                        .filter(first -> first.normalName().equals("summary"))
                        .isEmpty();
    }

    private static boolean isBlock(String name) {
        return BLOCK.contains(OBSOLETE.getOrDefault(name, name)) || name.matches("h[1-6]|hr");
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** The opening tag with the attributes that are kept; ids never are, because ours must not meet their like. */
    static String open(String shown, Element element) {
        var tag = new StringBuilder("<").append(shown);
        for (var attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            boolean number = NUMBERS.getOrDefault(shown, Set.of()).contains(name) && value.matches("[1-9]\\d{0,3}");
            boolean direction =
                    !name.equals("dir") || Set.of("ltr", "rtl", "auto").contains(value);
            boolean language = !name.equals("lang") || value.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*+");
            if (number || (ANYWHERE.contains(name) && direction && language)) {
                tag.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(Html.escape(value))
                        .append('"');
            } else if (FLAGS.getOrDefault(shown, Set.of()).contains(name)) {
                tag.append(' ').append(name);
            }
        }
        alignment(element)
                .ifPresent(side -> tag.append(" class=\"align-").append(side).append('"'));
        return tag.append('>').toString();
    }

    private static Optional<String> alignment(Element element) {
        String side = element.normalName().equals("center")
                ? "center"
                : element.attr("align").toLowerCase(Locale.ROOT);
        return ALIGNMENTS.contains(side) ? Optional.of(side) : Optional.empty();
    }
}
