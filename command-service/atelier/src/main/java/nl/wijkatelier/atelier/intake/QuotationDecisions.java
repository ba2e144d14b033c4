package nl.wijkatelier.atelier.intake;

import java.util.Objects;
import nl.wijkatelier.atelier.Decision;
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

/** What the quotation is made of: the weights of the components and the rates (DOMAIN.md §6). */
final class QuotationDecisions {
    private final Intake intake;

    QuotationDecisions(Intake intake) {
        this.intake = intake;
    }

    Decision weigh(WeighComponent weigh) {
        var weight = intake.weight(weigh.component());
        if (weight.droppedFor() != null) {
            return Decision.refused(new ComponentIsDropped(weigh.component()));
        }
        return Objects.equals(weight.quarters(), weigh.quarters())
                ? Decision.unchanged()
                : Decision.of(new ComponentWeighed(weigh.component(), weigh.quarters()));
    }

    Decision drop(DropComponent drop) {
        var component = drop.component();
        var reason = intake.weight(component).droppedFor();
        if (drop.reason().equals(reason)) {
            return Decision.unchanged();
        }
        return reason == null && intake.isOnlyOneThatTakesPart(component)
                ? Decision.refused(new LastComponent(component))
                : Decision.of(new ComponentDropped(component, drop.reason()));
    }

    Decision takeUp(TakeUpComponent takeUp) {
        return intake.weight(takeUp.component()).droppedFor() == null
                ? Decision.refused(new ComponentIsNotDropped(takeUp.component()))
                : Decision.of(new ComponentTakenUp(takeUp.component()));
    }

    Decision fix(FixTariff fix) {
        return fix.tariff().equals(intake.tariff())
                ? Decision.unchanged()
                : Decision.of(new TariffFixed(fix.tariff()));
    }
}
