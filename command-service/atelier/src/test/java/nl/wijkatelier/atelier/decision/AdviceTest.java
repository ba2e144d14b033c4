package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P1;
import static nl.wijkatelier.atelier.decision.DecisionExample.R1;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;

import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DeciderDecides;
import nl.wijkatelier.contract.decision.DecisionAgreed;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.MinorityViewRecorded;
import nl.wijkatelier.contract.decision.NotEntitled;
import nl.wijkatelier.contract.decision.NotTheDecider;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.OptionAdvised;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionNotOfMethod;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsAreAwaited;
import nl.wijkatelier.contract.decision.ReasonMissing;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.people.LeaveAtelier;
import nl.wijkatelier.contract.people.ParticipantId;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final OptionId O1 = new OptionId("o1");
    private static final OptionEntry OPTION = new OptionEntry(new Statement("Oost"), List.of(), List.of());

    @Test
    void an_advice_is_for_an_option_or_in_words() {
        withOption()
                .when(ANNA, new GiveAdvice(D1, R1, O1, null))
                .then(new PositionTaken(D1, R1, P1, Position.ADVICE, null), new OptionAdvised(D1, R1, O1))
                .when(ANNA, new GiveAdvice(D1, R1, O1, null))
                .thenNothingChanges()
                .when(ANNA, new GiveAdvice(D1, R1, null, WHY))
                .then(new PositionTaken(D1, R1, P1, Position.ADVICE, WHY))
                .when(ANNA, new GiveAdvice(D1, R1, null, null))
                .thenRefused(new ReasonMissing(Position.ADVICE));
    }

    @Test
    void one_does_not_advise_what_is_not_there() {
        withOption()
                .when(ANNA, new GiveAdvice(D1, R1, new OptionId("o9"), null))
                .thenRefused(unknown(ItemKind.DECISION_OPTION, "o9"))
                .and(ANNA, new DropOption(D1, O1))
                .when(ANNA, new GiveAdvice(D1, R1, O1, null))
                .thenRefused(unknown(ItemKind.DECISION_OPTION, "o1"));
    }

    @Test
    void advice_is_for_decisions_on_advice_and_for_advisers() {
        inRound(DecisionMethod.CONSENT)
                .when(ANNA, new GiveAdvice(D1, R1, null, WHY))
                .thenRefused(new PositionNotOfMethod(DecisionMethod.CONSENT, Position.ADVICE));
        withOption().when(FEM, new GiveAdvice(D1, R1, null, WHY)).thenRefused(new NotEntitled(R1));
    }

    @Test
    void who_was_appointed_decides_having_heard_every_adviser() {
        advised(ANNA)
                .when(BRAM, new DecideOnAdvice(D1, WHY, null, null))
                .thenRefused(new PositionsAreAwaited(List.of(BRAM)))
                .and(BRAM, new GiveAdvice(D1, R1, null, WHY))
                .when(ANNA, new DecideOnAdvice(D1, WHY, null, null))
                .thenRefused(new NotTheDecider(D1))
                .when(FEM, new AgreeDecision(D1, WHY, null, null))
                .thenRefused(new DeciderDecides(BRAM))
                .when(BRAM, new DecideOnAdvice(D1, WHY, new Explanation("Liever sturend."), LocalDate.of(2027, 9, 1)))
                .then(
                        new MinorityViewRecorded(D1, new Explanation("Liever sturend.")),
                        new DecisionAgreed(D1, P1, WHY, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void when_who_was_appointed_has_left_the_facilitator_records_it() {
        advised(ANNA)
                .and(BRAM, new LeaveAtelier(BRAM))
                .when(FEM, new AgreeDecision(D1, WHY, null, null))
                .then(new DecisionAgreed(D1, P1, WHY, null));
    }

    @Test
    void without_an_appointment_nobody_decides_alone() {
        withOption().when(ANNA, new DecideOnAdvice(D1, WHY, null, null)).thenRefused(new NotTheDecider(D1));
    }

    private static Scenario withOption() {
        return inRound(DecisionMethod.ADVICE).and(ANNA, new DescribeOption(D1, O1, OPTION));
    }

    /** Bram decides; Anna and he advise, and one of them has. */
    private static Scenario advised(ParticipantId adviser) {
        return proposed(DecisionMethod.ADVICE)
                .and(FEM, new AppointDecider(D1, BRAM), new OpenConsentRound(D1, R1, List.of(ANNA, BRAM)))
                .and(adviser, new GiveAdvice(D1, R1, null, WHY));
    }
}
