package nl.wijkatelier.query.report.desk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.writing.ReportFormat;
import nl.wijkatelier.query.report.writing.ReportOrder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportFileNameTest {

    @Test
    void says_of_what_and_of_when_it_is() {
        assertThat(name("Molenveld", ReportFormat.DOCX, Language.NL, null)).isEqualTo("Molenveld - verslag - r12.docx");
        assertThat(name("Molenveld", ReportFormat.PDF, Language.EN, null)).isEqualTo("Molenveld - report - r12.pdf");
    }

    @Test
    void tables_go_together_or_one_by_its_own_name() {
        assertThat(name("Molenveld", ReportFormat.CSV, Language.NL, null)).isEqualTo("Molenveld - verslag - r12.csv.zip");
        assertThat(name("Molenveld", ReportFormat.CSV, Language.NL, "acties")).isEqualTo("Molenveld - acties - r12.csv");
    }

    @Test
    void has_no_signs_that_a_system_keeps_for_itself() {
        assertThat(name("..\\../Één/twee: \"wat?\" .", ReportFormat.ICS, Language.NL, null))
                .isEqualTo("Één twee wat - verslag - r12.ics");
    }

    @Test
    void a_long_title_is_cut_between_signs() {
        assertThat(name("🏘".repeat(200), ReportFormat.ICS, Language.NL, null))
                .isEqualTo("🏘".repeat(80) + " - verslag - r12.ics");
    }

    private static String name(String title, ReportFormat format, Language language, @Nullable String table) {
        return ReportFileName.of(title, new ReportOrder(new AtelierId("a1"), 12, format, language, Readers.ATELIER, table));
    }
}
