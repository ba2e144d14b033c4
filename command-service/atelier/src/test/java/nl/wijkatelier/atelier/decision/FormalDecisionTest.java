package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;
import static nl.wijkatelier.atelier.decision.DecisionExample.take;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.DayIsToCome;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.DecisionIsNotAgreed;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.FormalDecision;
import nl.wijkatelier.contract.decision.FormalDecisionPlanned;
import nl.wijkatelier.contract.decision.FormalDecisionRecorded;
import nl.wijkatelier.contract.decision.FormalOutcome;
import nl.wijkatelier.contract.decision.FormalPath;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.RecordFormalDecision;
import nl.wijkatelier.contract.decision.RejectDecision;
import org.junit.jupiter.api.Test;

class FormalDecisionTest {
    private static final FormalPath PATH = new FormalPath(SOURCES, LocalDate.of(2027, 3, 30));
    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneId.of("Europe/Amsterdam"));
    private static final FormalDecision ADOPTED =
            new FormalDecision(FormalOutcome.ADOPTED, LocalDate.of(2027, 2, 23), new Title("BW-2027-118"), null);
    private static final FormalDecision NOT_ADOPTED =
            new FormalDecision(FormalOutcome.NOT_ADOPTED, LocalDate.of(2027, 2, 23), new Title("BW-2027-118"), WHY);

    @Test
    void the_day_that_is_expected_moves_until_there_is_a_formal_decision() {
        agreed()
                .when(FEM, new PlanFormalDecision(D1, PATH))
                .then(new FormalDecisionPlanned(D1, PATH))
                .when(FEM, new PlanFormalDecision(D1, PATH))
                .thenNothingChanges()
                .and(FEM, new RecordFormalDecision(D1, ADOPTED))
                .when(FEM, new PlanFormalDecision(D1, FormalPath.UNKNOWN))
                .thenRefused(new DecisionIsSettled(D1));
    }

    @Test
    void what_the_body_made_of_an_agreement_is_recorded_and_corrected() {
        agreed()
                .when(FEM, new RecordFormalDecision(D1, ADOPTED))
                .then(new FormalDecisionRecorded(D1, ADOPTED))
                .when(FEM, new RecordFormalDecision(D1, ADOPTED))
                .thenNothingChanges()
                .when(FEM, new RecordFormalDecision(D1, NOT_ADOPTED))
                .then(new FormalDecisionRecorded(D1, NOT_ADOPTED));
    }

    @Test
    void no_body_has_decided_on_a_day_that_is_still_to_come() {
        agreed()
                .when(FEM, new RecordFormalDecision(D1, adopted(TODAY.plusDays(1))))
                .thenRefused(new DayIsToCome("decidedAt", TODAY.plusDays(1)))
                .when(FEM, new RecordFormalDecision(D1, adopted(TODAY)))
                .then(new FormalDecisionRecorded(D1, adopted(TODAY)));
    }

    @Test
    void what_is_told_of_the_past_had_not_come_to_a_later_day() {
        var agreed = agreed().atelier();
        var then = NOON.minus(Duration.ofDays(365));
        Function<LocalDate, Decision> imported = day -> agreed.decide(new Occurrence(
                ATELIER, new CommandId("i1"), FEM, then, FEM, new RecordFormalDecision(D1, adopted(day))));

        assertThat(imported.apply(TODAY.minusDays(365))).isInstanceOf(Decision.Accepted.class);
        assertThat(imported.apply(TODAY.minusDays(364)))
                .isEqualTo(Decision.refused(new DayIsToCome("decidedAt", TODAY.minusDays(364))));
    }

    @Test
    void there_is_no_formal_decision_on_what_was_not_agreed() {
        proposed(DecisionMethod.CONSENT)
                .when(FEM, new RecordFormalDecision(D1, ADOPTED))
                .thenRefused(new DecisionIsNotAgreed(D1))
                .and(FEM, new RejectDecision(D1, WHY))
                .when(FEM, new PlanFormalDecision(D1, PATH))
                .thenRefused(new DecisionIsSettled(D1));
    }

    private static FormalDecision adopted(LocalDate day) {
        return new FormalDecision(FormalOutcome.ADOPTED, day, SOURCES, null);
    }

    private static Scenario agreed() {
        return inRound(DecisionMethod.CONSENT)
                .and(ANNA, take(Position.CONSENT))
                .and(BRAM, take(Position.CONSENT))
                .and(FEM, new AgreeDecision(D1, null, null, null));
    }
}
