package dev.studygraph.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import dev.studygraph.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small vaults in several languages, from the notes to the first hit in a browser. */
@Tag("long")
@Tag("browser")
class SearchInLanguagesTest {

    /** A vault of one note: two services, and scenarios in a table; what is asked, and what should come first. */
    private record Language(String tag, String note, Map<String, String> asked, String unknown) {
        @Override
        public String toString() {
            return tag;
        }
    }

    @TempDir
    static Path folder;

    private static Reader reader;

    @BeforeAll
    static void build() throws IOException {
        for (Language language : languages().toList()) {
            Path vault = Files.createDirectories(folder.resolve("vaults").resolve(language.tag));
            Files.writeString(vault.resolve("studygraph.yml"), "title: Test\nlanguage: " + language.tag + "\n");
            Files.writeString(vault.resolve("notes.md"), language.note);
            Run run = Run.in(
                    vault,
                    "build",
                    ".",
                    "--output",
                    folder.resolve(language.tag).toString(),
                    "--quiet");
            assertThat(run.status()).as(language.tag + run.err()).isZero();
        }
        reader = Reader.of(folder);
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    static Stream<Language> languages() {
        return Stream.of(
                new Language(
                        "de",
                        """
                        # Speicher

                        ## Objektspeicher
                        Große Dateien liegen günstig in Behältern und werden selten gelesen.

                        ## Blockspeicher
                        Eine schnelle Platte für einen einzelnen Rechner.

                        ## Szenarien
                        | Szenario | Dienst |
                        |---|---|
                        | Rechnungen müssen zehn Jahre lang günstig aufbewahrt werden | Objektspeicher |
                        | Eine Datenbank braucht eine Platte mit kurzen Antwortzeiten | Blockspeicher |
                        """,
                        asked(
                                "blockspeicher", "Blockspeicher",
                                "Grosse Datei", "Objektspeicher",
                                "Rechnung zehn Jahre aufbewahren", "Rechnungen müssen zehn Jahre",
                                "objektspeihcer", "Objektspeicher",
                                "block", "Blockspeicher"),
                        "Quantenrechner"),
                new Language(
                        "ru",
                        """
                        # Хранение

                        ## Объектное хранилище
                        Большие файлы лежат дёшево и читаются редко.

                        ## Блочный диск
                        Быстрый диск для одной машины.

                        ## Сценарии
                        | Сценарий | Сервис |
                        |---|---|
                        | Счета нужно хранить десять лет как можно дешевле | Объектное хранилище |
                        | Базе данных нужен диск с малой задержкой | Блочный диск |
                        """,
                        asked(
                                "блочный диск", "Блочный диск",
                                "большой файл", "Объектное хранилище",
                                "хранить счёт десять лет", "Счета нужно хранить",
                                "хранилещe объектное", "Объектное хранилище",
                                "блоч", "Блочный диск"),
                        "криптография"),
                new Language(
                        "ar",
                        """
                        # التخزين

                        ## تخزين الكائنات
                        تبقى الملفات الكبيرة فيه بثمن قليل وتقرأ نادرا.

                        ## قرص سريع
                        قرص لجهاز واحد.

                        ## حالات
                        | السيناريو | الخدمة |
                        |---|---|
                        | يجب حفظ الفواتير عشر سنوات بثمن قليل | تخزين الكائنات |
                        | تحتاج قاعدة البيانات قرصا بزمن استجابة قصير | قرص سريع |
                        """,
                        asked(
                                "قرص سريع", "قرص سريع",
                                "المَلَفّات الكبيرة", "تخزين الكائنات",
                                "حفظ الفواتير عشر سنوات", "يجب حفظ الفواتير",
                                "الكائن", "تخزين الكائنات"),
                        "كوانتم"),
                new Language(
                        "ko",
                        """
                        # 저장소

                        ## 객체 스토리지
                        큰 파일을 싸게 보관하고 가끔 읽는다.

                        ## 블록 디스크
                        한 대의 서버를 위한 빠른 디스크.

                        ## 시나리오
                        | 시나리오 | 서비스 |
                        |---|---|
                        | 청구서를 십 년 동안 싸게 보관해야 한다 | 객체 스토리지 |
                        | 데이터베이스에 지연 시간이 짧은 디스크가 필요하다 | 블록 디스크 |
                        """,
                        asked(
                                "블록 디스크", "블록 디스크",
                                "객체스토리지", "객체 스토리지",
                                "청구서 보관", "청구서를 십 년",
                                "지연 시간이 짧은 디스크", "데이터베이스에 지연 시간이",
                                "스토리지", "객체 스토리지"),
                        "양자컴퓨터"),
                new Language(
                        "zh",
                        """
                        # 存储

                        ## 对象存储
                        大文件可以便宜地保存，很少读取。

                        ## 块存储
                        为一台服务器准备的快速磁盘。

                        ## 场景
                        | 场景 | 服务 |
                        |---|---|
                        | 发票必须便宜地保存十年 | 对象存储 |
                        | 数据库需要低延迟的磁盘 | 块存储 |
                        """,
                        asked(
                                "对象存储", "对象存储",
                                "块存储", "块存储",
                                "保存发票", "发票必须便宜地保存十年",
                                "低延迟磁盘", "数据库需要低延迟的磁盘"),
                        "量子计算机"));
    }

    private static Map<String, String> asked(String... pairs) {
        Map<String, String> asked = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            asked.put(pairs[i], pairs[i + 1]);
        }
        return asked;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theRightThingComesFirst(Language language) {
        reader.visit(Reader.Way.FOLDER, new Browser.NewContextOptions(), page -> {
            language.asked.forEach((query, first) -> {
                search(page, language, query);
                assertThat(page.locator(".search-hit .search-title").first()).containsText(first);
            });
            page.locator(".search-hit .search-title a").first().click();
            assertThat(page.locator("main mark").first()).isVisible();
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aWordThatNoNoteHoldsIsSaidAsItWasTyped(Language language) {
        reader.visit(Reader.Way.FOLDER, new Browser.NewContextOptions(), page -> {
            search(page, language, language.unknown);
            assertThat(page.locator(".search-status")).containsText(language.unknown);
            assertThat(page.locator(".search-nothing a").last()).hasAttribute("href", "decisions/index.html");
            String direction = (String) page.evaluate("getComputedStyle(document.body).direction");
            assertThat(direction).isEqualTo(language.tag.equals("ar") ? "rtl" : "ltr");
        });
    }

    private static void search(Page page, Language language, String query) {
        page.navigate(reader.address(Reader.Way.FOLDER, language.tag + "/search.html"));
        page.locator("#_search-input").fill(query);
        assertThat(page.locator(".search-status")).isVisible();
    }
}
