package nl.wijkatelier.atelier.decision;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.decision.DecisionExample.D1;
import static nl.wijkatelier.atelier.decision.DecisionExample.P2;
import static nl.wijkatelier.atelier.decision.DecisionExample.R1;
import static nl.wijkatelier.atelier.decision.DecisionExample.inRound;
import static nl.wijkatelier.atelier.decision.DecisionExample.propose;
import static nl.wijkatelier.atelier.decision.DecisionExample.proposed;

import java.util.List;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionIsSettled;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.DossierIsFull;
import nl.wijkatelier.contract.decision.DropOption;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.OptionDescribed;
import nl.wijkatelier.contract.decision.OptionDropped;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.OptionIsAdvised;
import nl.wijkatelier.contract.decision.RejectDecision;
import nl.wijkatelier.contract.decision.Statement;
import org.junit.jupiter.api.Test;

class OptionWeighingTest {
    private static final DecisionId D2 = new DecisionId("d2");
    private static final OptionId O1 = new OptionId("o1");
    private static final OptionEntry OPTION_EAST = entry("Oost", "Veel huurwoningen");
    private static final OptionEntry OPTION_WEST = entry("West");

    @Test
    void an_option_is_described_and_described_anew() {
        proposed(DecisionMethod.CONSENT)
                .when(ANNA, new DescribeOption(D1, O1, OPTION_EAST))
                .then(new OptionDescribed(D1, O1, OPTION_EAST))
                .when(BRAM, new DescribeOption(D1, O1, OPTION_EAST))
                .thenNothingChanges()
                .when(BRAM, new DescribeOption(D1, O1, OPTION_WEST))
                .then(new OptionDescribed(D1, O1, OPTION_WEST));
    }

    @Test
    void an_option_that_was_left_out_is_back_when_it_is_described_again() {
        proposed(DecisionMethod.CONSENT)
                .and(ANNA, new DescribeOption(D1, O1, OPTION_EAST))
                .when(ANNA, new DropOption(D1, O1))
                .then(new OptionDropped(D1, O1))
                .when(ANNA, new DropOption(D1, O1))
                .thenNothingChanges()
                .when(ANNA, new DescribeOption(D1, O1, OPTION_EAST))
                .then(new OptionDescribed(D1, O1, OPTION_EAST));
    }

    @Test
    void an_option_belongs_to_one_decision() {
        proposed(DecisionMethod.CONSENT)
                .and(ANNA, propose(D2, P2), new DescribeOption(D1, O1, OPTION_EAST))
                .when(ANNA, new DescribeOption(D2, O1, OPTION_EAST))
                .thenRefused(new ItemExists(ItemKind.DECISION_OPTION, "o1"))
                .when(ANNA, new DropOption(D2, O1))
                .thenRefused(unknown(ItemKind.DECISION_OPTION, "o1"));
    }

    @Test
    void there_are_no_more_options_than_can_be_weighed() {
        var many = proposed(DecisionMethod.CONSENT);
        for (int i = 1; i <= OptionWeighing.MOST_OPTIONS; i++) {
            many.and(ANNA, new DescribeOption(D1, new OptionId("o" + i), OPTION_EAST));
        }
        many.when(ANNA, new DescribeOption(D1, new OptionId("more"), OPTION_EAST))
                .thenRefused(new DossierIsFull(OptionWeighing.MOST_OPTIONS));
    }

    @Test
    void what_people_advised_keeps_its_words() {
        inRound(DecisionMethod.ADVICE)
                .and(ANNA, new DescribeOption(D1, O1, OPTION_EAST), new GiveAdvice(D1, R1, O1, null))
                .when(BRAM, new DescribeOption(D1, O1, OPTION_WEST))
                .thenRefused(new OptionIsAdvised(O1))
                .when(BRAM, new DescribeOption(D1, O1, entry("Oost", "Dicht bij de bron")))
                .then(new OptionDescribed(D1, O1, entry("Oost", "Dicht bij de bron")));
    }

    @Test
    void options_of_a_settled_decision_stay_as_they_are() {
        proposed(DecisionMethod.CONSENT)
                .and(ANNA, new DescribeOption(D1, O1, OPTION_EAST))
                .and(FEM, new RejectDecision(D1, WHY))
                .when(ANNA, new DescribeOption(D1, O1, OPTION_WEST))
                .thenRefused(new DecisionIsSettled(D1))
                .when(ANNA, new DropOption(D1, O1))
                .thenRefused(new DecisionIsSettled(D1));
    }

    private static OptionEntry entry(String text, String... pros) {
        return new OptionEntry(
                new Statement(text), List.of(pros).stream().map(Statement::new).toList(), List.of());
    }
}
