package dev.studygraph.note.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What formulas become, and which are left as they were typed. */
class FormulaTest {
    private static String mathMl(String tex) {
        return new Formula(tex, false)
                .mathMl()
                .orElseThrow(() -> new AssertionError(tex))
                .replaceFirst("^<math [^>]*><mrow>(.*)</mrow></math>$", "$1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            a-b            ¦ <mi>a</mi><mo>−</mo><mi>b</mi>
            x_i^2          ¦ <msubsup><mi>x</mi><mrow><mrow><mi>i</mi></mrow></mrow><mrow><mrow><mn>2</mn></mrow></mrow></msubsup>
            f'             ¦ <msup><mi>f</mi><mrow><mo>′</mo></mrow></msup>
            1{,}000.5      ¦ <mn>1</mn><mrow><mo>,</mo></mrow><mn>000.5</mn>
            \\frac12        ¦ <mfrac><mrow><mn>1</mn></mrow><mrow><mn>2</mn></mrow></mfrac>
            \\sqrt[3]{x}    ¦ <mroot><mrow><mi>x</mi></mrow><mrow><mn>3</mn></mrow></mroot>
            \\sum_{i}       ¦ <munder><mo movablelimits="true">∑</mo><mrow><mrow><mi>i</mi></mrow></mrow></munder>
            \\log_2 n       ¦ <msub><mi>log</mi><mrow><mrow><mn>2</mn></mrow></mrow></msub><mspace width="0.17em"></mspace><mi>n</mi>
            \\mathbb{R}     ¦ <mrow><mi>ℝ</mi></mrow>
            \\mathrm{d}x    ¦ <mrow><mi mathvariant="normal">d</mi></mrow><mi>x</mi>
            a < b \\& c     ¦ <mi>a</mi><mo>&lt;</mo><mi>b</mi><mo>&amp;</mo><mi>c</mi>
            \\text{a b}     ¦ <mtext>a\u00A0b</mtext>
            \\left(x\\right. ¦ <mrow><mo fence="true" stretchy="true">(</mo><mi>x</mi></mrow>
            """)
    void theUsualIsDrawn(String tex, String mathMl) {
        assertThat(mathMl(tex.replace("\\\\", "\\"))).isEqualTo(mathMl.replace("\\u00A0", "\u00A0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P(A \\mid B) = \\frac{P(B \\mid A)\\,P(A)}{P(B)}",
                "\\sigma(z)_j = \\frac{e^{z_j}}{\\sum_{k=1}^{K} e^{z_k}} \\quad \\text{for } j = 1, \\dots, K",
                "\\hat{y} = \\mathbf{w}^\\top \\mathbf{x} + b",
                "\\mathcal{L} = -\\frac{1}{N}\\sum_{i=1}^N \\left[ y_i \\log \\hat{y}_i + (1-y_i)\\log(1-\\hat{y}_i) \\right]",
                "F_1 = 2 \\cdot \\frac{\\text{precision} \\cdot \\text{recall}}{\\text{precision} + \\text{recall}}",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                "\\begin{aligned} a &= b + c \\\\ &= d \\\\ \\end{aligned}",
                "f(x) = \\begin{cases} x & x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
                "\\lim_{n \\to \\infty} \\left(1 + \\frac1n\\right)^n = e",
                "\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}",
                "\\binom{n}{k} \\in \\mathbb{N}, \\forall n \\geq k",
                "\\overline{AB} \\perp \\vec{v}, \\lVert x \\rVert_2, \\operatorname*{argmax}_\\theta",
                "O(n \\log n) \\not= \\Theta(n^2) \\implies \\bigl( x \\bigr)",
                "\\underbrace{a+b}_{c} \\overset{!}{=} \\widehat{xyz}",
                "\\begin{array}{cc} 1 & 2 \\\\ 3 & 4 \\end{array}",
                "\\boxed"
            })
    void whatIsDrawnIsWellFormedAndHasTheRightNumberOfParts(String tex) {
        var drawn = new Formula(tex, true).mathMl();
        if (tex.equals("\\boxed")) {
            assertThat(drawn).isEmpty();
            return;
        }
        assertThat(drawn).isPresent();
        var math = Jsoup.parse(drawn.get(), Parser.xmlParser().setTrackErrors(5));
        for (var element : math.getAllElements()) {
            int parts = element.childrenSize();
            switch (element.tagName()) {
                case "mfrac", "msub", "msup", "munder", "mover", "mroot" ->
                    assertThat(parts).as("%s", element).isEqualTo(2);
                case "msubsup", "munderover" ->
                    assertThat(parts).as("%s", element).isEqualTo(3);
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\unknown{x}",
                "{a",
                "a}",
                "\\frac{1}",
                "\\frac",
                "\\sqrt[3",
                "\\begin{matrix} a",
                "\\begin{tikz}\\end{tikz}",
                "\\left( a",
                "a & b",
                "a \\\\ b",
                "x^",
                "\\text{a",
                "\\",
                "50%",
                "\\mathbb",
                "\\href{javascript:x}{y}"
            })
    void whatIsNotUnderstoodIsLeftAsItIs(String tex) {
        assertThat(new Formula(tex, false).mathMl()).isEmpty();
    }

    @Test
    void depthAndLengthAreLimited() {
        assertThat(new Formula("{".repeat(2_000) + "}".repeat(2_000), false).mathMl())
                .isEmpty();
        assertThat(new Formula("\\sqrt".repeat(900) + "x", false).mathMl()).isEmpty();
        assertThat(new Formula("x^".repeat(2_000) + "x", false).mathMl()).isEmpty();
        assertThat(new Formula("\\left(".repeat(700), false).mathMl()).isEmpty();
        assertThat(new Formula("a".repeat(6_000), false).mathMl()).isEmpty();
    }

    @Test
    void nothingOfAFormulaBecomesMarkup() {
        assertThat(new Formula("\\text{<script>} \"<b>", false).mathMl().orElse(""))
                .doesNotContain("<script", "<b>", "\"<");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '~', textBlock = """
            \\rightarrow           ¦ →
            O(n \\log n)           ¦ O(n log n)
            \\approx 10\\%          ¦ ≈ 10%
            10^6 \\times 3         ¦ 10^6 × 3
            \\text{read} \\ge 5\\,ms ¦ read ≥ 5 ms
            \\mathrm{RPU} < 8      ¦ RPU < 8
            x_{ij}                 ¦ x_{ij}
            \\frac{a}{b}           ¦ \\frac{a}{b}
            \\alpha + \\unheardof   ¦ \\alpha + \\unheardof
            """)
    void whatCanBeTypedIsText(String tex, String text) {
        assertThat(new Formula(tex, false).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"\\to, true", "+, true", "\\infty, true", "x, false", "2, false", "\\pi, false", "a \\to b, false"})
    void aSignStandsAlone(String tex, boolean sign) {
        assertThat(new Formula(tex, false).isSign()).isEqualTo(sign);
    }
}
