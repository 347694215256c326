package dev.studygraph.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language's small words say about a query.
 *
 * @param idle words that a query may hold without asking for them, folded
 * @param versus words between two things to be compared
 * @param choosing words that ask for a choice
 */
record Wording(List<String> idle, List<String> versus, List<String> choosing) {

    /** Where the first word between two things to be compared stands; -1 if there is none. */
    int versusAt(List<String> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (versus.contains(forms.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static final Wording UNKNOWN = new Wording(List.of(), List.of("vs", "versus"), List.of());

    private static final Map<String, Wording> LANGUAGES = Map.of(
            "en",
            new Wording(words("""
                            a about above after again all also am an and any are as at be because been before being between both but by
                            can could did do does doing done during each either else every few for from further get gets give given go
                            got had has have having he her here hers him his how i if in into is it its itself just least let lets like
                            many may me might more most much must my need needed needs no nor not now of off on once one only onto or
                            other others our ours out over own per please should since so some somebody someone something such than that
                            the their theirs them then there these they thing things this those through to too under until up upon us
                            use used uses using very via want wanted wants was way we were what when where whether which while who whom
                            whose why will with within without would yet you your yours vs versus
                            """), List.of("vs", "versus", "against"), words("""
                            which choose choosing pick decide decision when difference differences differ compare compared comparison
                            better
                            """)),
            "de",
            new Wording(
                    words("""
                            aber alle als also am an auch auf aus bei bin bis da damit dann das dass dem den der des die dies diese
                            dieser doch du durch ein eine einem einen einer es fur hat ich ihr im in ist ja kann kein mehr mich mit muss
                            nach nicht noch nur ob oder ohne sein sich sie sind so soll um und uns unter vom von vor war was weil welche
                            welcher welches wenn wer werden wie wir wird wo zu zum zur
                            """),
                    List.of("vs", "versus", "gegen", "oder"),
                    words(
                            "welche welcher welches wann unterschied unterschiede vergleich vergleiche vergleichen besser")));

    /** All words that are not asked for beside others. */
    Set<String> unasked() {
        return Stream.of(idle, versus, choosing).flatMap(List::stream).collect(Collectors.toSet());
    }

    static Wording of(String language) {
        return LANGUAGES.getOrDefault(Locale.forLanguageTag(language).getLanguage(), UNKNOWN);
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
