package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BOARD;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.C1;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.N1;
import static nl.wijkatelier.atelier.Example.N2;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.addNote;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.clusterFormed;
import static nl.wijkatelier.atelier.Example.noteAdded;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.EAST;
import static nl.wijkatelier.atelier.decision.DecisionExample.P1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P2;
import static nl.wijkatelier.atelier.decision.DecisionExample.R1;
import static nl.wijkatelier.atelier.decision.DecisionExample.R2;
import static nl.wijkatelier.atelier.decision.DecisionExample.WEST;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.propose;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import java.util.List;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.board.ClusterDissolved;
import nl.wijkatelier.contract.board.NotYourPrivateNote;
import nl.wijkatelier.contract.board.NoteIsRemoved;
import nl.wijkatelier.contract.board.NoteRemoved;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DecisionProposed;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ProposalAmended;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.round.DotVoteOpened;
import nl.wijkatelier.contract.round.VoteId;
import nl.wijkatelier.contract.round.WritingRoundStarted;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderRegistered;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import org.junit.jupiter.api.Test;

class ProposingTest {
    @Test
    void a_decision_is_proposed() {
        given()
                .when(ANNA, propose(D1, P1))
                .then(new DecisionProposed(
                        D1,
                        P1,
                        SOURCES,
                        WHY,
                        EAST,
                        Component.PROCESS,
                        DecisionMethod.CONSENT,
                        Mandate.ADVICE_TO_EXECUTIVE,
                        null,
                        List.of()));
    }

    @Test
    void a_decision_rests_on_what_is_there() {
        var grounds = List.of(
                new Ground(ItemKind.NOTE, "n1"),
                new Ground(ItemKind.CLUSTER, "c1"),
                new Ground(ItemKind.VOTE, "v1"),
                new Ground(ItemKind.STAKEHOLDER, "s1"),
                new Ground(ItemKind.DECISION, "d1"));

        given(
                        by(ANNA, noteAdded(N1)),
                        by(ANNA, clusterFormed(C1)),
                        by(FEM, new DotVoteOpened(new VoteId("v1"), BOARD, 3, 2)),
                        by(ANNA, new StakeholderRegistered(
                                new StakeholderId("s1"), SOURCES, StakeholderType.TENANTS, null, null, null)))
                .and(ANNA, propose(D1, P1))
                .when(BRAM, propose(new DecisionId("d2"), P2, grounds.toArray(Ground[]::new)))
                .accepted();
    }

    @Test
    void a_decision_does_not_rest_on_what_is_not_there() {
        for (var ground : List.of(
                new Ground(ItemKind.NOTE, "x"),
                new Ground(ItemKind.CLUSTER, "x"),
                new Ground(ItemKind.VOTE, "x"),
                new Ground(ItemKind.STAKEHOLDER, "x"),
                new Ground(ItemKind.DECISION, "x"),
                new Ground(ItemKind.BOARD, "b1"))) {
            given().when(ANNA, propose(D1, P1, ground)).thenRefused(unknown(ground.kind(), ground.id()));
        }
    }

    @Test
    void a_decision_does_not_rest_on_what_was_taken_away_or_is_private() {
        given(
                        by(ANNA, noteAdded(N1)),
                        by(ANNA, new NoteRemoved(N1)),
                        by(ANNA, clusterFormed(C1)),
                        by(ANNA, new ClusterDissolved(C1)),
                        by(FEM, new WritingRoundStarted(R1, BOARD, CONCERNS)))
                .and(ANNA, addNote(N2))
                .when(ANNA, propose(D1, P1, new Ground(ItemKind.NOTE, "n1")))
                .thenRefused(new NoteIsRemoved(N1))
                .when(ANNA, propose(D1, P1, new Ground(ItemKind.CLUSTER, "c1")))
                .thenRefused(unknown(ItemKind.CLUSTER, "c1"))
                .when(ANNA, propose(D1, P1, new Ground(ItemKind.NOTE, "n2")))
                .thenRefused(new NotYourPrivateNote(N2));
    }

    @Test
    void a_decision_and_a_text_need_new_ids() {
        proposed(DecisionMethod.CONSENT)
                .when(BRAM, propose(D1, P2))
                .thenRefused(new ItemExists(ItemKind.DECISION, "d1"))
                .when(BRAM, propose(new DecisionId("d2"), P1))
                .thenRefused(new ItemExists(ItemKind.PROPOSAL, "p1"));
    }

    @Test
    void the_text_is_amended() {
        proposed(DecisionMethod.CONSENT)
                .when(BRAM, new AmendProposal(D1, P2, WEST))
                .then(new ProposalAmended(D1, P2, WEST));
    }

    @Test
    void the_same_text_changes_nothing() {
        proposed(DecisionMethod.CONSENT).when(BRAM, new AmendProposal(D1, P2, EAST)).thenNothingChanges();
    }

    @Test
    void a_version_of_the_text_needs_a_new_id() {
        proposed(DecisionMethod.CONSENT)
                .when(BRAM, new AmendProposal(D1, P1, WEST))
                .thenRefused(new ItemExists(ItemKind.PROPOSAL, "p1"));
    }

    @Test
    void an_unknown_or_settled_decision_is_not_amended() {
        given().when(BRAM, new AmendProposal(D1, P2, WEST)).thenRefused(unknown(ItemKind.DECISION, "d1"));
        proposed(DecisionMethod.CONSENT)
                .and(FEM, new RejectDecision(D1, WHY))
                .when(BRAM, new AmendProposal(D1, P2, WEST))
                .thenRefused(new DecisionIsSettled(D1));
    }

    @Test
    void amending_the_text_ends_the_round_and_opens_the_way_for_the_next() {
        inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, new AmendProposal(D1, P2, WEST))
                .when(BRAM, take(Position.CONSENT))
                .thenRefused(new RoundIsNotOpen(R1))
                .when(FEM, new OpenConsentRound(D1, R2, List.of(ANNA)))
                .then(new ConsentRoundOpened(D1, R2, P2, List.of(ANNA)));
    }
}
