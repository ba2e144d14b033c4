package nl.wijkatelier.atelier.process;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.WHY;
import static nl.wijkatelier.atelier.Example.by;
import static nl.wijkatelier.atelier.Example.unknown;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.process.ProcessExample.GRID;
import static nl.wijkatelier.atelier.process.ProcessExample.H1;
import static nl.wijkatelier.atelier.process.ProcessExample.RAISED;
import static nl.wijkatelier.atelier.process.ProcessExample.REGISTERED;

import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.NotJoined;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.process.AgreeMeasure;
import nl.wijkatelier.contract.process.DescribeHurdle;
import nl.wijkatelier.contract.process.EntrustHurdle;
import nl.wijkatelier.contract.process.HurdleDescribed;
import nl.wijkatelier.contract.process.HurdleEntrusted;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleIsSettled;
import nl.wijkatelier.contract.process.HurdleReopened;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.HurdleSettled;
import nl.wijkatelier.contract.process.HurdleWithdrawn;
import nl.wijkatelier.contract.process.MeasureAgreed;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ReopenHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.SettleHurdle;
import nl.wijkatelier.contract.process.WithdrawHurdle;
import nl.wijkatelier.contract.stakeholder.StakeholderWithdrawn;
import org.junit.jupiter.api.Test;

class HurdleTest {
    private static final HurdleScore HIGH = new HurdleScore(4, 5);

    @Test
    void a_hurdle_is_raised_once() {
        given()
                .when(ANNA, new RaiseHurdle(H1, RAISED.title(), null, Component.TECHNOLOGY))
                .then(RAISED)
                .when(BRAM, new RaiseHurdle(H1, RAISED.title(), WHY, Component.FINANCE))
                .thenRefused(new ItemExists(ItemKind.HURDLE, "h1"));
    }

    @Test
    void a_hurdle_is_described_scored_and_met() {
        given(by(ANNA, REGISTERED, RAISED))
                .when(BRAM, new DescribeHurdle(H1, RAISED.title(), WHY, Component.FINANCE))
                .then(new HurdleDescribed(H1, RAISED.title(), WHY, Component.FINANCE))
                .when(BRAM, new ScoreHurdle(H1, HIGH))
                .then(new HurdleScored(H1, HIGH))
                .when(BRAM, new AgreeMeasure(H1, WHY, GRID))
                .then(new MeasureAgreed(H1, WHY, GRID));
    }

    @Test
    void a_measure_of_somebody_who_went_off_the_register_can_still_be_put_otherwise() {
        given(by(ANNA, REGISTERED, RAISED, new MeasureAgreed(H1, WHY, GRID), new StakeholderWithdrawn(GRID)))
                .when(BRAM, new AgreeMeasure(H1, new Explanation("Eerst de buizen"), GRID))
                .then(new MeasureAgreed(H1, new Explanation("Eerst de buizen"), GRID));
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        given(by(ANNA, RAISED, new HurdleScored(H1, HIGH), new MeasureAgreed(H1, WHY, null)))
                .when(BRAM, new DescribeHurdle(H1, RAISED.title(), null, Component.TECHNOLOGY))
                .thenNothingChanges()
                .when(BRAM, new ScoreHurdle(H1, HIGH))
                .thenNothingChanges()
                .when(BRAM, new AgreeMeasure(H1, WHY, null))
                .thenNothingChanges()
                .when(BRAM, new ReopenHurdle(H1))
                .thenNothingChanges();
    }

    @Test
    void a_measure_is_for_somebody_on_the_register() {
        given(by(ANNA, RAISED))
                .when(BRAM, new AgreeMeasure(H1, WHY, GRID))
                .thenRefused(unknown(ItemKind.STAKEHOLDER, "grid"));
    }

    @Test
    void somebody_who_takes_part_keeps_at_a_hurdle_with_or_without_a_measure() {
        given(by(ANNA, RAISED))
                .when(ANNA, new EntrustHurdle(H1, BRAM))
                .then(new HurdleEntrusted(H1, BRAM))
                .when(ANNA, new EntrustHurdle(H1, BRAM))
                .thenNothingChanges()
                .when(ANNA, new AgreeMeasure(H1, WHY, null))
                .then(new MeasureAgreed(H1, WHY, null))
                .when(ANNA, new EntrustHurdle(H1, BRAM))
                .thenNothingChanges()
                .when(BRAM, new EntrustHurdle(H1, null))
                .then(new HurdleEntrusted(H1, null))
                .when(BRAM, new EntrustHurdle(H1, null))
                .thenNothingChanges();
    }

    @Test
    void nobody_keeps_at_a_hurdle_who_does_not_take_part() {
        var stranger = new ParticipantId("stranger");
        given(by(ANNA, RAISED))
                .when(ANNA, new EntrustHurdle(H1, stranger))
                .thenRefused(new NotJoined(stranger))
                .when(ANNA, new EntrustHurdle(new HurdleId("h2"), BRAM))
                .thenRefused(unknown(ItemKind.HURDLE, "h2"));
    }

    @Test
    void a_settled_hurdle_is_left_alone_until_it_is_reopened() {
        given(by(ANNA, RAISED))
                .when(ANNA, new SettleHurdle(H1))
                .then(new HurdleSettled(H1))
                .when(ANNA, new SettleHurdle(H1))
                .thenNothingChanges()
                .when(ANNA, new ScoreHurdle(H1, HIGH))
                .thenRefused(new HurdleIsSettled(H1))
                .when(ANNA, new DescribeHurdle(H1, RAISED.title(), WHY, Component.FINANCE))
                .thenRefused(new HurdleIsSettled(H1))
                .when(ANNA, new AgreeMeasure(H1, WHY, null))
                .thenRefused(new HurdleIsSettled(H1))
                .when(ANNA, new EntrustHurdle(H1, BRAM))
                .thenRefused(new HurdleIsSettled(H1))
                .when(ANNA, new ReopenHurdle(H1))
                .then(new HurdleReopened(H1))
                .and(ANNA, new ScoreHurdle(H1, HIGH));
    }

    @Test
    void a_hurdle_off_the_list_is_unknown() {
        given(by(ANNA, RAISED))
                .when(ANNA, new WithdrawHurdle(H1))
                .then(new HurdleWithdrawn(H1))
                .when(ANNA, new WithdrawHurdle(H1))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"))
                .when(ANNA, new ScoreHurdle(H1, HIGH))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"))
                .when(ANNA, new SettleHurdle(H1))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"))
                .when(ANNA, new ReopenHurdle(H1))
                .thenRefused(unknown(ItemKind.HURDLE, "h1"));
    }
}
