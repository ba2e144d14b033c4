package nl.wijkatelier.atelier.passage;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.ATELIER;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.NOON;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemChangedMeanwhile;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Occurrence;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.process.DescribeStep;
import nl.wijkatelier.contract.process.GoNoGoCriteriaSet;
import nl.wijkatelier.contract.process.SetGoNoGoCriteria;
import nl.wijkatelier.contract.process.StepDescribed;
import nl.wijkatelier.contract.process.StepId;
import nl.wijkatelier.contract.process.StepKind;
import nl.wijkatelier.contract.process.StepPlanned;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final StepId STEP = new StepId("a");
    private static final StepPlanned PLANNED =
            new StepPlanned(STEP, new Title("Startnotitie"), StepKind.STEP, null, null, List.of(), null, null);
    private static final ItemChangedMeanwhile REFUSAL = new ItemChangedMeanwhile(ItemKind.PROCESS_STEP, "a");
    private static final List<Explanation> CRITERIA = List.of(new Explanation("De raad stemt in."));

    @Test
    void what_somebody_else_wrote_is_not_replaced_by_who_had_not_seen_it() {
        var scenario = described();

        scenario.whenHavingSeen(scenario.revision() - 1, BRAM, describe("Van Bram")).thenRefused(REFUSAL);
    }

    @Test
    void who_has_seen_it_replaces_it_knowingly() {
        var scenario = described();

        scenario.whenHavingSeen(scenario.revision(), BRAM, describe("Van Bram")).then(describedAs("Van Bram"));
    }

    @Test
    void one_replaces_ones_own_words_also_before_they_came_back() {
        var scenario = described();

        scenario.whenHavingSeen(0, ANNA, describe("Nog eens")).then(describedAs("Nog eens"));
    }

    @Test
    void to_write_the_same_as_somebody_else_did_is_no_harm() {
        described().whenHavingSeen(0, BRAM, describe("Van Anna")).thenNothingChanges();
    }

    @Test
    void what_was_written_of_something_else_about_the_same_thing_stands_in_nobodys_way() {
        described()
                .whenHavingSeen(0, BRAM, new SetGoNoGoCriteria(STEP, CRITERIA))
                .then(new GoNoGoCriteriaSet(STEP, CRITERIA));
    }

    @Test
    void who_does_not_tell_what_was_seen_replaces_what_stands_there() {
        described().when(BRAM, describe("Van Bram")).then(describedAs("Van Bram"));
    }

    @Test
    void it_is_known_also_after_a_snapshot() {
        var scenario = described();
        var restored = Atelier.restore(scenario.atelier().snapshot());

        var decision = restored.decide(new Occurrence(
                ATELIER, new CommandId("later"), BRAM, NOON, null, scenario.revision() - 1, describe("Van Bram")));

        assertThat(decision).isEqualTo(new Decision.Refused(REFUSAL));
    }

    private static Scenario described() {
        return given(by(FEM, PLANNED), by(ANNA, describedAs("Van Anna")));
    }

    private static DescribeStep describe(String title) {
        return new DescribeStep(STEP, new Title(title), StepKind.STEP, null, List.of(), null, null);
    }

    private static StepDescribed describedAs(String title) {
        return new StepDescribed(STEP, new Title(title), StepKind.STEP, null, List.of(), null, null);
    }
}
