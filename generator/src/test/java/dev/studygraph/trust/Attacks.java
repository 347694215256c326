package dev.studygraph.trust;

import java.util.List;
import java.util.stream.Stream;

/**
 * Texts that somebody hostile would write. Those that run a script call {@code hit(1)}, those that load something ask {@value
 * #HOST}, and those that hope for a template engine would make it count to {@value #COUNTED}.
 */
final class Attacks {
    static final String HOST = "evil.example";
    static final String COUNTED = "1337";

    /** HTML that runs, loads, leads away or covers the page where a browser takes it for its own. */
    static final List<String> MARKUP = List.of(
            "<script>hit(1)</script>",
            "\"><script>hit(1)</script>",
            "'><img src=x onerror=hit(1)>",
            "<img src=x onerror=hit(1)>",
            "<img src=\"x\" alt=\"\" onerror=\"hit(1)\">",
            "<svg onload=hit(1)>",
            "<svg><script>hit(1)</script></svg>",
            "<svg><style><img src=x onerror=hit(1)></style></svg>",
            "<iframe srcdoc=\"<script>parent.hit(1)</script>\"></iframe>",
            "<iframe src=javascript:parent.hit(1)></iframe>",
            "<body onload=hit(1)>",
            "<details open ontoggle=hit(1)>x</details>",
            "<style>@import 'https://evil.example/a.css';</style>",
            "<link rel=stylesheet href=https://evil.example/b.css>",
            "<base href=https://evil.example/>",
            "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
            "<form action=https://evil.example/><button autofocus>x</button></form>",
            "<input autofocus onfocus=hit(1)>",
            "<video><source onerror=hit(1)></video>",
            "<video src=https://evil.example/v.mp4 autoplay></video>",
            "<object data=https://evil.example/o></object>",
            "<embed src=https://evil.example/e>",
            "<math><mtext></p><img src=x onerror=hit(1)></mtext></math>",
            "<math><mi//xlink:href=\"javascript:hit(1)\">x</mi></math>",
            "<noscript><p title=\"</noscript><img src=x onerror=hit(1)>\"></noscript>",
            "<template><script>hit(1)</script></template>",
            "</script><script>hit(1)</script>",
            "--><script>hit(1)</script>",
            "]]><script>hit(1)</script>",
            "</title><script>hit(1)</script>",
            "</textarea><script>hit(1)</script>",
            "</main></div><script>hit(1)</script>",
            "<div style=\"position:fixed;inset:0;background:url(https://evil.example/c.png)\">x</div>",
            "<p class=\"page\" id=\"_main\" style=\"position:fixed\">x</p>",
            "<img src=https://evil.example/i.png>",
            "<img srcset='https://evil.example/s.png 2x' src=https://evil.example/s.png>",
            "<picture><source srcset=https://evil.example/p.png><img></picture>",
            "<table background=https://evil.example/t.png><tr><td>x</td></tr></table>",
            "<svg><image href=https://evil.example/g.png /></svg>",
            "<svg><use href=\"data:image/svg+xml,<svg id='x'><script>hit(1)</script></svg>#x\"/></svg>",
            "<svg><a id=x><text>x</text></a><animate href=#x attributeName=href values=javascript:hit(1) /></svg>",
            "<a href=\"javascript:hit(1)\">x</a>",
            "<a href=\"jav&#x09;ascript:hit(1)\">x</a>",
            "<a href=x ping=https://evil.example/ping target=_top onclick=hit(1)>x</a>",
            "<a id=studygraphSearch></a><a id=studygraphSearch name=words href=https://evil.example/></a>",
            "<img name=getElementById><form id=documentElement><input name=attributes></form>",
            "<scr<script>ipt>hit(1)</scr</script>ipt>",
            "<xss onclick=hit(1) tabindex=1 autofocus onfocus=hit(1)>x</xss>",
            "<a/onmouseover=hit(1)/href=#>x</a>",
            "<b onmouseover='hit(1)'>x</b>",
            "<!--[if true]><script>hit(1)</script><![endif]-->",
            "<!--><script>hit(1)</script>-->",
            "<![CDATA[<script>hit(1)</script>]]>",
            "<?xml-stylesheet href=\"javascript:hit(1)\"?>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;",
            "<scr\u0000ipt>hit(1)</script>",
            "\u2028<script>hit(1)</script>\u2029",
            "&lt;script&gt;hit(1)&lt;/script&gt;",
            "&#60;script&#62;hit(1)&#60;/script&#62;",
            "%3Cscript%3Ehit(1)%3C/script%3E",
            "\\u003cscript\\u003ehit(1)\\u003c/script\\u003e",
            "+ADw-script+AD4-hit(1)+ADw-/script+AD4-",
            "\" onmouseover=\"hit(1)\" autofocus onfocus=\"hit(1)",
            "' onmouseover='hit(1)' x='",
            "`;hit(1);`${hit(1)}`",
            "\\\");hit(1);(\\\"");

    /** What template engines would work out. */
    static final List<String> TEMPLATES = List.of(
            "${191*7}",
            "#{191*7}",
            "[=191*7]",
            "{{191*7}}",
            "<%= 191*7 %>",
            "<#assign a=191*7>${a}",
            "[#assign a=191*7]${a}",
            "<#include \"/layout/document.ftlh\">",
            "<@whole name=\"x\" wide=false search=false/>",
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${(\"191*7\")?eval}",
            "<#-- </#-- > --> ${.data_model}",
            "{0} {1,number,#} '{'0'}'");

    /** Addresses that must never be followed. */
    static final List<String> ADDRESSES = List.of(
            "javascript:hit(1)",
            "JaVaScRiPt:hit(1)",
            "java&#115;cript:hit(1)",
            "javascript&colon;hit(1)",
            "java%0ascript:hit(1)",
            "\u0001javascript:hit(1)",
            "javascript://%0ahit(1)",
            "vbscript:hit(1)",
            "data:text/html,<script>hit(1)</script>",
            "data:image/svg+xml,<svg/onload=hit(1)>",
            "blob:https://evil.example/1",
            "filesystem:https://evil.example/1",
            "view-source:https://evil.example/",
            "about:blank",
            "file:///etc/passwd",
            "https://evil.example/\"onmouseover=\"hit(1)",
            "https://evil.example/'><script>hit(1)</script>",
            "//evil.example/x.js",
            "/\\evil.example/x.js",
            "\\\\evil.example\\share\\x.js");

    /** Paths that lead out of the vault, or that some file system takes for something else. */
    static final List<String> PATHS = List.of(
            "../outside.md",
            "../outside.txt",
            "../../../../../../etc/passwd",
            "/etc/passwd",
            "..\\outside.txt",
            "%2e%2e/outside.txt",
            "%2e%2e%2foutside.txt",
            "%252e%252e%252foutside.txt",
            "..%c0%afoutside.txt",
            "....//outside.txt",
            "a/../../outside.txt",
            "./../outside.txt",
            "link-out/outside.txt",
            "link-out.txt",
            "C:\\Windows\\win.ini",
            "C:/Windows/win.ini",
            "C:outside.txt",
            "\\\\?\\C:\\outside.txt",
            "\\\\server\\share\\outside.txt",
            "//server/share/outside.txt",
            "CON",
            "nul.txt",
            "com1.md",
            "aux/aux.png",
            "outside.txt\u0000.png",
            "outside.txt%00.png",
            "outside.txt::$DATA",
            ".git/config",
            ".env",
            "~/outside.txt",
            "a".repeat(400) + ".png",
            "b/".repeat(300) + "c.png",
            "SECRET/HIDDEN.TXT",
            "studygraph.yml",
            "files/../../outside.txt");

    private Attacks() {}

    /** Everything that could stand for words. */
    static List<String> texts() {
        return Stream.of(MARKUP, TEMPLATES).flatMap(List::stream).toList();
    }

    /** Everything that could stand for an address. */
    static List<String> addresses() {
        return Stream.of(ADDRESSES, PATHS).flatMap(List::stream).toList();
    }
}
