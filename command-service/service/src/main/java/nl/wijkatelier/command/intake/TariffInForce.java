package nl.wijkatelier.command.intake;

import nl.wijkatelier.command.json.HostFile;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.TariffIsNotInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The rates by which quotations are made now (DOMAIN.md §6). The host replaces those of the product by a file of its own; a
 * file that is not a whole tariff keeps the service from starting, rather than that quotations are made with rates nobody meant.
 */
@Component
public class TariffInForce {
    private final Tariff tariff;

    TariffInForce(@Value("${wijkatelier.tariff:classpath:nl/wijkatelier/command/tariff.json}") Resource file) {
        tariff = HostFile.read("wijkatelier.tariff", file, Tariff.class);
    }

    Tariff tariff() {
        return tariff;
    }

    /** Why a command of now is not to be done by these rates; null when it has nothing to do with them. */
    public @Nullable TariffIsNotInForce objectionTo(AtelierCommand command) {
        return command instanceof FixTariff fix && !fix.tariff().equals(tariff)
                ? new TariffIsNotInForce(tariff.version())
                : null;
    }
}
