package nl.wijkatelier.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtWordsTest {

    @ParameterizedTest
    @CsvSource({
        "warmte, Warmte uit het kanaal, true",
        "kanaal WARMTE, Warmte uit het kanaal, true",
        "warmte water, Warmte uit het kanaal, false",
        "cafe, Koffie in het Café, true",
        "cÖordinatie, coordinatie, true",
        "een, Eén buurt, true",
        "armte, Warmte, true",
        "arm, Warmte, false",
        "EV, Wijkgegevens, false",
        "EV, 'Even evalueren, and every event', false",
        "EV, 'een EV-gebied', true",
        "gas, gasnet, true",
        "'\"uit het  kanaal\"', Warmte uit het KANAAL, true",
        "'\"kanaal uit\"', Warmte uit het kanaal, false",
        "'“warmte uit” kanaal', Warmte uit het kanaal, true",
        "'\"warmte uit', Warmte uit het kanaal, true",
        "'\"\"', Warmte, true",
        "EV, Wijkgegevens over de (EV), true",
        "gegevens, Wijkgegevens, true",
        "30, 130 of 230, false",
        "30, 300, false",
        "30, '130 of 30%', true",
        "€50, 30€50, true",
        "'  ', Warmte, true",
    })
    void all_words_have_to_occur_whatever_their_capitals_and_accents_and_short_ones_begin_or_are_a_word(String sought, String text, boolean found) {
        assertThat(SoughtWords.of(sought).areIn(text)).isEqualTo(found);
    }

    @Test
    void what_is_between_quotes_stands_in_one_text() {
        assertThat(SoughtWords.of("\"het kanaal\"").areIn("Warmte uit het\nkanaal")).isFalse();
        assertThat(SoughtWords.of("het kanaal").areIn("Warmte uit het\nkanaal")).isTrue();
    }
}
