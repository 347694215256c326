package dev.studygraph.build;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG picture anew without what could run, load or lead elsewhere. A page shows pictures as images, which run nothing;
 * but a reader may open the picture itself. Everything is read as strictly as a browser reads it, and only what was understood is
 * written.
 */
final class SvgCleaner {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Set<String> ACTIVE =
            Set.of("script", "handler", "listener", "iframe", "audio", "video", "canvas", "embed", "object", "set");

    /** Drawing programs write labels as HTML in a {@code foreignObject}. */
    private static final Set<String> WORDS = Set.of(
            "div", "span", "p", "br", "b", "i", "u", "strong", "em", "font", "ul", "ol", "li", "table", "tbody", "tr",
            "td", "th", "pre", "code", "sub", "sup", "h1", "h2", "h3", "h4", "h5", "h6", "hr");

    private static final Set<String> WORD_ATTRIBUTES = Set.of("style", "class", "align", "color", "face", "size");
    private static final Set<String> ANIMATIONS =
            Set.of("animate", "animateColor", "animateMotion", "animateTransform");
    private static final Pattern LOCAL = Pattern.compile("#.*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)data:image/(png|jpe?g|gif|webp|avif)[;,].*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("(?i)(https?://|mailto:).*");
    private static final Pattern LOADS = Pattern.compile(
            "(?i)@import|image-set\\s*\\(|expression\\s*\\(|javascript:|\\\\|url\\(\\s*['\"]?\\s*(?!['\"#\\s]|data:(image/(png|jpe?g|gif|webp)|font/|application/(x-)?font))");
    private static final String EMPTY = "<svg xmlns=\"" + SVG + "\"/>";

    private final StringBuilder svg = new StringBuilder();
    private final Deque<String> spaces = new ArrayDeque<>();
    private boolean changed;

    private SvgCleaner() {}

    /** A picture that is safe to open: the very same array if nothing had to go. */
    static byte[] clean(byte[] bytes) {
        var cleaner = new SvgCleaner();
        try {
            cleaner.read(reader(bytes));
        } catch (XMLStreamException | RuntimeException notXml) {
            // A browser shows no picture either, but it would run what stands before the mistake.
            return EMPTY.getBytes(StandardCharsets.UTF_8);
        }
        return cleaner.changed ? cleaner.svg.toString().getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int skipped = 0;
        boolean style = false;
        boolean any = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (skipped > 0 || !isKept(xml)) {
                    changed |= skipped == 0 && SVG.equals(xml.getNamespaceURI());
                    changed |= isActive(xml);
                    skipped++;
                } else {
                    open(xml);
                    any = true;
                    style = xml.getLocalName().equals("style");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    svg.append("</").append(xml.getLocalName()).append('>');
                    spaces.pop();
                    style = false;
                }
            } else if (skipped == 0 && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text(xml.getText(), style);
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                changed = true;
            } else if (event == XMLStreamConstants.DTD) {
                changed |= Optional.ofNullable(xml.getText()).orElse("").contains("[");
            }
        }
        if (!any) {
            throw new XMLStreamException("no picture");
        }
    }

    /** What other programs keep in a picture for themselves is left alone where nothing else is wrong, else it goes too. */
    private static boolean isActive(XMLStreamReader xml) {
        String space = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        return space.isEmpty()
                || space.equals(XHTML)
                || space.contains("xml-events")
                || ACTIVE.contains(xml.getLocalName());
    }

    private static boolean isKept(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (XHTML.equals(xml.getNamespaceURI())) {
            return WORDS.contains(name);
        }
        if (!SVG.equals(xml.getNamespaceURI()) || ACTIVE.contains(name)) {
            return false;
        }
        String animated = Optional.ofNullable(xml.getAttributeValue(null, "attributeName"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return !ANIMATIONS.contains(name) || !(animated.endsWith("href") || animated.startsWith("on"));
    }

    private void open(XMLStreamReader xml) {
        String name = xml.getLocalName();
        boolean words = XHTML.equals(xml.getNamespaceURI());
        svg.append('<').append(name);
        if (spaces.isEmpty()) {
            svg.append(" xmlns:xlink=\"").append(XLINK).append('"');
        }
        if (!xml.getNamespaceURI().equals(spaces.peek())) {
            svg.append(" xmlns=\"").append(xml.getNamespaceURI()).append('"');
        }
        spaces.push(xml.getNamespaceURI());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = Optional.ofNullable(xml.getAttributeNamespace(i)).orElse("");
            String key = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i);
            boolean known = space.isEmpty()
                    || space.equals(XLINK)
                    || (space.equals(XMLConstants.XML_NS_URI) && !key.equals("base"));
            if (known && (!words || WORD_ATTRIBUTES.contains(key)) && isKept(name, key, value)) {
                String prefix = space.isEmpty() ? "" : space.equals(XLINK) ? "xlink:" : "xml:";
                svg.append(' ')
                        .append(prefix)
                        .append(key)
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            } else {
                changed |= known || space.equals(XMLConstants.XML_NS_URI) || space.contains("xml-events");
            }
        }
        svg.append('>');
    }

    private static boolean isKept(String element, String key, String value) {
        String name = key.toLowerCase(Locale.ROOT);
        String seen = value.replaceAll("[\\x00-\\x20]", "");
        if (name.startsWith("on") || name.equals("src") || name.equals("ping") || name.equals("handler")) {
            return false;
        }
        if (name.equals("href")) {
            return LOCAL.matcher(seen).matches()
                    || (element.equals("a") ? LINK : PICTURE).matcher(seen).matches();
        }
        return !LOADS.matcher(value).find();
    }

    private void text(String text, boolean style) {
        if (style && LOADS.matcher(text).find()) {
            changed = true;
            return;
        }
        svg.append(escaped(text));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\r', '\t' -> escaped.append("&#").append((int) c).append(';');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
