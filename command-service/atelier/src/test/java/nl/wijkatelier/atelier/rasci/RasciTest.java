package nl.wijkatelier.atelier.rasci;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.contract.organisation.Responsibility.ACCOUNTABLE;
import static nl.wijkatelier.contract.organisation.Responsibility.CONSULTED;
import static nl.wijkatelier.contract.organisation.Responsibility.RESPONSIBLE;
import static nl.wijkatelier.contract.organisation.Responsibility.RESPONSIBLE_AND_ACCOUNTABLE;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.organisation.AddProduct;
import nl.wijkatelier.contract.organisation.AssignResponsibility;
import nl.wijkatelier.contract.organisation.ClearResponsibility;
import nl.wijkatelier.contract.organisation.ProductId;
import nl.wijkatelier.contract.organisation.RemoveProduct;
import nl.wijkatelier.contract.organisation.Responsibility;
import nl.wijkatelier.contract.organisation.ResponsibilityAssigned;
import nl.wijkatelier.contract.organisation.ResponsibilityCleared;
import nl.wijkatelier.contract.rasci.AlreadyAccountableAtTable;
import nl.wijkatelier.contract.rasci.ProposeResponsibility;
import nl.wijkatelier.contract.rasci.RasciProposalsAreShown;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundIsRunning;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.rasci.ResponsibilityProposed;
import nl.wijkatelier.contract.rasci.ResponsibilityWithdrawn;
import nl.wijkatelier.contract.rasci.SeatedNowhere;
import nl.wijkatelier.contract.rasci.ShowRasciProposals;
import nl.wijkatelier.contract.rasci.StartRasciRound;
import nl.wijkatelier.contract.rasci.WithdrawResponsibility;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.NoTableGroups;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.junit.jupiter.api.Test;

class RasciTest {
    private static final RasciRoundId R1 = new RasciRoundId("r1");
    private static final RasciRoundId R2 = new RasciRoundId("r2");
    private static final TableGroupId T1 = new TableGroupId("t1");
    private static final TableGroupId T2 = new TableGroupId("t2");
    private static final ProductId P1 = new ProductId("pr1");
    private static final ProductId P9 = new ProductId("pr9");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final StakeholderId S2 = new StakeholderId("s2");

    @Test
    void one_round_runs_and_only_when_people_sit_at_tables() {
        given().and(FEM, new FormTableGroup(T1, SOURCES))
                .when(FEM, new StartRasciRound(R1))
                .thenRefused(new NoTableGroups())
                .and(FEM, new SeatParticipant(ANNA, T1))
                .when(FEM, new StartRasciRound(R1))
                .then(new RasciRoundStarted(R1))
                .when(FEM, new StartRasciRound(R1))
                .thenRefused(new ItemExists(ItemKind.RASCI_ROUND, "r1"))
                .when(FEM, new StartRasciRound(R2))
                .thenRefused(new RasciRoundIsRunning(R1));
    }

    @Test
    void each_table_proposes_for_itself_and_the_last_one_wins_within_it() {
        round().when(ANNA, propose(S1, ACCOUNTABLE))
                .then(new ResponsibilityProposed(R1, T1, P1, S1, ACCOUNTABLE))
                .when(ANNA, propose(S1, ACCOUNTABLE))
                .thenNothingChanges()
                .when(BRAM, propose(S1, CONSULTED))
                .then(new ResponsibilityProposed(R1, T2, P1, S1, CONSULTED))
                .and(FEM, new SeatParticipant(FEM, T1))
                .when(FEM, propose(S1, RESPONSIBLE))
                .then(new ResponsibilityProposed(R1, T1, P1, S1, RESPONSIBLE));
    }

    @Test
    void in_the_proposal_of_a_table_too_one_accounts_for_a_product() {
        round().and(ANNA, propose(S1, ACCOUNTABLE))
                .when(ANNA, propose(S2, RESPONSIBLE_AND_ACCOUNTABLE))
                .thenRefused(new AlreadyAccountableAtTable(P1, S1))
                .when(BRAM, propose(S2, ACCOUNTABLE))
                .then(new ResponsibilityProposed(R1, T2, P1, S2, ACCOUNTABLE))
                .when(ANNA, propose(S1, RESPONSIBLE_AND_ACCOUNTABLE))
                .then(new ResponsibilityProposed(R1, T1, P1, S1, RESPONSIBLE_AND_ACCOUNTABLE))
                .and(ANNA, new WithdrawResponsibility(R1, P1, S1))
                .when(ANNA, propose(S2, ACCOUNTABLE))
                .then(new ResponsibilityProposed(R1, T1, P1, S2, ACCOUNTABLE));
    }

    @Test
    void what_was_proposed_is_taken_back_by_the_table_alone() {
        round().and(ANNA, propose(S1, ACCOUNTABLE))
                .when(BRAM, new WithdrawResponsibility(R1, P1, S1))
                .thenNothingChanges()
                .and(ANNA, new RemoveProduct(P1))
                .when(ANNA, new WithdrawResponsibility(R1, P1, S1))
                .then(new ResponsibilityWithdrawn(R1, T1, P1, S1))
                .when(ANNA, new WithdrawResponsibility(R1, P1, S1))
                .thenNothingChanges();
    }

    @Test
    void who_sits_at_no_table_proposes_nothing() {
        round().when(FEM, propose(S1, ACCOUNTABLE))
                .thenRefused(new SeatedNowhere())
                .when(FEM, new WithdrawResponsibility(R1, P1, S1))
                .thenRefused(new SeatedNowhere());
    }

    @Test
    void only_for_what_there_is() {
        round().when(ANNA, new ProposeResponsibility(R1, P9, S1, ACCOUNTABLE))
                .thenRefused(new ItemUnknown(ItemKind.PRODUCT, "pr9"))
                .when(ANNA, propose(new StakeholderId("s9"), ACCOUNTABLE))
                .thenRefused(new ItemUnknown(ItemKind.STAKEHOLDER, "s9"))
                .when(ANNA, new ProposeResponsibility(R2, P1, S1, ACCOUNTABLE))
                .thenRefused(new ItemUnknown(ItemKind.RASCI_ROUND, "r2"))
                .when(ANNA, new WithdrawResponsibility(R2, P1, S1))
                .thenRefused(new ItemUnknown(ItemKind.RASCI_ROUND, "r2"));
    }

    @Test
    void nobody_divides_for_all_while_tables_do_so_for_themselves() {
        round().when(ANNA, new AssignResponsibility(P1, S1, ACCOUNTABLE))
                .thenRefused(new RasciRoundIsRunning(R1))
                .when(ANNA, new ClearResponsibility(P1, S1))
                .thenRefused(new RasciRoundIsRunning(R1))
                .and(FEM, new ShowRasciProposals(R1))
                .when(ANNA, new AssignResponsibility(P1, S1, ACCOUNTABLE))
                .then(new ResponsibilityAssigned(P1, S1, ACCOUNTABLE));
    }

    @Test
    void what_is_shown_is_over() {
        round().when(FEM, new ShowRasciProposals(R2))
                .thenRefused(new ItemUnknown(ItemKind.RASCI_ROUND, "r2"))
                .when(FEM, new ShowRasciProposals(R1))
                .then(new RasciProposalsShown(R1))
                .when(FEM, new ShowRasciProposals(R1))
                .thenRefused(new RasciProposalsAreShown(R1))
                .when(ANNA, propose(S1, ACCOUNTABLE))
                .thenRefused(new RasciProposalsAreShown(R1))
                .when(ANNA, new WithdrawResponsibility(R1, P1, S1))
                .thenRefused(new RasciProposalsAreShown(R1))
                .when(FEM, new StartRasciRound(R2))
                .then(new RasciRoundStarted(R2));
    }

    @Test
    void once_it_is_shown_that_somebody_has_no_part_can_be_agreed_on_as_well() {
        round().and(ANNA, propose(S1, CONSULTED))
                .and(FEM, new ShowRasciProposals(R1))
                .when(FEM, new ClearResponsibility(P1, S2))
                .thenNothingChanges()
                .when(FEM, new ClearResponsibility(P1, S1))
                .then(new ResponsibilityCleared(P1, S1))
                .when(FEM, new ClearResponsibility(P1, S1))
                .thenNothingChanges();
    }

    @Test
    void what_was_agreed_on_since_is_settled_until_tables_propose_again() {
        round().and(ANNA, propose(S1, CONSULTED))
                .and(FEM, new ShowRasciProposals(R1), new AssignResponsibility(P1, S1, CONSULTED))
                .when(FEM, new ClearResponsibility(P1, S1))
                .then(new ResponsibilityCleared(P1, S1))
                .when(FEM, new ClearResponsibility(P1, S1))
                .thenNothingChanges()
                .and(FEM, new StartRasciRound(R2))
                .and(BRAM, new ProposeResponsibility(R2, P1, S1, RESPONSIBLE))
                .and(FEM, new ShowRasciProposals(R2))
                .when(FEM, new ClearResponsibility(P1, S1))
                .then(new ResponsibilityCleared(P1, S1));
    }

    private static ProposeResponsibility propose(StakeholderId stakeholder, Responsibility responsibility) {
        return new ProposeResponsibility(R1, P1, stakeholder, responsibility);
    }

    /** Anna sits at one table and Bram at another; Fem sits nowhere. */
    private static Scenario round() {
        return given().and(FEM, new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null))
                .and(FEM, new RegisterStakeholder(S2, CONCERNS, StakeholderType.TENANTS, null, null, null))
                .and(FEM, new AddProduct(P1, SOURCES, null))
                .and(FEM, new FormTableGroup(T1, SOURCES))
                .and(FEM, new FormTableGroup(T2, CONCERNS))
                .and(FEM, new SeatParticipant(ANNA, T1))
                .and(FEM, new SeatParticipant(BRAM, T2))
                .and(FEM, new StartRasciRound(R1));
    }
}
