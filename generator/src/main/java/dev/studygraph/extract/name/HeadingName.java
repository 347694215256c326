package dev.studygraph.extract.name;

import dev.studygraph.extract.words.Plain;
import dev.studygraph.extract.words.Word;
import dev.studygraph.extract.words.WordLists;
import dev.studygraph.note.Phrase;
import dev.studygraph.note.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names a heading may stand for: as written, then with more and more of its decoration set aside. */
public final class HeadingName {
    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\(?\\d+(?:\\.\\d+)*+[.):]?|\\d+(?:-\\d+)++[.):]|[IVX]{1,5}\\.|[A-Z][.)]|[a-z][.)]|Q\\d+[:.]?|\\d{1,2}-\\d{1,2}(?=\\s+[\\p{IsHangul}\\p{IsHan}\\p{IsCyrillic}\\p{IsArabic}])|(?:\\d\\uFE0F?\\u20E3)++)\\s+");
    /** {@code Step 3 - Night Ferry}, and {@code Topic: Night Ferry}. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^(\\p{L}+)\\s+(?:\\d+(?:\\.\\d+)*+|[IVX]+)\\s*[:：—–-]\\s*"),
            Pattern.compile("^(\\p{L}+)\\s*(?:#?\\d+(?:\\.\\d+)*+|[A-Z]|[IVX]+)?\\s*[:：—–]\\s*"));

    private static final Pattern ASIDE = Pattern.compile("\\s*[(（]([^()（）]*)[)）]\\s*$");
    private static final Pattern ANY_ASIDE = Pattern.compile("[(（]([^()（）]*)[)）]");
    private static final Pattern INNER_ASIDE = Pattern.compile("\\s*[(（][^()（）]*[)）]");
    private static final Pattern TAIL = Pattern.compile("\\s*(?:\\s[—–-]\\s|[:：|]\\s).*$");
    private static final Pattern LONG_DASH = Pattern.compile("(?<=\\S)\\s+—\\s.*$");
    /** {@code Mutex - the basic lock}; {@code Storage - Archive} may be two names. */
    private static final Pattern SMALL_DASH = Pattern.compile("(?<=\\S)\\s+[–-]\\s+(?=\\p{Ll}{2,}\\s)[^\\p{Lu}]*$");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]*s?(?:[-/]?[\\p{Lu}\\d]+)*+");
    /** A capital or digit behind the first letter of a word. */
    private static final Pattern MARKED = Pattern.compile("\\p{L}[\\p{Lu}\\d]");

    private static final Pattern TAGS = Pattern.compile("(?:\\s+#[\\p{L}_][\\p{L}\\p{N}_/-]*)++\\s*$");

    /** A long dash as it is typed. */
    private static final Pattern DASHES = Pattern.compile("\\s-{2,3}\\s");

    private static final Pattern ANCHOR = Pattern.compile("<a [^<>]*></a>|\\{/?\\*?#?[^{}]*}");

    /** {@code AWS - CLI} is {@code AWS CLI}, {@code AWS — Amazon Neptune} is Amazon Neptune, and {@code 3.2 — Blob Storage} is Blob Storage. */
    private static final Pattern DASH = Pattern.compile("^\\s*[—–-]\\s+(?=\\S)");

    /** {@code … - Part 2}, {@code … (Part II)} and {@code … - PART1}. */
    private static final Pattern PART =
            Pattern.compile("(?<![\\s,(（—–:-])[\\s,(（—–:-]++(\\p{L}+)\\.?\\s*(?:\\d+|[IVX]+)[)）]?\\s*$");

    /** {@code Night Ferry - Detail}. */
    private static final Pattern DETAIL = Pattern.compile("(?<=\\S)\\s+[—–-]\\s+([^—–-]{1,30})$");

    private static final Pattern CHAPTER = Pattern.compile("^(\\p{L}+)\\s+\\d+\\s+(?=\\p{Lu})");
    private static final Pattern OF = Pattern.compile("\\s*[:：]\\s+(?=\\S)|\\s+[—–-]\\s+(?=\\S)");
    private static final int MOST_WORDS_IN_FRONT = 2;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern QUESTION_MARK = Pattern.compile("\\?$");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,—–:-]+$");

    private final WordLists words;

    public HeadingName(WordLists words) {
        this.words = words;
    }

    /** The candidates, the heading as written first; without repetition. */
    public List<String> candidates(Phrase heading) {
        var found = new LinkedHashSet<String>();
        // "## - Night Ferry" is a heading made of an item
        add(found, DASH.matcher(heading.text().strip()).replaceFirst(""));
        var bare = bare(heading.text());
        add(found, bare);
        heading.spans().stream()
                .filter(span -> !LongerName.goesOn(heading, span))
                .flatMap(span -> span.reference().stream())
                .map(Reference::target)
                .filter(target -> !target.isBlank() && !target.contains("/") && !target.contains("."))
                .forEach(target -> add(found, target));
        var aside = ANY_ASIDE.matcher(bare);
        if (aside.find() && !words.begins(Word.FORMERLY, aside.group(1))) {
            add(found, INNER_ASIDE.matcher(bare).replaceAll(""));
            add(found, aside.group(1));
        }
        add(found, INNER_ASIDE.matcher(bare).replaceAll(""));
        var shortened = TAIL.matcher(INNER_ASIDE.matcher(bare).replaceAll("")).replaceFirst("");
        add(found, shortened);
        add(found, undecorated(shortened));
        return List.copyOf(found);
    }

    /** The heading without number, label, ornament and trailing colon. */
    public String bare(String heading) {
        var written = heading.indexOf('<') < 0 && heading.indexOf('{') < 0
                ? heading
                : ANCHOR.matcher(heading).replaceAll("");
        written = written.contains("--") ? DASHES.matcher(written).replaceAll(" — ") : written;
        var text = Plain.trimmed(withoutTags(written));
        text = Plain.trimmed(DASH.matcher(NUMBER.matcher(text).replaceFirst("")).replaceFirst(""));
        for (var pattern : LABELS) {
            Matcher label = pattern.matcher(text);
            if (label.find() && words.is(Word.HEADING_LABEL, label.group(1)) && label.end() < text.length()) {
                text = Plain.trimmed(text.substring(label.end()));
            }
        }
        text = withoutAnnouncement(ofNotes(text));
        var chapter = CHAPTER.matcher(text);
        if (chapter.find() && words.is(Word.CHAPTER, chapter.group(1))) {
            text = text.substring(chapter.end());
        }
        return joined(text);
    }

    /** {@code Night Ferry #important} without what marks it for the author. */
    static String withoutTags(String heading) {
        return heading.indexOf('#') < 0 ? heading : TAGS.matcher(heading).replaceFirst("");
    }

    /** {@code Study Notes - Night Ferry} is Night Ferry. */
    private String ofNotes(String text) {
        return words.beginning(Word.NOTES_OF, text)
                .map(notes -> OF.matcher(text).region(notes.length(), text.length()))
                .filter(Matcher::lookingAt)
                .map(of -> text.substring(of.end()))
                .orElse(text);
    }

    /** {@code Recommended Solution: Paper} is Paper. */
    private String withoutAnnouncement(String text) {
        int colon = text.indexOf(": ");
        if (colon < 1) {
            return text;
        }
        var before = Plain.words(text.substring(0, colon));
        boolean announces =
                before.size() <= MOST_WORDS_IN_FRONT && words.is(Word.ANSWER_HEADER, before.get(before.size() - 1));
        return announces ? Plain.trimmed(text.substring(colon + 2)) : text;
    }

    private String joined(String text) {
        var vendor = words.beginning(Word.VENDOR, text);
        if (vendor.isEmpty()) {
            return text;
        }
        int end = vendor.get().length();
        var dash = DASH.matcher(text).region(end, text.length());
        if (!dash.find()) {
            return text;
        }
        var rest = text.substring(dash.end());
        return words.begins(Word.VENDOR, rest) ? rest : text.substring(0, end) + " " + rest;
    }

    private String withoutPart(String text) {
        var part = PART.matcher(text);
        return part.find() && part.start() > 0 && words.is(Word.CHAPTER, part.group(1))
                ? text.substring(0, part.start())
                : text;
    }

    /** The bare heading without an aside at its end. */
    public String withoutAside(String heading) {
        var bare = bare(heading);
        if (bare.indexOf(')') < 0 && bare.indexOf('）') < 0) {
            return bare;
        }
        var shortened = ASIDE.matcher(bare).replaceFirst("");
        return shortened.isBlank() || shortened.equals(bare)
                ? bare
                : LOOSE_END.matcher(shortened).replaceFirst("");
    }

    /**
     * The name that is left of a heading when number, label, aside, words such as "Introduction to" and what a long dash adds are set aside:
     * {@code 14.3 Neptune — a database of graphs} is Neptune.
     */
    public String plain(String heading) {
        var bare = withoutAside(heading);
        var plain = undecorated(
                SMALL_DASH.matcher(LONG_DASH.matcher(bare).replaceFirst("")).replaceFirst(""));
        return plain.isBlank() ? bare : plain;
    }

    /**
     * What may be the name in a heading that is too long for one: an abbreviation in brackets at its end, or what stands before a colon or dash
     * if it is written like an abbreviation or a product. {@code Server-Side Encryption with Keys of the Customer (SSE-C)} is SSE-C.
     */
    public Optional<String> inLong(String heading) {
        var aside = ASIDE.matcher(bare(heading));
        if (aside.find() && CODE.matcher(aside.group(1).strip()).matches()) {
            return Optional.of(aside.group(1).strip());
        }
        var plain = plain(heading);
        var tail = TAIL.matcher(plain);
        return tail.find()
                        && tail.start() > 0
                        && MARKED.matcher(plain.substring(0, tail.start())).find()
                ? Optional.of(plain.substring(0, tail.start()).strip())
                : Optional.empty();
    }

    private String withoutDetail(String text) {
        var detail = DETAIL.matcher(text);
        return detail.find() && words.is(Word.HEADING_DETAIL, detail.group(1))
                ? text.substring(0, detail.start())
                : text;
    }

    private String undecorated(String text) {
        var current = withoutDetail(withoutPart(text.strip()));
        var prefix = words.beginning(Word.HEADING_PREFIX, current);
        if (prefix.isPresent() && prefix.get().length() < current.length()) {
            current = current.substring(prefix.get().length()).strip();
            current = QUESTION_MARK.matcher(Plain.withoutArticle(current)).replaceFirst("");
            current = ASIDE.matcher(current).replaceFirst("");
        }
        // "Streams – Concept Notes" has two
        for (var suffix = words.ending(Word.HEADING_SUFFIX, current);
                suffix.isPresent() && suffix.get().length() < current.length();
                suffix = words.ending(Word.HEADING_SUFFIX, current)) {
            current = Plain.trimmed(
                    current.substring(0, current.length() - suffix.get().length()));
        }
        return LOOSE_END.matcher(Plain.trimmed(current)).replaceFirst("");
    }

    /** Whether the heading is one that notes repeat for every subject ({@code Overview}, {@code Options}). */
    public boolean isTemplate(Phrase heading) {
        return words.is(Word.TEMPLATE_HEADING, heading.text())
                || words.is(Word.TEMPLATE_HEADING, bare(heading.text()))
                || words.is(Word.TEMPLATE_HEADING, withoutAside(heading.text()));
    }

    private static void add(Set<String> found, String name) {
        var trimmed = SPACE.matcher(name.strip()).replaceAll(" ");
        if (trimmed.length() > 1
                && !found.contains(trimmed)
                && trimmed.codePoints().anyMatch(Character::isLetter)) {
            found.add(trimmed);
        }
    }

    /** Each candidate with the name of what it stands under in front of it ({@code Glue} + {@code Job Bookmarks}). */
    public static List<String> under(List<String> owners, List<String> candidates) {
        var found = new ArrayList<String>();
        for (var owner : owners) {
            for (var candidate : candidates) {
                if (!Plain.key(candidate).startsWith(Plain.key(owner))) {
                    found.add(owner + " " + candidate);
                }
            }
        }
        return found;
    }
}
