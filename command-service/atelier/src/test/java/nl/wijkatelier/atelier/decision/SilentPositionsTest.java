package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P2;
import static nl.wijkatelier.atelier.decision.DecisionExample.R1;
import static nl.wijkatelier.atelier.decision.DecisionExample.R2;
import static nl.wijkatelier.atelier.decision.DecisionExample.WEST;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.object;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;

import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.ObjectionRaised;
import nl.wijkatelier.contract.decision.ObjectionTested;
import nl.wijkatelier.contract.decision.ObjectionWithdrawn;
import nl.wijkatelier.contract.decision.ObjectionsAreOpen;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsAreHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.RoundIsNotOpen;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.decision.TestObjection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SilentPositionsTest {
    private static final ObjectionId OF_ANNA = new ObjectionId("r1:anna");
    private static final ShowPositions SHOW = new ShowPositions(D1, R1);

    @Test
    void a_round_is_opened_in_silence() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, new OpenConsentRound(D1, R1, List.of(ANNA, BRAM), true))
                .then(new ConsentRoundOpened(D1, R1, P1, List.of(ANNA, BRAM), true));
    }

    @Test
    void an_objection_in_silence_is_a_position_like_any_other() {
        inSilence()
                .when(ANNA, object())
                .then(new PositionTaken(D1, R1, P1, Position.OBJECTION, WHY))
                .when(ANNA, take(Position.CONSENT))
                .then(new PositionTaken(D1, R1, P1, Position.CONSENT, null));
    }

    @Test
    void the_positions_are_shown_once() {
        inSilence()
                .and(ANNA, object())
                .when(FEM, SHOW)
                .then(new PositionsShown(D1, R1))
                .when(FEM, SHOW)
                .thenNothingChanges();
    }

    @Test
    void what_everybody_sees_at_once_need_not_be_shown() {
        inRound(DecisionMethod.CONSENT).when(FEM, SHOW).thenNothingChanges();
    }

    @Test
    void only_the_positions_of_the_round_of_now_are_shown() {
        inRound(DecisionMethod.CONSENT)
                .when(FEM, new ShowPositions(D1, R2))
                .thenRefused(new ItemUnknown(ItemKind.CONSENT_ROUND, "r2"));
        inRound(DecisionMethod.CONSENT)
                .and(FEM, new AmendProposal(D1, P2, WEST))
                .when(FEM, SHOW)
                .thenRefused(new RoundIsNotOpen(R1));
    }

    @Test
    void with_the_positions_the_objections_are_raised() {
        inSilence()
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, SHOW)
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .thenRefused(new ObjectionsAreOpen(List.of(OF_ANNA)))
                .when(FEM, new TestObjection(D1, OF_ANNA, true, WHY))
                .then(new ObjectionTested(D1, OF_ANNA, true, WHY));
    }

    @Test
    void once_they_are_shown_the_round_goes_on_in_the_open() {
        inSilence()
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, SHOW)
                .when(ANNA, take(Position.CONSENT))
                .then(new PositionTaken(D1, R1, P1, Position.CONSENT, null), new ObjectionWithdrawn(D1, OF_ANNA))
                .when(FEM, new AgreeDecision(D1, null, null, null))
                .then(new DecisionAgreed(D1, P1, null, null));
    }

    @Test
    void who_took_none_in_silence_is_still_heard_once_the_others_are_shown() {
        inSilence()
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, SHOW)
                .when(ANNA, object())
                .then(
                        new PositionTaken(D1, R1, P1, Position.OBJECTION, WHY),
                        new ObjectionRaised(D1, OF_ANNA, P1, WHY));
    }

    @ParameterizedTest
    @MethodSource
    void until_then_nothing_follows_from_them_and_nothing_can_be_learned(AtelierCommand tooSoon) {
        inSilence()
                .and(ANNA, object())
                .and(BRAM, take(Position.CONSENT))
                .when(FEM, tooSoon)
                .thenRefused(new PositionsAreHidden(R1));
    }

    static List<AtelierCommand> until_then_nothing_follows_from_them_and_nothing_can_be_learned() {
        var option = new OptionId("o1");
        return List.of(
                new AmendProposal(D1, P2, WEST),
                new OpenConsentRound(D1, R2, List.of(ANNA)),
                new AgreeDecision(D1, null, null, null),
                new RejectDecision(D1, WHY),
                new TestObjection(D1, OF_ANNA, true, WHY),
                new IntegrateObjection(D1, new ObjectionId("r1:bram"), WHY),
                new DescribeOption(D1, option, new OptionEntry(new Statement("Oost"), List.of(), List.of())),
                new DropOption(D1, option));
    }

    private static Scenario inSilence() {
        return proposed(DecisionMethod.CONSENT).and(FEM, new OpenConsentRound(D1, R1, List.of(ANNA, BRAM), true));
    }
}
