package nl.wijkatelier.atelier.process;

import java.util.List;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** Whether those that a command names are on the register of stakeholders. */
final class Parties {
    private final Stakeholders register;

    Parties(Stakeholders register) {
        this.register = register;
    }

    /** Why these cannot be named; null if they can. */
    @Nullable Refusal refusal(List<StakeholderId> named) {
        return named.stream()
                .filter(id -> !register.isOnRegister(id))
                .findFirst()
                .map(id -> new ItemUnknown(ItemKind.STAKEHOLDER, id.value()))
                .orElse(null);
    }
}
