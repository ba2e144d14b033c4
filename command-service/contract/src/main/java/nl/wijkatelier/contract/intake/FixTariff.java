package nl.wijkatelier.contract.intake;

import nl.wijkatelier.contract.InvalidValue;

/**
 * Makes the quotation with these rates. They come with the command, so that the atelier needs nothing from outside and
 * what is fixed is what the facilitator saw; the command service refuses rates that are not in force.
 *
 * @param tariff the rates of that moment, whole
 */
public record FixTariff(
        Tariff tariff) implements IntakeCommand {
    public FixTariff {
        InvalidValue.ifMissing("tariff", tariff);
    }
}
