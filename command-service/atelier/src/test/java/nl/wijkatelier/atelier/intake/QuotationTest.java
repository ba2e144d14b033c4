package nl.wijkatelier.atelier.intake;

import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.intake.ComponentDropped;
import nl.wijkatelier.contract.intake.ComponentIsDropped;
import nl.wijkatelier.contract.intake.ComponentIsNotDropped;
import nl.wijkatelier.contract.intake.ComponentTakenUp;
import nl.wijkatelier.contract.intake.ComponentWeighed;
import nl.wijkatelier.contract.intake.DropComponent;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.LastComponent;
import nl.wijkatelier.contract.intake.TakeUpComponent;
import nl.wijkatelier.contract.intake.TariffFixed;
import nl.wijkatelier.contract.intake.WeighComponent;
import org.junit.jupiter.api.Test;

class QuotationTest {
    @Test
    void a_component_is_weighed_and_weighed_again() {
        Scenario.given()
                .when(FEM, new WeighComponent(Component.FINANCE, 3))
                .then(new ComponentWeighed(Component.FINANCE, 3))
                .when(FEM, new WeighComponent(Component.FINANCE, 3))
                .thenNothingChanges()
                .when(FEM, new WeighComponent(Component.FINANCE, 8))
                .then(new ComponentWeighed(Component.FINANCE, 8));
    }

    @Test
    void a_component_is_left_out_for_a_reason_and_taken_up_again() {
        Scenario.given()
                .when(FEM, new DropComponent(Component.FINANCE, WHY))
                .then(new ComponentDropped(Component.FINANCE, WHY))
                .when(FEM, new DropComponent(Component.FINANCE, WHY))
                .thenNothingChanges()
                .when(FEM, new WeighComponent(Component.FINANCE, 4))
                .thenRefused(new ComponentIsDropped(Component.FINANCE))
                .when(FEM, new TakeUpComponent(Component.FINANCE))
                .then(new ComponentTakenUp(Component.FINANCE))
                .when(FEM, new TakeUpComponent(Component.FINANCE))
                .thenRefused(new ComponentIsNotDropped(Component.FINANCE));
    }

    @Test
    void one_component_always_takes_part_but_reasons_can_still_be_corrected() {
        var better = new Explanation("Dat deed de gemeente vorig jaar zelf.");
        Scenario.given()
                .and(
                        FEM,
                        new DropComponent(Component.PARTICIPATION, WHY),
                        new DropComponent(Component.PROCESS, WHY),
                        new DropComponent(Component.TECHNOLOGY, WHY),
                        new DropComponent(Component.ORGANISATION, WHY))
                .when(FEM, new DropComponent(Component.FINANCE, WHY))
                .thenRefused(new LastComponent(Component.FINANCE))
                .when(FEM, new DropComponent(Component.PROCESS, better))
                .then(new ComponentDropped(Component.PROCESS, better));
    }

    @Test
    void the_quotation_is_made_with_rates_and_made_again_with_others() {
        var rates = IntakeRepertoire.tariff("2026-11", 100);
        var others = IntakeRepertoire.tariff("2027-01", 120);
        Scenario.given()
                .when(FEM, new FixTariff(rates))
                .then(new TariffFixed(rates))
                .when(FEM, new FixTariff(rates))
                .thenNothingChanges()
                .when(FEM, new FixTariff(others))
                .then(new TariffFixed(others));
    }
}
