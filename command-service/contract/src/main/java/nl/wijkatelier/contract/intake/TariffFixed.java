package nl.wijkatelier.contract.intake;

/**
 * The quotation was made with these rates. They are kept whole: rates that change later do not change it.
 *
 * @param tariff the rates of that moment, whole
 */
public record TariffFixed(Tariff tariff) implements IntakeEvent {}
