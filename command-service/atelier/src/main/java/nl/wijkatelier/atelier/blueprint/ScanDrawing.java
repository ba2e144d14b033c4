package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import nl.wijkatelier.atelier.matrix.Criterion;
import nl.wijkatelier.atelier.matrix.Matrix;
import nl.wijkatelier.atelier.matrix.MatrixSnapshot;
import nl.wijkatelier.atelier.neighbourhood.ScanSettings;
import nl.wijkatelier.contract.blueprint.CriterionTemplate;
import nl.wijkatelier.contract.blueprint.MatrixTemplate;
import nl.wijkatelier.contract.blueprint.ScanCurve;
import nl.wijkatelier.contract.blueprint.ScanModelTemplate;
import nl.wijkatelier.contract.blueprint.ScanWeight;
import org.jspecify.annotations.Nullable;

/** Draws up by what neighbourhoods and options are judged, for a blueprint: without neighbourhoods, options and scores. */
final class ScanDrawing {
    private static final int MOST_MATRICES = 20;

    private final Wording wording;

    ScanDrawing(Wording wording) {
        this.wording = wording;
    }

    static @Nullable ScanModelTemplate model(ScanSettings settings) {
        return !settings.hasModel()
                ? null
                : new ScanModelTemplate(
                        settings.version(),
                        settings.model(),
                        settings.weights().stream()
                                .map(weighed -> new ScanWeight(weighed.indicator(), weighed.weight()))
                                .toList(),
                        settings.curves().stream()
                                .map(shaped -> new ScanCurve(shaped.alternative(), shaped.indicator(), shaped.points()))
                                .toList());
    }

    List<MatrixTemplate> matrices(MatrixSnapshot matrices) {
        return matrices.matrices().stream()
                .filter(matrix -> !matrix.withdrawn() && wording.isFit(matrix.title()))
                .limit(MOST_MATRICES)
                .map(matrix -> template(matrix, matrices.criteria()))
                .toList();
    }

    private MatrixTemplate template(Matrix matrix, List<Criterion> criteria) {
        return new MatrixTemplate(
                matrix.title(),
                wording.fit(matrix.question()),
                matrix.highest(),
                criteria.stream()
                        .filter(criterion -> criterion.matrixId().equals(matrix.matrixId())
                                && !criterion.removed()
                                && wording.isFit(criterion.name()))
                        .map(criterion -> new CriterionTemplate(
                                criterion.name(), wording.fit(criterion.explanation()), criterion.weight()))
                        .toList());
    }
}
