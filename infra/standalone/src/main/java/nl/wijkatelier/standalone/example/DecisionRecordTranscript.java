package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.moment;
import static nl.wijkatelier.standalone.example.ExampleFile.participant;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.AppointDecider;
import nl.wijkatelier.contract.decision.Background;
import nl.wijkatelier.contract.decision.ClassifyDecision;
import nl.wijkatelier.contract.decision.Confidentiality;
import nl.wijkatelier.contract.decision.Consequences;
import nl.wijkatelier.contract.decision.CountPresent;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DescribeBackground;
import nl.wijkatelier.contract.decision.DescribeConsequences;
import nl.wijkatelier.contract.decision.DescribeOption;
import nl.wijkatelier.contract.decision.FormalPath;
import nl.wijkatelier.contract.decision.Ground;
import nl.wijkatelier.contract.decision.OptionEntry;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.PlanFormalDecision;
import nl.wijkatelier.contract.decision.RecordMinorityView;
import nl.wijkatelier.contract.decision.SetVotingRule;
import nl.wijkatelier.contract.decision.Statement;
import nl.wijkatelier.contract.decision.VotingRule;
import nl.wijkatelier.contract.decision.VotingThreshold;
import nl.wijkatelier.contract.round.RoundId;
import tools.jackson.databind.JsonNode;

/** What is recorded around the text of a decision: before the rounds by who proposed it, at the end by the facilitator. */
final class DecisionRecordTranscript {
    private final ExampleFile example;
    private final Transcript transcript;

    DecisionRecordTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tellBefore(DecisionId id, JsonNode decision) {
        var proposal = list(decision, "proposals").getFirst();
        var proposer = participant(proposal, "proposedBy");
        var at = moment(proposal, "at").plusSeconds(10);
        var background = new Background(explanation(decision, "context").orElse(null), statements(decision, "drivers"));
        transcript.add(proposer, at, new DescribeBackground(id, background));
        for (var option : list(decision, "options")) {
            transcript.add(proposer, at.plusSeconds(10), new DescribeOption(id, new OptionId(text(option, "id")), entry(option)));
        }
        tellRule(id, decision, at.plusSeconds(20));
        var path = new FormalPath(
                new Title(text(decision, "formalBody")), ExampleFile.date(decision, "formalDecisionExpected"));
        transcript.add(FACILITATOR, at.plusSeconds(30), new PlanFormalDecision(id, path));
        transcript.add(FACILITATOR, at.plusSeconds(40), new ClassifyDecision(id, confidentiality(decision)));
    }

    private void tellRule(DecisionId id, JsonNode decision, Instant at) {
        if (text(decision, "threshold").startsWith("twee derde")) {
            transcript.add(FACILITATOR, at, new SetVotingRule(id, new VotingRule(VotingThreshold.TWO_THIRDS, null)));
        }
        if (decision.path("outcome").has("decidedBy")) {
            transcript.add(
                    FACILITATOR, at, new AppointDecider(id, participant(decision.path("outcome"), "decidedBy")));
        }
    }

    void tellOutcome(DecisionId id, JsonNode decision) {
        var outcome = decision.path("outcome");
        var at = moment(outcome, "decidedAt").minusSeconds(30);
        var lastRound = new RoundId(text(list(decision, "rounds").getLast(), "id"));
        transcript.add(FACILITATOR, at, new CountPresent(id, lastRound, outcome.path("present").intValue()));
        var consequences = decision.path("consequences");
        transcript.add(FACILITATOR, at.plusSeconds(10), new DescribeConsequences(id, new Consequences(
                statements(consequences, "positive"),
                statements(consequences, "negative"),
                statements(decision, "assumptions"))));
        explanation(outcome, "minorityView").ifPresent(view ->
                transcript.add(FACILITATOR, at.plusSeconds(20), new RecordMinorityView(id, view)));
    }

    /** Of the evidence, what has a place in the atelier. */
    List<Ground> grounds(JsonNode decision) {
        return list(decision, "evidence").stream().map(this::ground).flatMap(Optional::stream).toList();
    }

    private Optional<Ground> ground(JsonNode evidence) {
        var ref = text(evidence, "ref");
        return switch (text(evidence, "type")) {
            case "NOTITIE" -> Optional.of(new Ground(ItemKind.NOTE, ref));
            case "SNELLE_WIJKANALYSE" -> Optional.of(new Ground(ItemKind.QUICK_SCAN, neighbourhoodOf(ref)));
            case "STARTWIJK" -> Optional.of(new Ground(ItemKind.MATRIX, MatrixTranscript.MATRIX.value()));
            case "MIDDELEN" -> Optional.of(new Ground(ItemKind.RESOURCE_TOTALS, "resources"));
            case "HOBBEL" -> Optional.of(new Ground(ItemKind.HURDLE, ref));
            case "PROCESSTAP" -> Optional.of(new Ground(ItemKind.PROCESS_STEP, ref));
            default -> Optional.empty();
        };
    }

    /** The scan of a neighbourhood has its id. */
    private String neighbourhoodOf(String scan) {
        return text(example.byId("quickScans", scan), "neighbourhoodId");
    }

    private static OptionEntry entry(JsonNode option) {
        return new OptionEntry(
                new Statement(text(option, "text")), statements(option, "pros"), statements(option, "cons"));
    }

    private static List<Statement> statements(JsonNode node, String name) {
        return StreamSupport.stream(node.path(name).spliterator(), false)
                .map(each -> new Statement(each.asString()))
                .toList();
    }

    private static Confidentiality confidentiality(JsonNode decision) {
        return switch (text(decision, "confidentiality")) {
            case "OPENBAAR" -> Confidentiality.PUBLIC;
            case "INTERN" -> Confidentiality.INTERNAL;
            default -> Confidentiality.CONFIDENTIAL;
        };
    }
}
