package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.wijkatelier.contract.Amount;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.intake.AddIntakeEntry;
import nl.wijkatelier.contract.intake.AttendeeId;
import nl.wijkatelier.contract.intake.ComponentRate;
import nl.wijkatelier.contract.intake.DescribeOccasion;
import nl.wijkatelier.contract.intake.DescribeStartingPoint;
import nl.wijkatelier.contract.intake.EntryId;
import nl.wijkatelier.contract.intake.FixTariff;
import nl.wijkatelier.contract.intake.IntakeEntryKind;
import nl.wijkatelier.contract.intake.RecordIntake;
import nl.wijkatelier.contract.intake.RequireAttendee;
import nl.wijkatelier.contract.intake.Tariff;
import nl.wijkatelier.contract.intake.WeighComponent;
import nl.wijkatelier.contract.intake.Weights;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import tools.jackson.databind.JsonNode;

/** The conversation some weeks before the first half-day, and the quotation that followed from it. */
final class IntakeTranscript {
    private static final String RATES_OF_THE_FILE = "2026-01";

    private final ExampleFile example;
    private final JsonNode intake;
    private final Transcript transcript;
    private Instant at;

    IntakeTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
        intake = example.at("intake");
        at = begin(example);
    }

    /** When the conversation began; the file tells the day. */
    static Instant begin(ExampleFile example) {
        return ExampleFile.date(example.at("intake"), "date")
                .atTime(LocalTime.of(10, 0))
                .atZone(ProgrammeTranscript.NETHERLANDS)
                .toInstant();
    }

    /** Those who were there. */
    static List<ParticipantId> people(ExampleFile example) {
        return ExampleFile.list(example.at("intake"), "withParticipantIds").stream()
                .map(person -> new ParticipantId(person.asString()))
                .toList();
    }

    void tell() {
        var startingPoint = intake.path("startingPoint");
        then(new RecordIntake(ExampleFile.date(intake, "date"), FACILITATOR, people(example)));
        then(new DescribeOccasion(new Explanation(text(startingPoint, "heatVision"))));
        then(new DescribeStartingPoint(new Explanation(text(startingPoint, "councilElections"))));
        add(IntakeEntryKind.GOAL, texts("goals"));
        add(IntakeEntryKind.QUESTION, texts("openQuestions"));
        add(IntakeEntryKind.DELIVERABLE, ExampleFile.list(intake, "deliverables").stream()
                .map(deliverable -> text(deliverable, "title"))
                .toList());
        add(IntakeEntryKind.SUCCESS_CRITERION, texts("successCriteria"));
        add(IntakeEntryKind.CONSTRAINT, texts("constraints"));
        add(IntakeEntryKind.CANDIDATE_NEIGHBOURHOOD, ExampleFile.list(startingPoint, "candidateNeighbourhoods").stream()
                .map(id -> text(example.byId("neighbourhoods", id.asString()), "name"))
                .toList());
        ExampleFile.list(intake, "mustAttend").forEach(this::require);
        quote(example.at("pricing"));
    }

    private List<String> texts(String list) {
        return ExampleFile.list(intake, list).stream().map(JsonNode::asString).toList();
    }

    private void add(IntakeEntryKind kind, List<String> texts) {
        for (int number = 1; number <= texts.size(); number++) {
            var id = new EntryId("int-" + kind.name().toLowerCase().replace('_', '-') + "-" + number);
            then(new AddIntakeEntry(id, kind, new Explanation(texts.get(number - 1))));
        }
    }

    private void require(JsonNode attendee) {
        var stakeholder = text(attendee, "stakeholderId");
        then(new RequireAttendee(
                new AttendeeId("att-" + stakeholder),
                StakeholderTranscript.type(text(example.byId("stakeholders", stakeholder), "type")),
                new StakeholderId(stakeholder),
                null,
                attendee.path("required").asBoolean(),
                null));
    }

    private void quote(JsonNode pricing) {
        var lines = ExampleFile.list(pricing, "lines");
        for (var line : lines) {
            var quarters = exact(line, "factor", Weights.WHOLE).intValueExact();
            then(new WeighComponent(ExampleFile.component(line), quarters));
        }
        var rates = lines.stream()
                .map(line -> new ComponentRate(ExampleFile.component(line), amount(line, "fixedRateEur")))
                .toList();
        then(new FixTariff(new Tariff(new Title(RATES_OF_THE_FILE), rates, amount(pricing, "intakeEur"))));
    }

    private void then(AtelierCommand command) {
        transcript.add(FACILITATOR, at, command);
        at = at.plusSeconds(60);
    }

    private static Amount amount(JsonNode node, String name) {
        return new Amount(exact(node, name, 100).longValueExact());
    }

    private static BigDecimal exact(JsonNode node, String name, int parts) {
        return node.path(name).decimalValue().multiply(BigDecimal.valueOf(parts));
    }
}
