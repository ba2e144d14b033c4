package nl.wijkatelier.query.journal;

import static org.assertj.core.api.Assertions.assertThat;

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
        "arm, Warmte, true",
        "'  ', Warmte, true",
    })
    void allWordsHaveToOccurWhateverTheirCapitalsAndAccents(String sought, String text, boolean found) {
        assertThat(SoughtWords.of(sought).areIn(text)).isEqualTo(found);
    }
}
