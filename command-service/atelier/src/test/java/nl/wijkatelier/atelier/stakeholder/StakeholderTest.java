package nl.wijkatelier.atelier.stakeholder;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.stakeholder.DescribeStakeholder;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
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
import org.junit.jupiter.api.Test;

class StakeholderTest {
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final Title NAME = new Title("Woningcorporatie De Brug");
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
