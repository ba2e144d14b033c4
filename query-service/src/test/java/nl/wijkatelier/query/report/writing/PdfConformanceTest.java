package nl.wijkatelier.query.report.writing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.wording.Wording;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judged by veraPDF, the reference validator of the PDF Association, by every rule of both standards that a machine can check. */
class PdfConformanceTest {
    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyLanguageAndStandard")
    void a_report_keeps_to_the_standard_that_it_says_it_keeps_to(Language language, PDFAFlavour standard) throws Exception {
        var report = new ByteArrayOutputStream();
        PdfWriter.write(WrittenReports.ofEverything(language), new Wording(language), Progress.UNHEARD, report);

        var result = judged(report, standard);

        assertThat(result.isCompliant()).as(breaches(result)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_3_A"})
    void so_does_one_in_many_scripts(PDFAFlavour standard) throws Exception {
        var report = new ByteArrayOutputStream();
        PdfWriter.write(WrittenReports.ofManyScripts(Language.NL), new Wording(Language.NL), Progress.UNHEARD, report);

        var result = judged(report, standard);

        assertThat(result.isCompliant()).as(breaches(result)).isTrue();
    }

    @Test
    void a_page_without_anything_that_they_ask_for_is_refused() throws Exception {
        var bare = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bare);
        }

        assertThat(judged(bare, PDFAFlavour.PDFUA_1).isCompliant()).isFalse();
        assertThat(judged(bare, PDFAFlavour.PDFA_3_A).isCompliant()).isFalse();
    }

    private static Stream<Arguments> everyLanguageAndStandard() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
                        .map(standard -> Arguments.of(language, standard)));
    }

    private static ValidationResult judged(ByteArrayOutputStream pdf, PDFAFlavour standard) throws Exception {
        var bytes = new ByteArrayInputStream(pdf.toByteArray());
        try (var parser = Foundries.defaultInstance().createParser(bytes, standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser);
        }
    }

    private static String breaches(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> "%s: %s".formatted(assertion.getRuleId().getClause(), assertion.getMessage()))
                .collect(joining("\n"));
    }
}
