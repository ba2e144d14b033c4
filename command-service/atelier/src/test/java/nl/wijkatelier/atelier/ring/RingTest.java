package nl.wijkatelier.atelier.ring;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.atelier.Example.Happening;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ring.PlaceInRing;
import nl.wijkatelier.contract.ring.PlacedInRing;
import nl.wijkatelier.contract.ring.Ring;
import nl.wijkatelier.contract.ring.RingAnalysis;
import nl.wijkatelier.contract.ring.TakeOutOfRing;
import nl.wijkatelier.contract.ring.TakenOutOfRing;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.junit.jupiter.api.Test;

class RingTest {
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final Happening REGISTERED =
            by(ANNA, new StakeholderRegistered(S1, SOURCES, StakeholderType.TENANTS, null, null, null));
    private static final PlacedInRing THINKS = new PlacedInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK);

    @Test
    void a_stakeholder_is_placed_and_placed_elsewhere() {
        given(REGISTERED)
                .when(ANNA, new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK))
                .then(THINKS)
                .when(BRAM, new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK))
                .thenNothingChanges()
                .when(BRAM, new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_WORK))
                .then(new PlacedInRing(S1, RingAnalysis.ACTUAL, Ring.CO_WORK));
    }

    @Test
    void each_analysis_has_its_own_place() {
        given(REGISTERED, by(ANNA, THINKS))
                .when(BRAM, new PlaceInRing(S1, RingAnalysis.DESIRED, Ring.CO_THINK))
                .then(new PlacedInRing(S1, RingAnalysis.DESIRED, Ring.CO_THINK))
                .when(BRAM, new TakeOutOfRing(S1, RingAnalysis.WISHED))
                .thenNothingChanges();
    }

    @Test
    void who_is_not_on_the_register_is_not_placed() {
        given().when(ANNA, new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"))
                .happened(REGISTERED, by(ANNA, new StakeholderWithdrawn(S1)))
                .when(ANNA, new PlaceInRing(S1, RingAnalysis.ACTUAL, Ring.CO_THINK))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void a_stakeholder_is_taken_out_once_also_when_it_has_gone_off_the_register() {
        given(REGISTERED, by(ANNA, THINKS), by(ANNA, new StakeholderWithdrawn(S1)))
                .when(BRAM, new TakeOutOfRing(S1, RingAnalysis.ACTUAL))
                .then(new TakenOutOfRing(S1, RingAnalysis.ACTUAL))
                .when(BRAM, new TakeOutOfRing(S1, RingAnalysis.ACTUAL))
                .thenNothingChanges();
    }
}
