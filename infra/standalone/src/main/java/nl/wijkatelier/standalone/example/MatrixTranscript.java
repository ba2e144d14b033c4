package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.matrix.AddMatrixCriterion;
import nl.wijkatelier.contract.matrix.AddMatrixOption;
import nl.wijkatelier.contract.matrix.GiveScore;
import nl.wijkatelier.contract.matrix.MatrixCriterionId;
import nl.wijkatelier.contract.matrix.MatrixId;
import nl.wijkatelier.contract.matrix.MatrixOptionId;
import nl.wijkatelier.contract.matrix.OpenMatrix;
import nl.wijkatelier.contract.matrix.ReportReady;
import nl.wijkatelier.contract.matrix.ScoringRoundId;
import nl.wijkatelier.contract.matrix.ShowScores;
import nl.wijkatelier.contract.matrix.StartScoring;
import nl.wijkatelier.contract.matrix.WeighMatrixCriterion;
import nl.wijkatelier.contract.neighbourhood.NeighbourhoodId;
import nl.wijkatelier.contract.people.ParticipantId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The choice of the starting neighbourhood. The file keeps the mean of the silent scores and not who gave which: the scores
 * are dealt to those present, so that every mean comes out. A neighbourhood is scored under its own id.
 */
final class MatrixTranscript {
    /** The matrix of the example, on which its first decision rests. */
    static final MatrixId MATRIX = new MatrixId("mtx-startwijk");

    private static final String CRITERIA = "/start-neighbourhood/criteria-2026-1.json";
    private static final ScoringRoundId ROUND = new ScoringRoundId("srd-startwijk-1");

    private final ExampleFile example;
    private final Transcript transcript;

    MatrixTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var shipped = shippedCriteria();
        transcript.add(FACILITATOR, at("13:21"), new OpenMatrix(
                MATRIX,
                new Title("Startwijk kiezen"),
                new Explanation(text(example.list("decisions").getFirst(), "question")),
                shipped.path("highest").intValue(),
                new Title(text(shipped, "list") + " " + text(shipped, "version"))));
        addOptions(at("13:21").plusSeconds(20));
        addCriteria(at("13:22"), list(shipped, "criteria"));
        transcript.add(FACILITATOR, at("13:30"), new StartScoring(MATRIX, ROUND));
        var people = list(example.byId("programme", "dgd-1"), "presentParticipantIds");
        score(at("13:30").plusSeconds(10), people);
        people.forEach(person -> transcript.add(
                new ParticipantId(person.asString()), at("13:37"), new ReportReady(ROUND, true)));
        transcript.add(FACILITATOR, at("13:38"), new ShowScores(ROUND));
    }

    private void addOptions(Instant at) {
        for (var scored : list(choice(), "scores")) {
            var id = text(scored, "neighbourhoodId");
            var name = new Title(text(example.byId("neighbourhoods", id), "name"));
            transcript.add(
                    FACILITATOR, at, new AddMatrixOption(MATRIX, new MatrixOptionId(id), name, new NeighbourhoodId(id)));
        }
    }

    /** The criteria first, the weights when all are there. */
    private void addCriteria(Instant at, List<JsonNode> shipped) {
        var criteria = list(choice(), "criteria");
        for (int i = 0; i < criteria.size(); i++) {
            var criterion = criteria.get(i);
            var id = new MatrixCriterionId(text(criterion, "id"));
            var explanation = new Explanation(text(shipped.get(i), "explanation"));
            transcript.add(
                    FACILITATOR,
                    at.plusSeconds(20L * i),
                    new AddMatrixCriterion(MATRIX, id, new Title(text(criterion, "name")), explanation, null));
            transcript.add(
                    FACILITATOR,
                    at.plusSeconds(180 + 20L * i),
                    new WeighMatrixCriterion(id, criterion.path("weightPct").intValue()));
        }
    }

    /** Everybody goes through the options one by one, at the same time. */
    private void score(Instant from, List<JsonNode> people) {
        var at = from;
        int turn = 0;
        for (var scored : list(choice(), "scores")) {
            var option = new MatrixOptionId(text(scored, "neighbourhoodId"));
            for (var mean : scored.path("perCriterion").properties()) {
                var scores = DealtScores.of(sum(mean.getValue(), people.size()), people.size(), turn);
                var criterion = new MatrixCriterionId(mean.getKey());
                for (int i = 0; i < people.size(); i++) {
                    var person = new ParticipantId(people.get(i).asString());
                    transcript.add(person, at.plusSeconds(i), new GiveScore(ROUND, option, criterion, scores.get(i), null));
                }
                turn += 5;
                at = at.plusSeconds(20);
            }
        }
    }

    /** The sum nearest to the mean. A half goes to the even one: so the totals of the file come out as well. */
    private static int sum(JsonNode mean, int people) {
        return mean.decimalValue()
                .multiply(BigDecimal.valueOf(people))
                .setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact();
    }

    private JsonNode choice() {
        return example.at("startNeighbourhoodChoice");
    }

    private Instant at(String time) {
        return ProgrammeTranscript.moment(example.byId("programme", "dgd-1"), time);
    }

    /** The list of criteria that ships with the product. */
    private static JsonNode shippedCriteria() {
        try (InputStream file = OpenMatrix.class.getResourceAsStream(CRITERIA)) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
