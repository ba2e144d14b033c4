package nl.wijkatelier.atelier.stakeholder;

import java.util.Collection;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** Whether those that a command names are on the register of stakeholders. */
public final class Parties {
    private final Stakeholders register;

    public Parties(Stakeholders register) {
        this.register = register;
    }

    /** Why these cannot be named; null if they can. */
    public @Nullable Refusal refusal(Collection<StakeholderId> named) {
        return refusal(named, List.of());
    }

    /** Why these cannot be named; null if they can. Who was named already may stay, also when it has gone off the register. */
    public @Nullable Refusal refusal(Collection<StakeholderId> named, Collection<StakeholderId> already) {
        return named.stream()
                .filter(id -> !already.contains(id) && !register.isOnRegister(id))
                .findFirst()
                .map(id -> new ItemUnknown(ItemKind.STAKEHOLDER, id.value()))
                .orElse(null);
    }
}
