package dev.studygraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shape of the program as rules: which package may know which, and what no class may do. */
class ArchitectureTest {

    private static final String ROOT = "dev.studygraph";

    /** Every package, in the order of ARCHITECTURE.md: each knows only those before it. */
    private static final List<String> ORDER = List.of(
            "source",
            "diagnostic",
            "vault",
            "note",
            "extract",
            "graph",
            "decide",
            "insight",
            "check",
            "page",
            "search",
            "render",
            "publish",
            "export",
            "mend",
            "start",
            "build",
            "serve",
            "editor",
            "cli");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static IntStream positions() {
        return IntStream.range(0, ORDER.size() - 1);
    }

    @Test
    void theRulesSeeEveryClassOfTheProgram() throws IOException {
        assertThat(PROGRAM).hasSizeGreaterThanOrEqualTo(JavaSources.main().size());
        assertThat(PROGRAM.contain(ROOT + ".cli.Main")).isTrue();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(PROGRAM.stream().map(ArchitectureTest::room).collect(Collectors.toSet()))
                .isSubsetOf(ORDER);
    }

    @ParameterizedTest
    @MethodSource("positions")
    void aPackageKnowsOnlyThoseBeforeIt(int position) {
        String[] later =
                ORDER.stream().skip(position + 1L).map(ArchitectureTest::within).toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideInAPackage(within(ORDER.get(position)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later));
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        holds(slices().matching(ROOT + ".(**)").should().beFreeOfCycles());
    }

    @Test
    void whatMakesTheSiteKnowsNeitherNotesNorTheGraph() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(within("render"), within("publish"), within("search"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within("note"), within("extract"), within("graph")));
    }

    @ParameterizedTest
    @CsvSource({
        "com.vladsch.flexmark, note",
        "org.jgrapht, graph insight",
        "freemarker, render",
        "picocli, cli",
        "io.methvin, serve",
        "org.eclipse.lsp4j, editor"
    })
    void aLibraryHasOneDoor(String library, String rooms) {
        String[] doors =
                Stream.of(rooms.split(" ", -1)).map(ArchitectureTest::within).toArray(String[]::new);
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(doors)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + ".."));
    }

    @Test
    void classesAreNamedForWhatTheyAre() {
        holds(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Data|Info)"));
    }

    @Test
    void onlyTheCommandLinePrints() {
        holds(noClasses().that().resideOutsideOfPackage(within("cli")).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void nothingThatMakesTheSiteAsksTheClockOrChance() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(within("serve"), within("cli"))
                .should()
                .callCodeUnitWhere(describe("the clock or chance is asked", ArchitectureTest::asksTheClockOrChance)));
    }

    private static boolean asksTheClockOrChance(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        String name = call.getTarget().getName();
        boolean clock = (owner.getPackageName().startsWith("java.time") && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"));
        boolean chance = (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || (owner.isEquivalentTo(Random.class)
                        && name.equals("<init>")
                        && call.getTarget().getRawParameterTypes().isEmpty());
        return clock || chance;
    }

    /** A package that is still to come breaks no rule; {@link #theRulesSeeEveryClassOfTheProgram} guards the rest. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static String within(String room) {
        return ROOT + "." + room + "..";
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^dev\\.studygraph\\.?", "").replaceFirst("\\..*", "");
    }
}
