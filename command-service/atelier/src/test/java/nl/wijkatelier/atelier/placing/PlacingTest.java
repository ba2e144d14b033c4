package nl.wijkatelier.atelier.placing;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.BRAM;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Scenario.given;

import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.placing.HurdleScoreProposed;
import nl.wijkatelier.contract.placing.PlacesAreShown;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingIsRunning;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.placing.ProposeHurdleScore;
import nl.wijkatelier.contract.placing.ProposeStanding;
import nl.wijkatelier.contract.placing.ShowPlaces;
import nl.wijkatelier.contract.placing.StandingProposed;
import nl.wijkatelier.contract.placing.StartPlacing;
import nl.wijkatelier.contract.process.HurdleId;
import nl.wijkatelier.contract.process.HurdleIsSettled;
import nl.wijkatelier.contract.process.HurdleScore;
import nl.wijkatelier.contract.process.HurdleScored;
import nl.wijkatelier.contract.process.RaiseHurdle;
import nl.wijkatelier.contract.process.ScoreHurdle;
import nl.wijkatelier.contract.process.SettleHurdle;
import nl.wijkatelier.contract.stakeholder.PlaceStakeholder;
import nl.wijkatelier.contract.stakeholder.RegisterStakeholder;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.contract.stakeholder.StakeholderPlaced;
import nl.wijkatelier.contract.stakeholder.StakeholderType;
import nl.wijkatelier.contract.stakeholder.Standing;
import org.junit.jupiter.api.Test;

class PlacingTest {
    private static final PlacingId P1 = new PlacingId("p1");
    private static final PlacingId P2 = new PlacingId("p2");
    private static final StakeholderId S1 = new StakeholderId("s1");
    private static final HurdleId H1 = new HurdleId("h1");
    private static final Standing HIGH = new Standing(90, 80);
    private static final Standing LOW = new Standing(10, 20);
    private static final HurdleScore GRAVE = new HurdleScore(4, 5);

    @Test
    void one_round_runs_on_each_subject() {
        given().when(FEM, new StartPlacing(P1, PlacingSubject.STAKEHOLDERS))
                .then(new PlacingStarted(P1, PlacingSubject.STAKEHOLDERS))
                .when(FEM, new StartPlacing(P1, PlacingSubject.HURDLES))
                .thenRefused(new ItemExists(ItemKind.PLACING, "p1"))
                .when(FEM, new StartPlacing(P2, PlacingSubject.STAKEHOLDERS))
                .thenRefused(new PlacingIsRunning(P1))
                .when(FEM, new StartPlacing(P2, PlacingSubject.HURDLES))
                .then(new PlacingStarted(P2, PlacingSubject.HURDLES));
    }

    @Test
    void everybody_places_for_themselves_and_may_think_again() {
        placing().when(ANNA, new ProposeStanding(P1, S1, HIGH))
                .then(new StandingProposed(P1, S1, HIGH))
                .when(ANNA, new ProposeStanding(P1, S1, HIGH))
                .thenNothingChanges()
                .when(BRAM, new ProposeStanding(P1, S1, HIGH))
                .then(new StandingProposed(P1, S1, HIGH))
                .when(ANNA, new ProposeStanding(P1, S1, LOW))
                .then(new StandingProposed(P1, S1, LOW))
                .when(ANNA, new ProposeStanding(P1, new StakeholderId("s9"), LOW))
                .thenRefused(new ItemUnknown(ItemKind.STAKEHOLDER, "s9"))
                .when(ANNA, new ProposeStanding(P2, S1, LOW))
                .thenRefused(new ItemUnknown(ItemKind.PLACING, "p2"));
    }

    @Test
    void hurdles_are_scored_alike_while_they_are_open() {
        scoring().when(ANNA, new ProposeHurdleScore(P1, H1, GRAVE))
                .then(new HurdleScoreProposed(P1, H1, GRAVE))
                .when(ANNA, new ProposeHurdleScore(P1, H1, GRAVE))
                .thenNothingChanges()
                .when(ANNA, new ProposeStanding(P1, S1, HIGH))
                .thenRefused(new ItemUnknown(ItemKind.PLACING, "p1"))
                .when(ANNA, new ProposeHurdleScore(P1, new HurdleId("h9"), GRAVE))
                .thenRefused(new ItemUnknown(ItemKind.HURDLE, "h9"))
                .and(FEM, new SettleHurdle(H1))
                .when(BRAM, new ProposeHurdleScore(P1, H1, GRAVE))
                .thenRefused(new HurdleIsSettled(H1));
    }

    @Test
    void nobody_places_for_all_while_everybody_does_so_for_themselves() {
        placing().when(ANNA, new PlaceStakeholder(S1, HIGH))
                .thenRefused(new PlacingIsRunning(P1))
                .and(FEM, new ShowPlaces(P1))
                .when(ANNA, new PlaceStakeholder(S1, HIGH))
                .then(new StakeholderPlaced(S1, HIGH));
        scoring().when(ANNA, new ScoreHurdle(H1, GRAVE))
                .thenRefused(new PlacingIsRunning(P1))
                .and(FEM, new ShowPlaces(P1))
                .when(ANNA, new ScoreHurdle(H1, GRAVE))
                .then(new HurdleScored(H1, GRAVE));
    }

    @Test
    void what_is_shown_is_over() {
        placing().when(FEM, new ShowPlaces(P2))
                .thenRefused(new ItemUnknown(ItemKind.PLACING, "p2"))
                .when(FEM, new ShowPlaces(P1))
                .then(new PlacesShown(P1))
                .when(FEM, new ShowPlaces(P1))
                .thenRefused(new PlacesAreShown(P1))
                .when(ANNA, new ProposeStanding(P1, S1, LOW))
                .thenRefused(new PlacesAreShown(P1))
                .when(FEM, new StartPlacing(P2, PlacingSubject.STAKEHOLDERS))
                .then(new PlacingStarted(P2, PlacingSubject.STAKEHOLDERS));
    }

    private static Scenario placing() {
        return given().and(FEM, new RegisterStakeholder(S1, SOURCES, StakeholderType.TENANTS, null, null, null))
                .and(FEM, new StartPlacing(P1, PlacingSubject.STAKEHOLDERS));
    }

    private static Scenario scoring() {
        return given().and(FEM, new RaiseHurdle(H1, SOURCES, null, Component.PROCESS))
                .and(FEM, new StartPlacing(P1, PlacingSubject.HURDLES));
    }
}
