package nl.wijkatelier.atelier.stakeholder;

import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.SpeaksForItself;
import nl.wijkatelier.contract.stakeholder.StakeholderCommand;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import org.jspecify.annotations.Nullable;

/** What commands about stakeholders lead to. */
public final class StakeholderDecisions {
    private final Stakeholders stakeholders;
    private final Supplier<? extends @Nullable Refusal> refusalToPlace;

    /**
     * The decisions about this register.
     *
     * @param refusalToPlace why nobody may place a stakeholder for all now
     */
    public StakeholderDecisions(Stakeholders stakeholders, Supplier<? extends @Nullable Refusal> refusalToPlace) {
        this.stakeholders = stakeholders;
        this.refusalToPlace = refusalToPlace;
    }

    /** What a command about a stakeholder leads to. */
    public Decision decide(StakeholderCommand command) {
        return switch (command) {
            case RegisterStakeholder register -> register(register);
            case DescribeStakeholder describe ->
                onRegister(describe.stakeholderId(), stakeholder -> describe(stakeholder, describe));
            case PlaceStakeholder place ->
                onRegister(place.stakeholderId(), stakeholder -> place(stakeholder, place));
            case RecordPresence record ->
                onRegister(record.stakeholderId(), stakeholder -> recordPresence(stakeholder, record));
            case RecordAttitude record ->
                onRegister(record.stakeholderId(), stakeholder -> recordAttitude(stakeholder, record));
            case WithdrawStakeholder withdraw -> onRegister(
                    withdraw.stakeholderId(),
                    stakeholder -> Decision.of(new StakeholderWithdrawn(stakeholder.stakeholderId())));
        };
    }

    private Decision register(RegisterStakeholder register) {
        return stakeholders.find(register.stakeholderId()) == null
                ? Decision.of(new StakeholderRegistered(
                        register.stakeholderId(),
                        register.name(),
                        register.kind(),
                        register.role(),
                        register.mustDecide(),
                        register.concern()))
                : Decision.refused(
                        new ItemExists(ItemKind.STAKEHOLDER, register.stakeholderId().value()));
    }

    private static Decision describe(Stakeholder stakeholder, DescribeStakeholder describe) {
        var described = new StakeholderDescribed(
                describe.stakeholderId(),
                describe.name(),
                describe.kind(),
                describe.role(),
                describe.mustDecide(),
                describe.concern());
        return described.equals(stakeholder.description()) ? Decision.unchanged() : Decision.of(described);
    }

    private Decision place(Stakeholder stakeholder, PlaceStakeholder place) {
        var refusal = refusalToPlace.get();
        if (refusal != null) {
            return Decision.refused(refusal);
        }
        if (stakeholder.standing() == null) {
            return Decision.of(new StakeholderPlaced(place.stakeholderId(), place.standing()));
        }
        return stakeholder.standing().equals(place.standing())
                ? Decision.unchanged()
                : Decision.of(new StakeholderMoved(place.stakeholderId(), place.standing()));
    }

    private Decision recordPresence(Stakeholder stakeholder, RecordPresence record) {
        var spokesperson = record.representedBy();
        if (record.stakeholderId().equals(spokesperson)) {
            return Decision.refused(new SpeaksForItself(spokesperson));
        }
        if (spokesperson != null && !stakeholders.isOnRegister(spokesperson)) {
            return Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, spokesperson.value()));
        }
        var recorded = new PresenceRecorded(record.stakeholderId(), record.presence(), spokesperson);
        return recorded.equals(stakeholder.presenceRecorded()) ? Decision.unchanged() : Decision.of(recorded);
    }

    private static Decision recordAttitude(Stakeholder stakeholder, RecordAttitude record) {
        var recorded = new AttitudeRecorded(record.stakeholderId(), record.attitude());
        return recorded.equals(stakeholder.attitudeRecorded()) ? Decision.unchanged() : Decision.of(recorded);
    }

    private Decision onRegister(StakeholderId id, Function<Stakeholder, Decision> decision) {
        var stakeholder = stakeholders.find(id);
        return stakeholder == null || stakeholder.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.STAKEHOLDER, id.value()))
                : decision.apply(stakeholder);
    }
}
