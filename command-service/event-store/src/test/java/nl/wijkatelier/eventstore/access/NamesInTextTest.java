package nl.wijkatelier.eventstore.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesInTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anneke de Vries             | Vraag het Anneke de Vries
            Anneke de Vries             | vraag het ANNEKE.
            Anneke de Vries             | (Anneke's idee)
            Anneke de Vries             | Mevrouw De Vries belde
            Anneke de Vries             | linkedin.com/in/annekedevries
            Jan van der Berg            | v.d. Berg zou bellen
            Jan van der Berg            | Jan/Piet
            Jan van der Berg            | jan_berg
            Noor Jansen-Bakker          | volgens Bakker
            Noor Jansen-Bakker          | Jansen - Bakker
            Anne-Marie 't Hooft         | annemarie weet het
            Anne-Marie 't Hooft         | Anne Marie weet het
            Anne-Marie 't Hooft         | ’t Hooft
            José Muñoz                  | Jose vindt van niet
            Jose Munoz                  | José vindt van niet
            Søren Łukasz                | soren en lukasz
            Seán O’Brien                | bij OBrien thuis
            Seán O’Brien                | bij O'Brien thuis
            Bo Li                       | Bo Li doet mee
            Bo                          | met Bo
            Mark Bos                    | Mark doet het
            Mark Bos                    | het bos in
            Bakker, Piet (Gemeente)     | Piet
            Dr. Fatima El Amrani        | de heer Amrani
            ΝΙΚΟΣ Παπάς                 | Νίκος
            Ruşen Çelik                 | rusen
            """)
    void a_name_is_found(String name, String text) {
        assertThat(new NamesInText(List.of("Iemand Anders", name), List.of()).in(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anneke de Vries             | de wijk van de bewoners
            Anneke de Vries             | in Friesland vriest het
            Jan van der Berg            | van der, den, het, ten en ter
            Jan van der Berg            | in januari bij de bergen van Janssen
            Piet van den Hoek           | den haag
            Els ter Haar                | ter plekke
            Mark Bos                    | de markt en de bossen, een markant punt
            Bo Li                       | bo en li apart: li bo
            Jan aan den Stegge          | aan de slag
            Van                         | van de wijk
            De Ten                      | de ten
            Bakker, Piet (Gemeente)     | de gemeente
            Mevrouw Dr. J. Smit         | mevrouw j. dr.
            Anne-Marie 't Hooft         | 't is zo
            Wijk 12                     | nummer 12
            """)
    void what_is_no_name_is_not(String name, String text) {
        assertThat(new NamesInText(List.of(name), List.of()).in(text)).isFalse();
    }

    @Test
    void a_soft_hyphen_hides_no_name() {
        assertThat(new NamesInText(List.of("Anneke de Vries"), List.of()).in("An\u00adneke")).isTrue();
    }

    @Test
    void who_has_no_name_is_in_no_text() {
        assertThat(new NamesInText(List.of("", "  ", "-", "()"), List.of()).in("Wie - () is dat?")).isFalse();
        assertThat(new NamesInText(List.of(), List.of()).in("Wie is dat?")).isFalse();
    }

    /** As the example has them; such words are in half of what is written in an atelier. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Adviseur participatie", "Lid wijkraad, eigenaar-bewoner", "Voorzitter VvE Molenhof", "Raadslid (adviserend)", "Procesbegeleider"
    })
    void what_somebody_does_is_no_name(String function) {
        var names = new NamesInText(List.of(function), List.of("Drie VvE's Molenhof, Wiekslag en Zeilring"));

        assertThat(names.in("De adviseur zegt: participatie van elk lid, eigenaar of bewoner van VvE Molenhof; de procesbegeleider ook."))
                .isFalse();
    }

    @Test
    void what_stands_with_a_capital_after_what_somebody_does_is_one() {
        var called = List.of("Wethouder Jansen", "Adviseur warmte Fenna de Boer", "Khalid Benali", "adviseur pietersen");
        var names = new NamesInText(called, List.of("Gemeente"));

        assertThat(List.of("Vraag Jansen", "Fenna weet het", "Khalid komt", "met De Boer", "Pietersen")).allMatch(names::in);
        assertThat(names.in("De wethouder wil warmte voor mevrouw.")).isFalse();
    }
}
