package dev.studygraph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.studygraph.contract.Api;
import dev.studygraph.contract.Internal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
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
            "contract",
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
            "intake",
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
        "me.tongfei.progressbar, cli",
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

    @Test
    void whatIsNotOfferedAsALibraryIsMarkedInternal() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName).distinct())
                .hasSizeGreaterThan(ORDER.size())
                .allMatch(name -> PROGRAM.getPackage(name).isAnnotatedWith(Internal.class));
    }

    @Test
    void theLibraryIsWhatItsPageLists() throws IOException {
        var row = Pattern.compile("(?m)^\\| `(\\w+)` \\|").matcher(Files.readString(Path.of("../docs/library.md")));
        assertThat(PROGRAM.stream()
                        .filter(type -> type.isAnnotatedWith(Api.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(
                        row.results().map(found -> found.group(1)).toList());
    }

    @Test
    void theLibrarySpeaksOfNothingInternal() {
        var spoken = PROGRAM.stream()
                .filter(ArchitectureTest::isOffered)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit ->
                        unit.getModifiers().contains(JavaModifier.PUBLIC) && !unit.isAnnotatedWith(Internal.class))
                .flatMap(unit -> Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                .filter(type -> type.getPackageName().startsWith(ROOT))
                .collect(Collectors.toSet());
        assertThat(spoken).hasSizeGreaterThan(8).allMatch(ArchitectureTest::isOffered);
    }

    /** Whether others may call a type: it is offered itself, or public within one that is. */
    private static boolean isOffered(JavaClass type) {
        return type.isAnnotatedWith(Api.class)
                || (type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.getEnclosingClass()
                                .filter(ArchitectureTest::isOffered)
                                .isPresent());
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
