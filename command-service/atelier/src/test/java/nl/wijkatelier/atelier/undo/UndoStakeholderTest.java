package nl.wijkatelier.atelier.undo;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import nl.wijkatelier.contract.undo.ChangedSince;
import nl.wijkatelier.contract.undo.RedoLast;
import nl.wijkatelier.contract.undo.UndoLast;
import org.junit.jupiter.api.Test;

class UndoStakeholderTest {
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderId S2 = new StakeholderId("s2");
    private static final StakeholderRegistered OTHER =
            new StakeholderRegistered(S2, CONCERNS, StakeholderType.OTHER, null, null, null);
    private static final Standing HIGH = new Standing(90, 80);
    private static final Standing LOW = new Standing(10, 20);
    private static final StakeholderRegistered REGISTERED =
            new StakeholderRegistered(S1, SOURCES, StakeholderType.TENANTS, null, null, null);

    @Test
    void registering_is_undone_and_redone() {
        given()
                .and(ANNA, new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new StakeholderWithdrawn(S1))
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", REGISTERED);
    }

    @Test
    void describing_is_undone() {
        given(by(BRAM, REGISTERED))
                .and(ANNA, new DescribeStakeholder(S1, CONCERNS, StakeholderType.OTHER, null, null, WHY))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new StakeholderDescribed(S1, SOURCES, StakeholderType.TENANTS, null, null, null));
    }

    @Test
    void moving_is_undone() {
        given(by(BRAM, REGISTERED), by(BRAM, new StakeholderPlaced(S1, HIGH)))
                .and(ANNA, new PlaceStakeholder(S1, LOW))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new StakeholderMoved(S1, HIGH));
    }

    @Test
    void the_first_placing_is_undone_and_redone() {
        given(by(BRAM, REGISTERED))
                .and(ANNA, new PlaceStakeholder(S1, HIGH))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new StakeholderWithdrawn(S1), REGISTERED)
                .when(ANNA, new RedoLast())
                .thenRedoing("c1", new StakeholderPlaced(S1, HIGH))
                .and(ANNA, new UndoLast())
                .when(ANNA, new PlaceStakeholder(S1, LOW))
                .then(new StakeholderPlaced(S1, LOW));
    }

    @Test
    void withdrawing_is_undone_with_its_place() {
        given(by(BRAM, REGISTERED), by(BRAM, new StakeholderPlaced(S1, HIGH)))
                .and(ANNA, new WithdrawStakeholder(S1))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", REGISTERED, new StakeholderPlaced(S1, HIGH));
    }

    @Test
    void withdrawing_is_undone_with_what_is_known_of_it_and_for_whom_it_spoke() {
        given(by(BRAM, REGISTERED), by(BRAM, OTHER))
                .and(BRAM, new RecordPresence(S1, Presence.PRESENT, null))
                .and(BRAM, new RecordAttitude(S1, Attitude.AGAINST))
                .and(BRAM, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .and(ANNA, new WithdrawStakeholder(S1))
                .when(ANNA, new UndoLast())
                .thenUndoing(
                        "c4",
                        REGISTERED,
                        new PresenceRecorded(S1, Presence.PRESENT, null),
                        new AttitudeRecorded(S1, Attitude.AGAINST),
                        new PresenceRecorded(S2, Presence.REPRESENTED, S1));
    }

    @Test
    void what_was_recorded_is_undone() {
        given(by(BRAM, REGISTERED), by(BRAM, OTHER))
                .and(ANNA, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .and(ANNA, new RecordAttitude(S1, Attitude.IN_FAVOUR))
                .when(ANNA, new UndoLast())
                .thenUndoing("c2", new AttitudeRecorded(S1, null))
                .when(ANNA, new UndoLast())
                .thenUndoing("c1", new PresenceRecorded(S2, null, null));
    }

    @Test
    void who_speaks_for_another_in_the_words_of_somebody_else_is_not_undone_away() {
        given(by(BRAM, OTHER))
                .and(ANNA, new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null))
                .and(BRAM, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("s1"));
    }

    @Test
    void a_place_that_somebody_else_changed_is_not_undone() {
        given(by(BRAM, REGISTERED), by(BRAM, new StakeholderPlaced(S1, HIGH)))
                .and(ANNA, new PlaceStakeholder(S1, LOW))
                .and(BRAM, new PlaceStakeholder(S1, new Standing(50, 50)))
                .when(ANNA, new UndoLast())
                .thenRefused(new ChangedSince("s1"));
    }
}
