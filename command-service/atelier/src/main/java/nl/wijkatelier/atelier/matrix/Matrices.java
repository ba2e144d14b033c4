package nl.wijkatelier.atelier.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.atelier.OpenRound;
import nl.wijkatelier.atelier.Undisclosed;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.matrix.MatrixCriterionAdded;
import nl.wijkatelier.contract.matrix.MatrixCriterionDescribed;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixCriterionRemoved;
import nl.wijkatelier.contract.matrix.MatrixCriterionWeighed;
import nl.wijkatelier.contract.matrix.MatrixDescribed;
import nl.wijkatelier.contract.matrix.MatrixEvent;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOpened;
import nl.wijkatelier.contract.matrix.MatrixOptionAdded;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.MatrixOptionRemoved;
import nl.wijkatelier.contract.matrix.MatrixOptionRenamed;
import nl.wijkatelier.contract.matrix.MatrixWithdrawn;
import nl.wijkatelier.contract.matrix.ReadyReported;
import nl.wijkatelier.contract.matrix.ScoreGiven;
import nl.wijkatelier.contract.matrix.ScoreWithdrawn;
import nl.wijkatelier.contract.matrix.ScoresShown;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ScoringStarted;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The decision matrices with their options, criteria and rounds. */
public final class Matrices implements Undisclosed {
    private final Map<MatrixId, Matrix> matrices = new LinkedHashMap<>();
    private final Map<MatrixOptionId, Option> options = new LinkedHashMap<>();
    private final Map<MatrixCriterionId, Criterion> criteria = new LinkedHashMap<>();
    private final Map<ScoringRoundId, ScoringRound> rounds = new LinkedHashMap<>();
    private final Sheets sheets = new Sheets();

    /** The matrices of a snapshot. */
    public static Matrices restore(MatrixSnapshot snapshot) {
        var restored = new Matrices();
        snapshot.matrices().forEach(matrix -> restored.matrices.put(matrix.matrixId(), matrix));
        snapshot.options().forEach(option -> restored.options.put(option.optionId(), option));
        snapshot.criteria().forEach(criterion -> restored.criteria.put(criterion.criterionId(), criterion));
        snapshot.rounds().forEach(round -> restored.rounds.put(round.roundId(), round));
        snapshot.scores().forEach(restored.sheets::put);
        snapshot.ready().forEach(who -> restored.sheets.report(who, true));
        return restored;
    }

    /** A copy of the state. */
    public MatrixSnapshot snapshot() {
        return new MatrixSnapshot(
                List.copyOf(matrices.values()),
                List.copyOf(options.values()),
                List.copyOf(criteria.values()),
                List.copyOf(rounds.values()),
                sheets.scores(),
                sheets.ready());
    }

    /** Whether there is such a matrix. */
    public boolean has(MatrixId id) {
        var matrix = matrices.get(id);
        return matrix != null && !matrix.withdrawn();
    }

    /** Whether there is such a matrix, with scores that everybody sees. */
    public boolean isScored(MatrixId id) {
        var matrix = matrices.get(id);
        return matrix != null && matrix.scored();
    }

    /** The matrix, also when it was withdrawn, or null. */
    @Nullable Matrix matrix(MatrixId id) {
        return matrices.get(id);
    }

    @Nullable Option option(MatrixOptionId id) {
        return options.get(id);
    }

    @Nullable Criterion criterion(MatrixCriterionId id) {
        return criteria.get(id);
    }

    @Nullable ScoringRound round(ScoringRoundId id) {
        return rounds.get(id);
    }

    List<Option> optionsOf(MatrixId matrix) {
        return options.values().stream()
                .filter(option -> option.matrixId().equals(matrix) && !option.removed())
                .toList();
    }

    List<Criterion> criteriaOf(MatrixId matrix) {
        return criteria.values().stream()
                .filter(criterion -> criterion.matrixId().equals(matrix) && !criterion.removed())
                .toList();
    }

    Sheets sheets() {
        return sheets;
    }

    @Override
    public Stream<OpenRound> undisclosed() {
        return rounds.values().stream()
                .filter(round -> !round.shown())
                .map(round -> new OpenRound(ItemKind.SCORING_ROUND, round.roundId().value()));
    }

    /** Follows what happened. */
    public void evolve(MatrixEvent event, ParticipantId actor) {
        switch (event) {
            case MatrixOpened e -> matrices.put(e.matrixId(), Matrix.opened(e));
            case MatrixDescribed e -> matrices.computeIfPresent(e.matrixId(), (_, matrix) -> matrix.described(e));
            case MatrixWithdrawn e -> matrices.computeIfPresent(e.matrixId(), (_, matrix) -> matrix.gone());
            case MatrixOptionAdded e -> options.put(
                    e.optionId(), new Option(e.optionId(), e.matrixId(), e.text(), false, false));
            case MatrixOptionRenamed e -> options.computeIfPresent(e.optionId(), (_, it) -> it.renamed(e.text()));
            case MatrixOptionRemoved e -> options.computeIfPresent(e.optionId(), (_, it) -> it.gone());
            case MatrixCriterionAdded e -> criteria.put(e.criterionId(), Criterion.added(e));
            case MatrixCriterionDescribed e -> criteria.computeIfPresent(e.criterionId(), (_, it) -> it.described(e));
            case MatrixCriterionRemoved e -> criteria.computeIfPresent(e.criterionId(), (_, it) -> it.gone());
            case MatrixCriterionWeighed e ->
                criteria.computeIfPresent(e.criterionId(), (_, it) -> it.weighed(e.weight()));
            case ScoringStarted e -> start(e);
            case ScoreGiven e -> sheets.put(new Score(
                    new Cell(e.roundId(), actor, e.optionId(), e.criterionId()), e.score(), e.reason()));
            case ScoreWithdrawn e -> sheets.remove(new Cell(e.roundId(), actor, e.optionId(), e.criterionId()));
            case ReadyReported e -> sheets.report(new Ready(e.roundId(), actor), e.ready());
            case ScoresShown e -> rounds.computeIfPresent(e.roundId(), (_, round) -> show(round));
        }
    }

    private void start(ScoringStarted event) {
        rounds.put(event.roundId(), new ScoringRound(event.roundId(), event.matrixId(), false));
        matrices.computeIfPresent(event.matrixId(), (_, matrix) -> matrix.scoredIn(event.roundId()));
    }

    private ScoringRound show(ScoringRound round) {
        var matrix = round.matrixId();
        matrices.computeIfPresent(matrix, (_, it) -> it.shown());
        options.replaceAll((_, option) -> option.matrixId().equals(matrix) ? option.kept() : option);
        criteria.replaceAll((_, criterion) -> criterion.matrixId().equals(matrix) ? criterion.kept() : criterion);
        sheets.forget(round.roundId());
        return round.over();
    }
}
