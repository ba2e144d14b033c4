package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkatelier.query.report.document.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            gewoon: één <b>, gewoon: één <b>
            een 🦬 op straat, een [bison] op straat
            한국 사람 hier, [4 letters Hangul] hier
            'ሀ, b', '[1 letter Ethiopisch], b'
            a\u200Db\uFE0Fc, abc
            a\u202Eb\u2066c, abc
            \uD83D\uDC69\uD83C\uDFFD thuis, \uD83D\uDC69 thuis
            a\u2007b, a b
            \uE000, [private use area e000]
            \u0378, [U+378]
            """)
    void what_cannot_be_shown_is_told_and_what_turns_others_is_left_out(String written, String legible) {
        assertThat(Legible.of(written, Language.NL, LegibleTest::isShown)).isEqualTo(legible);
    }

    /** Latin, one woman, and what says how others are drawn. */
    private static boolean isShown(int character) {
        return character < 0x250 || character == 0x1F469 || Character.getType(character) == Character.FORMAT;
    }
}
