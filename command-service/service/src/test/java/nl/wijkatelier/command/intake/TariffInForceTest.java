package nl.wijkatelier.command.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import nl.wijkatelier.command.json.UnusableHostFile;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.intake.ComponentRate;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class TariffInForceTest {
    private static final ClassPathResource SHIPPED = new ClassPathResource("nl/wijkatelier/command/tariff.json");

    @Test
    void the_host_replaces_the_rates_by_its_own() throws IOException {
        var own = SHIPPED.getContentAsString(UTF_8).replace("420000", "450050").replace("2026-11", "2027-01");

        var tariff = new TariffInForce(new ByteArrayResource(own.getBytes(UTF_8))).tariff();

        assertThat(tariff.version().value()).isEqualTo("2027-01");
        assertThat(tariff.rates())
                .contains(new ComponentRate(Component.PARTICIPATION, new Amount(450_050)))
                .contains(new ComponentRate(Component.FINANCE, new Amount(300_000)));
    }

    @Test
    void rates_that_are_not_whole_keep_the_service_from_starting() throws IOException {
        var twice = SHIPPED.getContentAsString(UTF_8).replace("PARTICIPATION", "PROCESS");

        assertThatThrownBy(() -> new TariffInForce(new ByteArrayResource(twice.getBytes(UTF_8))))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.tariff");
        assertThatThrownBy(() -> new TariffInForce(new ClassPathResource("no-such-tariff.json")))
                .isInstanceOf(UnusableHostFile.class)
                .hasMessageContaining("wijkatelier.tariff");
    }
}
