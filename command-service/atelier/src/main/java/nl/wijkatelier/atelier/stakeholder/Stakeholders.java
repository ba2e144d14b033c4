package nl.wijkatelier.atelier.stakeholder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderEvent;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.jspecify.annotations.Nullable;

/** The register of stakeholders. */
public final class Stakeholders {
    private final Map<StakeholderId, Stakeholder> register = new LinkedHashMap<>();

    /** The register of a snapshot. */
    public static Stakeholders restore(List<Stakeholder> register) {
        var stakeholders = new Stakeholders();
        register.forEach(stakeholders::put);
        return stakeholders;
    }

    /** A copy of the state. */
    public List<Stakeholder> snapshot() {
        return List.copyOf(register.values());
    }

    /** The stakeholder, also when it was withdrawn, or null. */
    public @Nullable Stakeholder find(StakeholderId id) {
        return register.get(id);
    }

    /** Whether it was registered and not withdrawn. */
    public boolean isOnRegister(StakeholderId id) {
        var stakeholder = register.get(id);
        return stakeholder != null && !stakeholder.withdrawn();
    }

    /** Those on the register for which this one speaks. */
    public List<Stakeholder> representedBy(StakeholderId id) {
        return register.values().stream()
                .filter(it -> !it.withdrawn() && id.equals(it.representedBy()))
                .toList();
    }

    /** Follows what happened. */
    public void evolve(StakeholderEvent event) {
        switch (event) {
            case StakeholderRegistered e -> put(Stakeholder.registered(e));
            case StakeholderDescribed e -> change(e.stakeholderId(), it -> it.described(e));
            case StakeholderPlaced e -> change(e.stakeholderId(), it -> it.standingAt(e.standing()));
            case StakeholderMoved e -> change(e.stakeholderId(), it -> it.standingAt(e.standing()));
            case PresenceRecorded e ->
                change(e.stakeholderId(), it -> it.withPresence(e.presence(), e.representedBy()));
            case AttitudeRecorded e -> change(e.stakeholderId(), it -> it.withAttitude(e.attitude()));
            case StakeholderWithdrawn e -> withdraw(e.stakeholderId());
        }
    }

    /** Who is off the register speaks for nobody any more. */
    private void withdraw(StakeholderId id) {
        change(id, Stakeholder::gone);
        register.replaceAll((_, it) -> it.without(id));
    }

    private void put(Stakeholder stakeholder) {
        register.put(stakeholder.stakeholderId(), stakeholder);
    }

    private void change(StakeholderId id, UnaryOperator<Stakeholder> change) {
        register.computeIfPresent(id, (_, stakeholder) -> change.apply(stakeholder));
    }
}
