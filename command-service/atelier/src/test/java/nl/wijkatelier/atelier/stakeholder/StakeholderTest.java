package nl.wijkatelier.atelier.stakeholder;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.Attitude;
import nl.wijkatelier.contract.stakeholder.AttitudeRecorded;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.Presence;
import nl.wijkatelier.contract.stakeholder.PresenceRecorded;
import nl.wijkatelier.contract.stakeholder.RecordAttitude;
import nl.wijkatelier.contract.stakeholder.RecordPresence;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.SpeaksForItself;
import nl.wijkatelier.contract.stakeholder.StakeholderDescribed;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderMoved;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import nl.wijkatelier.contract.stakeholder.Standing;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import org.junit.jupiter.api.Test;

class StakeholderTest {
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final Title NAME = new Title("Woningcorporatie De Brug");
    private static final StakeholderId S2 = new StakeholderId("s2");
    private static final StakeholderRegistered TENANTS =
            new StakeholderRegistered(S2, NAME, StakeholderType.TENANTS, null, null, null);
    private static final Standing HIGH = new Standing(90, 80);
    private static final StakeholderRegistered REGISTERED =
            new StakeholderRegistered(S1, NAME, StakeholderType.HOUSING_ASSOCIATION, WHY, null, null);

    @Test
    void a_stakeholder_is_registered() {
        given()
                .when(ANNA, new RegisterStakeholder(S1, NAME, StakeholderType.HOUSING_ASSOCIATION, WHY, null, null))
                .then(REGISTERED);
    }

    @Test
    void a_stakeholder_is_registered_once_also_after_it_was_withdrawn() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new RegisterStakeholder(S1, NAME, StakeholderType.TENANTS, null, null, null))
                .thenRefused(new ItemExists(ItemKind.STAKEHOLDER, "s1"))
                .and(BRAM, new WithdrawStakeholder(S1))
                .when(BRAM, new RegisterStakeholder(S1, NAME, StakeholderType.TENANTS, null, null, null))
                .thenRefused(new ItemExists(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void what_is_known_of_a_stakeholder_is_corrected() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new DescribeStakeholder(S1, NAME, StakeholderType.TENANTS, null, WHY, null))
                .then(new StakeholderDescribed(S1, NAME, StakeholderType.TENANTS, null, WHY, null));
    }

    @Test
    void the_same_description_changes_nothing() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new DescribeStakeholder(S1, NAME, StakeholderType.HOUSING_ASSOCIATION, WHY, null, null))
                .thenNothingChanges();
    }

    @Test
    void an_unknown_stakeholder_is_not_described() {
        given()
                .when(BRAM, new DescribeStakeholder(S1, NAME, StakeholderType.TENANTS, null, null, null))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void a_stakeholder_is_placed_on_the_map_and_then_moved() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new PlaceStakeholder(S1, HIGH))
                .then(new StakeholderPlaced(S1, HIGH))
                .when(BRAM, new PlaceStakeholder(S1, HIGH))
                .thenNothingChanges()
                .when(ANNA, new PlaceStakeholder(S1, new Standing(10, 80)))
                .then(new StakeholderMoved(S1, new Standing(10, 80)));
    }

    @Test
    void an_unknown_stakeholder_has_no_place() {
        given().when(BRAM, new PlaceStakeholder(S1, HIGH)).thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void whether_it_is_there_is_recorded_and_who_speaks_for_it() {
        given(by(ANNA, REGISTERED), by(ANNA, TENANTS))
                .when(BRAM, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .then(new PresenceRecorded(S2, Presence.REPRESENTED, S1))
                .when(BRAM, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .thenNothingChanges()
                .when(ANNA, new RecordPresence(S2, null, null))
                .then(new PresenceRecorded(S2, null, null));
    }

    @Test
    void nobody_is_absent_before_somebody_said_so() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new RecordPresence(S1, null, null))
                .thenNothingChanges()
                .when(BRAM, new RecordPresence(S1, Presence.ABSENT, null))
                .then(new PresenceRecorded(S1, Presence.ABSENT, null));
    }

    @Test
    void a_stakeholder_does_not_speak_for_itself_nor_does_one_that_is_not_on_the_register() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new RecordPresence(S1, Presence.REPRESENTED, S1))
                .thenRefused(new SpeaksForItself(S1))
                .when(BRAM, new RecordPresence(S1, Presence.REPRESENTED, S2))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s2"))
                .when(BRAM, new RecordPresence(S2, Presence.ABSENT, null))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s2"));
    }

    @Test
    void who_speaks_for_it_is_named_when_it_is_represented_and_only_then() {
        assertThatThrownBy(() -> new RecordPresence(S1, Presence.REPRESENTED, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new RecordPresence(S1, Presence.ABSENT, S2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new RecordPresence(S1, null, S2)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void one_that_is_withdrawn_speaks_for_nobody_any_more() {
        given(by(ANNA, REGISTERED), by(ANNA, TENANTS))
                .and(BRAM, new RecordPresence(S2, Presence.REPRESENTED, S1))
                .and(BRAM, new WithdrawStakeholder(S1))
                .when(BRAM, new RecordPresence(S2, null, null))
                .thenNothingChanges();
    }

    @Test
    void how_it_stands_towards_the_transition_is_recorded() {
        given(by(ANNA, REGISTERED))
                .when(BRAM, new RecordAttitude(S1, Attitude.AGAINST))
                .then(new AttitudeRecorded(S1, Attitude.AGAINST))
                .when(BRAM, new RecordAttitude(S1, Attitude.AGAINST))
                .thenNothingChanges()
                .when(BRAM, new RecordAttitude(S1, null))
                .then(new AttitudeRecorded(S1, null));
    }

    @Test
    void an_unknown_stakeholder_has_no_attitude() {
        given().when(BRAM, new RecordAttitude(S1, Attitude.NEUTRAL)).thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void a_stakeholder_is_withdrawn() {
        given(by(ANNA, REGISTERED)).when(BRAM, new WithdrawStakeholder(S1)).then(new StakeholderWithdrawn(S1));
    }

    @Test
    void a_withdrawn_stakeholder_is_gone() {
        given(by(ANNA, REGISTERED), by(BRAM, new StakeholderWithdrawn(S1)))
                .when(BRAM, new WithdrawStakeholder(S1))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"))
                .when(BRAM, new PlaceStakeholder(S1, HIGH))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }
}
