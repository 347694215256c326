package dev.studygraph.insight;

import static java.util.Objects.requireNonNull;

import dev.studygraph.graph.KnowledgeGraph;
import dev.studygraph.note.Note;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.SectionRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that states a price, a limit or a gap, in a note that does not say as of when.
 *
 * @param sentence as written, at its own place
 */
public record UndatedClaim(Kind kind, Phrase sentence, SectionRef section) {
    /** What changes without the note being told. */
    public enum Kind {
        PRICE,
        LIMIT,
        GAP;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Map<Kind, Pattern> WORDINGS = Map.of(
            Kind.PRICE, Pattern.compile("(?iu)[$€£]\\s?\\d|\\d\\s?(?:USD|EUR|€|dollars?|cents?)(?!\\p{L})"),
            Kind.LIMIT,
                    Pattern.compile(
                            "(?iu)\\b(?:hard|soft|default|service)? ?(?:limit|quota) (?:of|is)\\b"
                                    + "|\\b(?:up to|at most|maximum of|max\\.?|no more than)\\s+\\d"
                                    + "|\\bhöchstens \\d|\\bbis zu \\d|\\bmaximal \\d|\\bjusqu['’]à \\d|\\bau plus \\d|\\bhasta \\d|\\bcomo máximo \\d"
                                    + "|\\baté \\d|\\bno máximo \\d|\\bfino a \\d|\\bal massimo \\d|не более \\d|最大\\s?\\d|最多\\s?\\d|최대\\s?\\d"),
            Kind.GAP,
                    Pattern.compile("(?iu)\\b(?:does|do|is|are) not (?:yet )?support(?:ed)?\\b"
                            + "|\\b(?:doesn['’]t|don['’]t|isn['’]t|aren['’]t) (?:yet )?support(?:ed)?\\b|\\bnot available in\\b"
                            + "|\\bunterstützt (?:noch )?(?:kein|nicht)|\\bwird nicht unterstützt|\\bne prend pas en charge|\\bn['’]est pas pris en charge"
                            + "|\\bno (?:admite|soporta|es compatible con)\\b|\\bnão (?:suporta|oferece suporte|é compatível)|\\bnon supporta\\b"
                            + "|не поддержива|サポートしていない|サポートしていません|サポートされていません|対応していません|不支持|지원하지 않"));

    /** What stands, in small letters, in all that {@link #WORDINGS} find: most text needs no slower look. */
    private static final Map<Kind, Marks> MARKS = Map.of(
            Kind.PRICE, new Marks(true, List.of("$", "€", "£", "usd", "eur", "dollar", "cent")),
            Kind.LIMIT,
                    new Marks(
                            false,
                            List.of(
                                    "limit",
                                    "quota",
                                    "up to",
                                    "at most",
                                    "max",
                                    "no more than",
                                    "höchstens",
                                    "bis zu",
                                    "jusqu",
                                    "au plus",
                                    "hasta",
                                    "máximo",
                                    "até",
                                    "fino a",
                                    "al massimo",
                                    "не более",
                                    "最大",
                                    "最多",
                                    "최대")),
            Kind.GAP,
                    new Marks(
                            false,
                            List.of(
                                    "support",
                                    "not available",
                                    "unterstützt",
                                    "charge",
                                    "pris en",
                                    "admite",
                                    "soporta",
                                    "compat",
                                    "suport",
                                    "поддержива",
                                    "サポート",
                                    "対応",
                                    "不支持",
                                    "지원")));

    /** @param digit whether there is a digit as well */
    private record Marks(boolean digit, List<String> words) {
        boolean areIn(String plain, boolean holdsDigit) {
            if (digit && !holdsDigit) {
                return false;
            }
            for (String word : words) {
                if (plain.contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Pattern DATED = Pattern.compile(
            "(?iu)\\b(?:as of|since|stand|seit|zum|depuis|desde|dal)\\b.{0,20}\\d{4}|\\b(?:19|20)\\d\\d-\\d\\d|\\d{4}\\s?年");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…]\\s+(?=\\p{Lu})|[。！？]|\\n");

    /** Every such sentence of a vault, in the order of the notes. */
    static List<UndatedClaim> all(KnowledgeGraph graph, InsightMemory memory) {
        return memory.undated(graph.notes().values(), UndatedClaim::in);
    }

    /** Those of one note, in reading order; none where it says of when it is. */
    static List<UndatedClaim> in(Note note) {
        var claims = new ArrayList<UndatedClaim>();
        if (note.frontMatter().asOf().isPresent()) {
            return claims;
        }
        for (var passage : Passage.of(note)) {
            String text = passage.text().text();
            String plain = text.toLowerCase(Locale.ROOT);
            boolean holdsDigit = holdsDigit(plain);
            var found = new EnumMap<Kind, Matcher>(Kind.class);
            for (var kind : Kind.values()) {
                if (requireNonNull(MARKS.get(kind)).areIn(plain, holdsDigit)) {
                    first(kind, text).ifPresent(matcher -> found.put(kind, matcher));
                }
            }
            if (!found.isEmpty() && !DATED.matcher(text).find()) {
                found.forEach((kind, matcher) ->
                        claims.add(new UndatedClaim(kind, sentence(passage.text(), matcher), passage.section())));
            }
        }
        return claims;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Matcher> first(Kind kind, String text) {
        return Optional.ofNullable(WORDINGS.get(kind))
                .map(wording -> wording.matcher(text))
                .filter(Matcher::find);
    }

    private static Phrase sentence(Phrase passage, Matcher found) {
        int from = 0;
        int to = passage.text().length();
        var ends = SENTENCE_END.matcher(passage.text());
        while (ends.find()) {
            if (ends.end() <= found.start()) {
                from = ends.end();
            } else if (ends.start() >= found.end()) {
                to = ends.start() + 1;
                break;
            }
        }
        return passage.part(from, to);
    }
}
