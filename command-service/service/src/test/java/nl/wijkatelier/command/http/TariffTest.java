package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TariffTest extends HttpTest {
    @Test
    void whoever_is_in_sees_the_rates_in_force_and_a_quotation_is_made_with_them() {
        var workshop = Workshop.planned(client());

        var tariff = client().get(workshop.path("/tariff"), workshop.somebody("OBSERVER"));
        var fixed = workshop.command(workshop.facilitator, "c1", fix(tariff.text()));

        assertThat(tariff.json().path("rates")).hasSize(5);
        assertThat(fixed.status()).as(fixed.text()).isEqualTo(200);
    }

    @Test
    void strangers_see_no_rates() {
        var workshop = Workshop.planned(client());

        assertThat(client().get(workshop.path("/tariff"), null).code()).isEqualTo("session-missing");
    }

    @Test
    void a_quotation_is_not_made_with_rates_that_are_not_in_force() {
        var workshop = Workshop.planned(client());
        var cheap = client().get(workshop.path("/tariff"), workshop.facilitator).text().replace("420000", "42");

        var refused = workshop.command(workshop.facilitator, "c1", fix(cheap));

        assertThat(refused.code()).isEqualTo("tariff-is-not-in-force");
        assertThat(refused.json().path("version").asString()).isEqualTo("2026-11");
    }

    private static String fix(String tariff) {
        return "{\"type\":\"FixTariff\",\"tariff\":%s}".formatted(tariff);
    }
}
