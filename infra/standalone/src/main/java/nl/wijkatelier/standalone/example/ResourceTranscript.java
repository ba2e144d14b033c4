package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.resource.AskCapacity;
import nl.wijkatelier.contract.resource.CoverageState;
import nl.wijkatelier.contract.resource.EnterResourceRow;
import nl.wijkatelier.contract.resource.PhaseHours;
import nl.wijkatelier.contract.resource.ResourceEntry;
import nl.wijkatelier.contract.resource.ResourcePhase;
import nl.wijkatelier.contract.resource.ResourceRoundId;
import nl.wijkatelier.contract.resource.ResourceRowId;
import nl.wijkatelier.contract.resource.SetCoverage;
import nl.wijkatelier.contract.resource.SetFunding;
import nl.wijkatelier.contract.resource.ShowResourceRows;
import nl.wijkatelier.contract.resource.StartResourceRound;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import tools.jackson.databind.JsonNode;

/**
 * The resource table of the fourth half-day: each party fills in its own rows, the rows are shown, and the funding of each
 * is gone through together. Before that some parties were asked for hours.
 */
final class ResourceTranscript {
    private static final int QUARTERS_IN_AN_HOUR = 4;
    private static final ResourceRoundId ROUND = new ResourceRoundId("res-round");

    private final ExampleFile example;
    private final Transcript transcript;

    ResourceTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var rows = ExampleFile.list(example.at("resources"), "rows");
        var filling = at("14:10");
        ask(filling.plusSeconds(10));
        transcript.add(FACILITATOR, filling.plusSeconds(60), new StartResourceRound(ROUND));
        enter(filling.plusSeconds(120), rows);
        transcript.add(FACILITATOR, at("14:50"), new ShowResourceRows(ROUND));
        cover(at("15:26"), rows);
    }

    /** The file does not say what was asked; the sample's asks are kept beside it. */
    private void ask(Instant at) {
        for (var ask : example.capacityAsked()) {
            var party = new StakeholderId(text(ask, "stakeholderId"));
            transcript.add(FACILITATOR, at, new AskCapacity(party, hours(ask)));
        }
    }

    private void enter(Instant from, List<JsonNode> rows) {
        var at = from;
        for (var row : rows) {
            var entry = new ResourceEntry(
                    new StakeholderId(text(row, "stakeholderId")),
                    new Title(text(row, "role")),
                    hours(row),
                    amount(row, "hourlyRateEur"),
                    amount(row, "outOfPocketEur"));
            transcript.add(author(row), at, new EnterResourceRow(id(row), entry));
            at = at.plusSeconds(60);
        }
    }

    private void cover(Instant from, List<JsonNode> rows) {
        var at = from;
        for (var row : rows) {
            transcript.add(FACILITATOR, at, new SetFunding(id(row), new Title(text(row, "funding")), Long.MAX_VALUE));
            transcript.add(FACILITATOR, at.plusSeconds(20), new SetCoverage(id(row), coverage(row), Long.MAX_VALUE));
            at = at.plusSeconds(60);
        }
    }

    /** The first who is there for the party, or the facilitator for a party that nobody is there for. */
    private ParticipantId author(JsonNode row) {
        return example.list("participants").stream()
                .filter(person -> text(person, "stakeholderId").equals(text(row, "stakeholderId")))
                .findFirst()
                .map(person -> ExampleFile.participant(person, "id"))
                .orElse(FACILITATOR);
    }

    private Instant at(String time) {
        return ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), time);
    }

    private static ResourceRowId id(JsonNode row) {
        return new ResourceRowId(text(row, "id"));
    }

    private static List<PhaseHours> hours(JsonNode row) {
        return List.of(
                hours(row, "hoursAtelier", ResourcePhase.ATELIER),
                hours(row, "hoursProjectPlan", ResourcePhase.PROJECT_PLAN),
                hours(row, "hoursWup", ResourcePhase.NEIGHBOURHOOD_PLAN));
    }

    private static PhaseHours hours(JsonNode row, String name, ResourcePhase phase) {
        return new PhaseHours(phase, exact(row, name, QUARTERS_IN_AN_HOUR).intValueExact());
    }

    private static Amount amount(JsonNode row, String name) {
        return new Amount(exact(row, name, 100).longValueExact());
    }

    private static BigDecimal exact(JsonNode row, String name, int parts) {
        return row.path(name).decimalValue().multiply(BigDecimal.valueOf(parts));
    }

    private static CoverageState coverage(JsonNode row) {
        return switch (text(row, "coverageStatus")) {
            case "GEDEKT" -> CoverageState.COVERED;
            case "AANGEVRAAGD" -> CoverageState.REQUESTED;
            case "TEKORT" -> CoverageState.SHORTFALL;
            default -> CoverageState.UNKNOWN;
        };
    }
}
