package dev.studygraph.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture is published as it is if it is harmless, and without what is not. */
class SvgCleanerTest {
    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rect style=\"fill:url(#g)\" width=\"9\"/><a href=\"https://example.org/\"><text>x</text></a>",
                "<style>.a{fill:red} @font-face{src:url(data:font/woff2;base64,AA)}</style><g class=\"a\"/>",
                "<image href=\"data:image/png;base64,AA\"/><use xlink:href=\"#a\"/><animate attributeName=\"x\" to=\"1\"/>",
                "<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>",
                "<switch><foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\" style=\"color:red\">a<br/></div>"
                        + "</foreignObject><text>a</text></switch>",
            })
    void aHarmlessPictureKeepsItsBytes(String content) {
        byte[] picture =
                bytes("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n"
                        + OPEN + content + "</svg>\n");
        byte[] clean = SvgCleaner.clean(picture);
        assertThat(clean).isSameAs(picture);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>hit()</script>",
                "<script href=\"x.js\"/>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">hit()</x:script>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\">hit()</script>",
                "<g onclick=\"hit()\"/>",
                "<g ONLOAD=\"hit()\"/>",
                "<a href=\"javascript:hit()\"><text>x</text></a>",
                "<a xlink:href=\"&#106;ava&#x0A;script:hit()\"><text>x</text></a>",
                "<a><animate attributeName=\"href\" to=\"javascript:hit()\"/></a>",
                "<set attributeName=\"onclick\" to=\"hit()\"/>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" srcdoc=\"hit()\"/></foreignObject>",
                "<foreignObject><div xmlns=\"http://www.w3.org/1999/xhtml\" onclick=\"hit()\"/></foreignObject>",
                "<style>@import 'https://evil.example/hit';</style>",
                "<style>g{background:u\\72l(https://evil.example/hit)}</style>",
                "<g fill=\"url(https://evil.example/hit#a)\"/>",
                "<g style=\"background:image-set('https://evil.example/hit' 1x)\"/>",
                "<image href=\"https://evil.example/hit.png\"/>",
                "<use href=\"hit.svg#a\"/>",
                "<image href=\"data:image/svg+xml,hit\"/>",
                "<g xml:base=\"https://evil.example/hit\"/>",
                "<handler xmlns=\"http://www.w3.org/2001/xml-events\" type=\"x\">hit()</handler>",
                "<?xml-stylesheet href=\"hit.css\"?>",
            })
    void whatCouldRunOrLoadIsRemoved(String content) {
        byte[] clean = SvgCleaner.clean(bytes(OPEN + content + "<text>stays</text></svg>"));
        String left = new String(clean, StandardCharsets.UTF_8);
        assertThat(left).contains("stays").doesNotContain("hit");
        assertThat(SvgCleaner.clean(clean)).isSameAs(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no picture",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>hit()</script>",
                "<svg onload=hit()>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>hit()</script></html>",
                "<!DOCTYPE svg [<!ENTITY a \"<script>hit()</script>\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
                "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>",
            })
    void whatIsNoPictureBecomesAnEmptyOne(String text) {
        byte[] clean = SvgCleaner.clean(bytes(text));
        assertThat(new String(clean, StandardCharsets.UTF_8)).startsWith("<svg").doesNotContain("hit", "&a;", "root");
    }

    @Test
    void entitiesThatMultiplyAreNotUnfolded() {
        var text = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            text.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        text.append("]>").append(OPEN).append("<text>&a39;</text></svg>");
        assertThat(SvgCleaner.clean(bytes(text.toString()))).hasSizeLessThan(200);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
