package nl.wijkatelier.query.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Mevrouw op Lekbrugstraat 12 stookt op hout", "lekbrugstraat 12a", "Dorpsstraat nr. 7, hoekhuis", "Burg. van Zuijlenlaan 103",
        "Jan van Schaffelaarplein 3-II", "'s-Gravenweg 8", "Laan van Meerdervoort 512", "Kade aan de Lek 4", "Molenhof, 22",
        "Zij woont op 1234 AB 5", "1234AB", "(3512 JK)"
    })
    void where_somebody_lives_is_found(String text) {
        assertThat(HouseAddress.in(text)).isTrue();
    }

    @Test
    void that_it_is_a_public_building_no_text_tells() {
        assertThat(HouseAddress.in("We komen samen in het gemeentehuis, Raadhuisplein 1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "In 2030 CO2-neutraal", "In 2026 PV-panelen op het dak", "Vanaf 2035 is de wijk van het gas", "transitiepad 2", "We zijn onderweg 3 weken", "de Lekbrugstraat",
        "Lekbrugstraat 2030 klaar", "Werk aan de snelweg 2 jaar", "in de Lekbrugstraat 80% huur", "Dijk 3,5 meter hoger",
        "1.500 EU-woningen", "dagdeel 3, versie 12", "Wij willen weg van het gas, 3 keer gezegd", "In 2030 de helft", "2025 en 2030"
    })
    void what_only_looks_like_it_is_not(String text) {
        assertThat(HouseAddress.in(text)).isFalse();
    }
}
