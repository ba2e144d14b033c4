package nl.wijkatelier.atelier.resource;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.resource.AmendResourceRow;
import nl.wijkatelier.contract.resource.AskCapacity;
import nl.wijkatelier.contract.resource.CapacityAsked;
import nl.wijkatelier.contract.resource.CoverageSet;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.FundingSet;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRoundIsRunning;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowAmended;
import nl.wijkatelier.contract.resource.ResourceRowChangedMeanwhile;
import nl.wijkatelier.contract.resource.ResourceRowEntered;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.ResourceRowWithdrawn;
import nl.wijkatelier.contract.resource.ResourceRowsAreShown;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.resource.ResourceTableIsFull;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.resource.WithdrawResourceRow;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.WithdrawStakeholder;
import org.junit.jupiter.api.Test;

class ResourceTest {
    private static final ResourceRowId M1 = new ResourceRowId("m1");
    private static final ResourceRowId M2 = new ResourceRowId("m2");
    private static final ResourceRoundId R1 = new ResourceRoundId("r1");
    private static final ResourceRoundId R2 = new ResourceRoundId("r2");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final List<PhaseHours> A_DAY = List.of(new PhaseHours(ResourcePhase.ATELIER, 32));
    private static final Title FUND = new Title("Rioolfonds");
    private static final ResourceEntry LEADER = entry("Projectleider");
    private static final ResourceEntry LAWYER = entry("Jurist");

    @Test
    void a_row_is_entered() {
        given().when(ANNA, new EnterResourceRow(M1, LEADER)).then(new ResourceRowEntered(M1, LEADER, null));
    }

    @Test
    void a_row_is_entered_once_also_after_it_was_withdrawn() {
        given(LEADER)
                .when(BRAM, new EnterResourceRow(M1, LAWYER))
                .thenRefused(new ItemExists(ItemKind.RESOURCE_ROW, "m1"))
                .and(BRAM, new WithdrawResourceRow(M1))
                .when(BRAM, new EnterResourceRow(M1, LAWYER))
                .thenRefused(new ItemExists(ItemKind.RESOURCE_ROW, "m1"));
    }

    @Test
    void a_row_is_of_a_party_on_the_register() {
        given()
                .and(FEM, new WithdrawStakeholder(S1))
                .when(ANNA, new EnterResourceRow(M1, LEADER))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s1"));
    }

    @Test
    void no_more_rows_are_entered_than_can_be_read() {
        var scenario = given();
        for (int n = 0; n < RowDecisions.MOST_ROWS; n++) {
            scenario.and(ANNA, new EnterResourceRow(new ResourceRowId("row" + n), LEADER));
        }

        scenario.when(ANNA, new EnterResourceRow(M1, LEADER))
                .thenRefused(new ResourceTableIsFull(RowDecisions.MOST_ROWS))
                .and(ANNA, new WithdrawResourceRow(new ResourceRowId("row7")))
                .when(ANNA, new EnterResourceRow(M1, LEADER))
                .then(new ResourceRowEntered(M1, LEADER, null));
    }

    @Test
    void a_row_is_corrected() {
        var scenario = given(LEADER);

        scenario.when(BRAM, new AmendResourceRow(M1, LAWYER, scenario.revision()))
                .then(new ResourceRowAmended(M1, LAWYER))
                .when(BRAM, new AmendResourceRow(M1, LAWYER, scenario.revision()))
                .thenNothingChanges();
    }

    @Test
    void a_row_of_a_party_that_went_off_the_register_can_be_corrected_but_no_row_goes_to_it() {
        var scenario = given(LEADER).and(FEM, new WithdrawStakeholder(S1));
        var elsewhere = new ResourceEntry(new StakeholderId("s9"), SOURCES, List.of(), null, null);

        scenario.when(ANNA, new AmendResourceRow(M1, LAWYER, scenario.revision()))
                .then(new ResourceRowAmended(M1, LAWYER))
                .when(ANNA, new AmendResourceRow(M1, elsewhere, scenario.revision()))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s9"));
    }

    @Test
    void who_is_later_is_told_that_somebody_else_changed_the_row() {
        var scenario = given(LEADER);
        var seen = scenario.revision();
        scenario.and(BRAM, new AmendResourceRow(M1, LAWYER, seen));
        var told = new ResourceRowChangedMeanwhile(M1, LAWYER, scenario.revision());

        scenario.when(ANNA, new AmendResourceRow(M1, entry("Communicatie"), seen))
                .thenRefused(told)
                .when(ANNA, new SetFunding(M1, FUND, seen))
                .thenRefused(told)
                .when(ANNA, new SetCoverage(M1, CoverageState.COVERED, seen))
                .thenRefused(told);
    }

    @Test
    void one_does_not_get_in_ones_own_way() {
        var scenario = given(LEADER);
        var seen = scenario.revision();

        scenario.and(ANNA, new AmendResourceRow(M1, LAWYER, seen))
                .when(ANNA, new SetCoverage(M1, CoverageState.SHORTFALL, seen))
                .then(new CoverageSet(M1, CoverageState.SHORTFALL));
    }

    @Test
    void funding_is_set_and_taken_off() {
        var scenario = given(LEADER);

        scenario.when(ANNA, new SetFunding(M1, FUND, scenario.revision()))
                .then(new FundingSet(M1, FUND))
                .when(ANNA, new SetFunding(M1, FUND, scenario.revision()))
                .thenNothingChanges()
                .when(ANNA, new SetFunding(M1, null, scenario.revision()))
                .then(new FundingSet(M1, null));
    }

    @Test
    void coverage_is_unknown_until_it_is_set() {
        var scenario = given(LEADER);

        scenario.when(ANNA, new SetCoverage(M1, CoverageState.UNKNOWN, scenario.revision()))
                .thenNothingChanges()
                .when(ANNA, new SetCoverage(M1, CoverageState.REQUESTED, scenario.revision()))
                .then(new CoverageSet(M1, CoverageState.REQUESTED));
    }

    @Test
    void a_withdrawn_row_is_gone() {
        given(LEADER)
                .when(BRAM, new WithdrawResourceRow(M1))
                .then(new ResourceRowWithdrawn(M1))
                .when(BRAM, new WithdrawResourceRow(M1))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"))
                .when(BRAM, new AmendResourceRow(M1, LAWYER, 99))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"))
                .when(BRAM, new SetFunding(M1, FUND, 99))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"))
                .when(BRAM, new SetCoverage(M1, CoverageState.COVERED, 99))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"));
    }

    @Test
    void hours_are_asked_of_a_party_on_the_register() {
        given()
                .when(FEM, new AskCapacity(S1, A_DAY))
                .then(new CapacityAsked(S1, A_DAY))
                .when(FEM, new AskCapacity(S1, A_DAY))
                .thenNothingChanges()
                .when(FEM, new AskCapacity(S1, List.of()))
                .then(new CapacityAsked(S1, List.of()))
                .when(FEM, new AskCapacity(new StakeholderId("s9"), A_DAY))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "s9"));
    }

    @Test
    void in_a_round_a_row_is_its_authors_own_and_for_others_it_is_not_there() {
        var scenario = given().and(FEM, new StartResourceRound(R1));

        scenario.when(ANNA, new EnterResourceRow(M1, LEADER))
                .then(new ResourceRowEntered(M1, LEADER, R1))
                .when(FEM, new AmendResourceRow(M1, LAWYER, scenario.revision()))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"))
                .when(BRAM, new WithdrawResourceRow(M1))
                .thenRefused(unknown(ItemKind.RESOURCE_ROW, "m1"))
                .when(ANNA, new AmendResourceRow(M1, LAWYER, scenario.revision()))
                .then(new ResourceRowAmended(M1, LAWYER));
    }

    @Test
    void when_the_rows_are_shown_everybody_may_change_them_and_new_ones_are_for_everybody() {
        var scenario = given()
                .and(FEM, new StartResourceRound(R1))
                .and(ANNA, new EnterResourceRow(M1, LEADER));

        scenario.when(FEM, new ShowResourceRows(R1)).then(new ResourceRowsShown(R1));

        scenario.when(BRAM, new SetFunding(M1, FUND, scenario.revision()))
                .then(new FundingSet(M1, FUND))
                .when(BRAM, new EnterResourceRow(M2, LAWYER))
                .then(new ResourceRowEntered(M2, LAWYER, null));
    }

    @Test
    void there_is_one_round_at_a_time() {
        given()
                .when(FEM, new StartResourceRound(R1))
                .then(new ResourceRoundStarted(R1))
                .when(FEM, new StartResourceRound(R2))
                .thenRefused(new ResourceRoundIsRunning(R1))
                .and(FEM, new ShowResourceRows(R1))
                .when(FEM, new StartResourceRound(R1))
                .thenRefused(new ItemExists(ItemKind.RESOURCE_ROUND, "r1"))
                .when(FEM, new StartResourceRound(R2))
                .then(new ResourceRoundStarted(R2));
    }

    @Test
    void a_round_is_shown_once() {
        given(LEADER)
                .when(FEM, new ShowResourceRows(R1))
                .thenRefused(unknown(ItemKind.RESOURCE_ROUND, "r1"))
                .and(FEM, new StartResourceRound(R1), new ShowResourceRows(R1))
                .when(FEM, new ShowResourceRows(R1))
                .thenRefused(new ResourceRowsAreShown(R1));
    }

    /** A party on the register, and rows m1, m2, ... that Anna entered for it. */
    private static Scenario given(ResourceEntry... rows) {
        var scenario = Scenario.given(
                by(FEM, new StakeholderRegistered(S1, SOURCES, StakeholderType.TENANTS, null, null, null)));
        for (int n = 0; n < rows.length; n++) {
            scenario.happened(by(
                    ANNA, new ResourceRowEntered(new ResourceRowId("m" + (n + 1)), rows[n], null)));
        }
        return scenario;
    }

    private static ResourceEntry entry(String role) {
        return new ResourceEntry(S1, new Title(role), A_DAY, new Amount(9_250), null);
    }
}
