package nl.wijkatelier.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Mail a.de-vries+wijk@voorbeeld.nl.", "josé@éigen.example", "anneke (at) voorbeeld.nl", "Bel 0612345678", "06-12345678",
        "06 12 34 56 78", "06.1234.5678", "(020) 123 45 67", "020-1234567", "0318 - 123 456", "+31612345678", "+31 (0)6 12345678",
        "0031 6 1234 5678", "+32 470 12 34 56", "tel.:0612345678,", "+49 (30) 1234567", "06\u20111234\u20115678"
    })
    void how_to_reach_somebody_is_found(String text) {
        assertThat(ContactDetails.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1.200 woningen x 3.400 m3 = 4.080.000 m3", "van 01-01-2026 tot 31-12-2030", "0,123456789", "0.123456789", "0363010000123456",
        "4 @ 5 euro", "@wijkraad", "€ 1.234.567,89", "BU03630000", "06123456-7890-4abc-9def-061234567890",
        "2026-11-29T08:33:37Z", "10:00 - 12:30, 13:00 - 15:30"
    })
    void what_only_looks_like_it_is_not(String text) {
        assertThat(ContactDetails.in(text)).isFalse();
    }
}
