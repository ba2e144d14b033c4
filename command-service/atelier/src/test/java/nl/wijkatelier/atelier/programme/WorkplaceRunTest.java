package nl.wijkatelier.atelier.programme;

import static nl.wijkatelier.atelier.Example.ANNA;
import static nl.wijkatelier.atelier.Example.CONCERNS;
import static nl.wijkatelier.atelier.Example.FEM;
import static nl.wijkatelier.atelier.Example.SOURCES;
import static nl.wijkatelier.atelier.Scenario.given;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.D1;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.FIRST;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.I2;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.component;
import static nl.wijkatelier.atelier.programme.ProgrammeExample.item;
import static nl.wijkatelier.contract.programme.PhaseVisibility.ALL;
import static nl.wijkatelier.contract.programme.PhaseVisibility.ALL_ANON;
import static nl.wijkatelier.contract.programme.PhaseVisibility.OWN;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.Scenario;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Component;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.activity.ActivityEnded;
import nl.wijkatelier.contract.activity.ActivityId;
import nl.wijkatelier.contract.activity.ActivityStarted;
import nl.wijkatelier.contract.decision.ConsentRoundOpened;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.PositionTaken;
import nl.wijkatelier.contract.decision.PositionsHidden;
import nl.wijkatelier.contract.decision.PositionsShown;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.ShowPositions;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixIsIncomplete;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.placing.PlacesShown;
import nl.wijkatelier.contract.placing.PlacingId;
import nl.wijkatelier.contract.placing.PlacingStarted;
import nl.wijkatelier.contract.placing.PlacingSubject;
import nl.wijkatelier.contract.programme.AgendaItemFinished;
import nl.wijkatelier.contract.programme.AgendaItemStarted;
import nl.wijkatelier.contract.programme.AgendaPhase;
import nl.wijkatelier.contract.programme.AgendaPhaseStarted;
import nl.wijkatelier.contract.programme.FinishAgendaItem;
import nl.wijkatelier.contract.programme.OpenHalfDay;
import nl.wijkatelier.contract.programme.PhaseVisibility;
import nl.wijkatelier.contract.programme.PlanHalfDay;
import nl.wijkatelier.contract.programme.StartAgendaItem;
import nl.wijkatelier.contract.programme.StartNextPhase;
import nl.wijkatelier.contract.programme.Workplace;
import nl.wijkatelier.contract.programme.WorkplaceKind;
import nl.wijkatelier.contract.rasci.RasciProposalsShown;
import nl.wijkatelier.contract.rasci.RasciRoundId;
import nl.wijkatelier.contract.rasci.RasciRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRoundStarted;
import nl.wijkatelier.contract.resource.ResourceRowsShown;
import nl.wijkatelier.contract.round.RoundId;
import nl.wijkatelier.contract.tablegroup.FormTableGroup;
import nl.wijkatelier.contract.tablegroup.SeatParticipant;
import nl.wijkatelier.contract.tablegroup.TableGroupId;
import org.junit.jupiter.api.Test;

/** Phases in which people do not work on a board. */
class WorkplaceRunTest {
    private static final ActivityId A1 = new ActivityId("a1");
    private static final ActivityId A2 = new ActivityId("a2");
    private static final ActivityId A3 = new ActivityId("a3");
    private static final MatrixId X1 = new MatrixId("x1");
    private static final Workplace MATRIX = new Workplace(WorkplaceKind.MATRIX, X1);
    private static final AgendaPhase SCORE = at(MATRIX, "Stil scoren", OWN);
    private static final AgendaPhase SPREAD = at(MATRIX, "Spreiding tonen", ALL_ANON);
    private static final AgendaPhase AGAIN = at(MATRIX, "Gesprek en herscoren", OWN);
    private static final Workplace TABLE = new Workplace(WorkplaceKind.RESOURCES, null);
    private static final Workplace DECISIONS = new Workplace(WorkplaceKind.DECISIONS, null);
    private static final AgendaPhase SILENT = at(DECISIONS, "Consentronde", PhaseVisibility.RESULTS_HIDDEN);
    private static final AgendaPhase OBJECTIONS = at(DECISIONS, "Bezwaren verwerken", ALL);

    @Test
    void a_matrix_is_scored_in_silence_its_spread_is_shown_and_it_is_scored_again() {
        withMatrix().when(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE, SPREAD, AGAIN)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(SCORE, SPREAD, AGAIN)),
                        new ActivityStarted(A1, SCORE.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new ScoringStarted(X1, new ScoringRoundId("a1")))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ScoresShown(new ScoringRoundId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, SPREAD.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, AGAIN.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 3, A3),
                        new ScoringStarted(X1, new ScoringRoundId("a3")));
    }

    @Test
    void what_the_facilitator_has_shown_already_is_not_shown_again() {
        withMatrix().and(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE, SPREAD)))
                .and(FEM, new ShowScores(new ScoringRoundId("a1")))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, SPREAD.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void what_cannot_be_scored_is_not_started() {
        opened().when(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE)))
                .thenRefused(new ItemUnknown(ItemKind.MATRIX, "x1"))
                .and(FEM, new OpenMatrix(X1, SOURCES, null, 5, null))
                .when(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE)))
                .thenRefused(new MatrixIsIncomplete(X1));
    }

    @Test
    void stakeholders_are_placed_in_silence_and_hurdles_scored_until_the_next_phase_shows_it() {
        var map = new Workplace(WorkplaceKind.STAKEHOLDERS, null);
        var hurdles = new Workplace(WorkplaceKind.HURDLES, null);
        var place = at(map, "Stil plaatsen", OWN);
        var spread = at(map, "Spreiding tonen", ALL_ANON);
        var score = at(hurdles, "Kans en gevolg", OWN);
        var measure = at(hurdles, "Tegenmaatregel", ALL);
        var phases = List.of(place, spread, score, measure);
        opened().when(FEM, new StartAgendaItem(I2, A1, null, phases))
                .then(
                        new AgendaItemStarted(I2, null, phases),
                        new ActivityStarted(A1, place.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new PlacingStarted(new PlacingId("a1"), PlacingSubject.STAKEHOLDERS))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new PlacesShown(new PlacingId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, spread.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2))
                .when(FEM, new StartNextPhase(I2, A3))
                .then(
                        new ActivityEnded(A2),
                        new ActivityStarted(A3, score.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 3, A3),
                        new PlacingStarted(new PlacingId("a3"), PlacingSubject.HURDLES))
                .when(FEM, new StartNextPhase(I2, new ActivityId("a4")))
                .then(
                        new PlacesShown(new PlacingId("a3")),
                        new ActivityEnded(A3),
                        new ActivityStarted(new ActivityId("a4"), measure.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 4, new ActivityId("a4")));
    }

    @Test
    void each_table_fills_in_its_own_proposal_of_who_does_what_until_the_clashes_are_shown() {
        var rasci = new Workplace(WorkplaceKind.RASCI, null);
        var fill = at(rasci, "Per tafel invullen", PhaseVisibility.TABLE);
        var clashes = at(rasci, "Botsingen oplossen", ALL);
        opened()
                .and(FEM, new FormTableGroup(new TableGroupId("t1"), SOURCES))
                .and(FEM, new SeatParticipant(ANNA, new TableGroupId("t1")))
                .when(FEM, new StartAgendaItem(I2, A1, null, List.of(fill, clashes)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(fill, clashes)),
                        new ActivityStarted(A1, fill.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new RasciRoundStarted(new RasciRoundId("a1")))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new RasciProposalsShown(new RasciRoundId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, clashes.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void where_nobody_sits_at_a_table_all_fill_in_who_does_what_together() {
        var fill = at(new Workplace(WorkplaceKind.RASCI, null), "Per tafel invullen", PhaseVisibility.TABLE);
        opened().when(FEM, new StartAgendaItem(I2, A1, null, List.of(fill)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(fill)),
                        new ActivityStarted(A1, fill.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1));
    }

    @Test
    void positions_are_taken_in_silence_until_objections_are_dealt_with() {
        silentPhase(proposed("d1"))
                .when(FEM, open("d1", "r1"))
                .then(
                        new ConsentRoundOpened(new DecisionId("d1"), new RoundId("r1"), new ProposalId("p-d1"), List.of(ANNA), false),
                        new PositionsHidden(new DecisionId("d1"), new RoundId("r1")))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        shown("d1", "r1"),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, OBJECTIONS.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void finishing_in_a_silent_phase_shows_the_positions_too() {
        silentPhase(proposed("d1"))
                .and(FEM, open("d1", "r1"))
                .when(FEM, new FinishAgendaItem(I2))
                .then(shown("d1", "r1"), new ActivityEnded(A1), new AgendaItemFinished(I2));
    }

    @Test
    void finishing_shows_scores_and_rows_that_the_phase_hid() {
        var rows = at(TABLE, "Eigen rij invullen", OWN);
        withMatrix().and(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE)))
                .when(FEM, new FinishAgendaItem(I2))
                .then(new ScoresShown(new ScoringRoundId("a1")), new ActivityEnded(A1), new AgendaItemFinished(I2));
        opened().and(FEM, new StartAgendaItem(I2, A1, null, List.of(rows)))
                .when(FEM, new FinishAgendaItem(I2))
                .then(new ResourceRowsShown(new ResourceRoundId("a1")), new ActivityEnded(A1), new AgendaItemFinished(I2));
    }

    @Test
    void what_was_shown_by_hand_is_not_shown_again() {
        silentPhase(proposed("d1"))
                .and(FEM, open("d1", "r1"))
                .and(FEM, new ShowPositions(new DecisionId("d1"), new RoundId("r1")))
                .when(FEM, new FinishAgendaItem(I2))
                .then(new ActivityEnded(A1), new AgendaItemFinished(I2));
    }

    @Test
    void a_silent_phase_takes_rounds_under_it_in_which_nobody_has_taken_a_position() {
        proposed("d1", "d2", "d3")
                .and(FEM, open("d1", "r1"), open("d2", "r2"), openInSilence("d3", "r3"))
                .and(ANNA, new TakePosition(new DecisionId("d2"), new RoundId("r2"), Position.CONSENT, null))
                .when(FEM, new StartAgendaItem(I2, A1, null, List.of(SILENT, OBJECTIONS)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(SILENT, OBJECTIONS)),
                        new ActivityStarted(A1, SILENT.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new PositionsHidden(new DecisionId("d1"), new RoundId("r1")))
                .when(ANNA, new TakePosition(new DecisionId("d1"), new RoundId("r1"), Position.OBJECTION, new Explanation("Te snel")))
                .then(new PositionTaken(
                        new DecisionId("d1"), new RoundId("r1"), new ProposalId("p-d1"), Position.OBJECTION, new Explanation("Te snel")));
    }

    @Test
    void a_round_that_is_in_silence_by_hand_stays_so_after_the_phase() {
        silentPhase(proposed("d1", "d2").and(FEM, openInSilence("d2", "r2")))
                .and(FEM, open("d1", "r1"))
                .when(FEM, new FinishAgendaItem(I2))
                .then(shown("d1", "r1"), new ActivityEnded(A1), new AgendaItemFinished(I2))
                .when(FEM, new ShowPositions(new DecisionId("d2"), new RoundId("r2")))
                .then(shown("d2", "r2"));
    }

    @Test
    void a_silent_phase_without_a_round_has_nothing_to_show() {
        silentPhase(opened())
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, OBJECTIONS.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void everybody_fills_in_their_own_row_until_the_table_is_shown() {
        var own = at(TABLE, "Eigen rij invullen", OWN);
        var shown = at(TABLE, "Tabel tonen", ALL);
        opened().when(FEM, new StartAgendaItem(I2, A1, null, List.of(own, shown)))
                .then(
                        new AgendaItemStarted(I2, null, List.of(own, shown)),
                        new ActivityStarted(A1, own.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 1, A1),
                        new ResourceRoundStarted(new ResourceRoundId("a1")))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ResourceRowsShown(new ResourceRoundId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, shown.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2));
    }

    @Test
    void as_hidden_in_another_place_is_hidden_anew() {
        var rows = at(TABLE, "Eigen rij invullen", OWN);
        withMatrix().and(FEM, new StartAgendaItem(I2, A1, null, List.of(SCORE, rows)))
                .when(FEM, new StartNextPhase(I2, A2))
                .then(
                        new ScoresShown(new ScoringRoundId("a1")),
                        new ActivityEnded(A1),
                        new ActivityStarted(A2, rows.title(), Component.TECHNOLOGY, null, 5),
                        new AgendaPhaseStarted(I2, 2, A2),
                        new ResourceRoundStarted(new ResourceRoundId("a2")));
    }

    private static AgendaPhase at(Workplace place, String title, PhaseVisibility visibility) {
        return new AgendaPhase(new Title(title), 5, visibility, null, place);
    }

    private static Scenario silentPhase(Scenario before) {
        return before.and(FEM, new StartAgendaItem(I2, A1, null, List.of(SILENT, OBJECTIONS)));
    }

    private static Scenario proposed(String... decisions) {
        return opened().and(FEM, Stream.of(decisions).map(WorkplaceRunTest::propose).toArray(AtelierCommand[]::new));
    }

    private static AtelierCommand propose(String decision) {
        return new ProposeDecision(
                new DecisionId(decision), new ProposalId("p-" + decision), SOURCES, new Explanation("Waar beginnen wij?"),
                new ProposalText("In Noord."), Component.PROCESS, DecisionMethod.CONSENT, Mandate.ATELIER, null, List.of());
    }

    private static OpenConsentRound open(String decision, String round) {
        return new OpenConsentRound(new DecisionId(decision), new RoundId(round), List.of(ANNA), false);
    }

    private static OpenConsentRound openInSilence(String decision, String round) {
        return new OpenConsentRound(new DecisionId(decision), new RoundId(round), List.of(ANNA), true);
    }

    private static PositionsShown shown(String decision, String round) {
        return new PositionsShown(new DecisionId(decision), new RoundId(round));
    }

    private static Scenario opened() {
        return given().and(
                FEM,
                new PlanHalfDay(D1, FIRST),
                item(I2, D1, component(Component.TECHNOLOGY, 45)),
                new OpenHalfDay(D1));
    }

    private static Scenario withMatrix() {
        return opened().and(
                FEM,
                new OpenMatrix(X1, SOURCES, null, 5, null),
                new AddMatrixOption(X1, new MatrixOptionId("o1"), SOURCES, null),
                new AddMatrixOption(X1, new MatrixOptionId("o2"), CONCERNS, null),
                new AddMatrixCriterion(X1, new MatrixCriterionId("k1"), SOURCES, null, 20));
    }
}
