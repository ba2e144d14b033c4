package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.moment;
import static nl.wijkatelier.standalone.example.ExampleFile.participant;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.AgreeDecision;
import nl.wijkatelier.contract.decision.AmendProposal;
import nl.wijkatelier.contract.decision.DecideOnAdvice;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.decision.DecisionMethod;
import nl.wijkatelier.contract.decision.GiveAdvice;
import nl.wijkatelier.contract.decision.IntegrateObjection;
import nl.wijkatelier.contract.decision.Mandate;
import nl.wijkatelier.contract.decision.ObjectionId;
import nl.wijkatelier.contract.decision.OpenConsentRound;
import nl.wijkatelier.contract.decision.OptionId;
import nl.wijkatelier.contract.decision.Position;
import nl.wijkatelier.contract.decision.ProposalId;
import nl.wijkatelier.contract.decision.ProposalText;
import nl.wijkatelier.contract.decision.ProposeDecision;
import nl.wijkatelier.contract.decision.TakePosition;
import nl.wijkatelier.contract.decision.TestObjection;
import nl.wijkatelier.contract.round.RoundId;
import tools.jackson.databind.JsonNode;

/** The six decisions, from first proposal to agreement; what is recorded around them is for {@link DecisionRecordTranscript}. */
final class DecisionTranscript {
    private final ExampleFile example;
    private final Transcript transcript;
    private final DecisionRecordTranscript record;

    DecisionTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
        record = new DecisionRecordTranscript(example, transcript);
    }

    void tell() {
        example.list("decisions").forEach(this::tellDecision);
    }

    private void tellDecision(JsonNode decision) {
        var id = new DecisionId(text(decision, "id"));
        var proposals = list(decision, "proposals");
        propose(id, decision, proposals.getFirst());
        record.tellBefore(id, decision);
        for (var proposal : proposals.subList(1, proposals.size())) {
            transcript.add(
                    participant(proposal, "proposedBy"),
                    moment(proposal, "at"),
                    new AmendProposal(id, proposalId(proposal), new ProposalText(text(proposal, "text"))));
        }
        list(decision, "objections").forEach(objection -> integrate(id, decision, objection));
        list(decision, "rounds").forEach(round -> holdRound(id, decision, round));
        record.tellOutcome(id, decision);
        agree(id, decision);
    }

    private void propose(DecisionId id, JsonNode decision, JsonNode proposal) {
        transcript.add(
                participant(proposal, "proposedBy"),
                moment(proposal, "at"),
                new ProposeDecision(
                        id,
                        proposalId(proposal),
                        new Title(text(decision, "code") + " " + text(decision, "title")),
                        new Explanation(text(decision, "question")),
                        new ProposalText(text(proposal, "text")),
                        ExampleFile.component(decision),
                        method(text(decision, "method")),
                        mandate(text(decision, "mandate")),
                        explanation(decision, "context").orElse(null),
                        record.grounds(decision)));
    }

    private void holdRound(DecisionId id, JsonNode decision, JsonNode round) {
        var roundId = new RoundId(text(round, "id"));
        var entries = list(round, "entries");
        var opened = moment(round, "at");
        var entitled = entries.stream().map(entry -> participant(entry, "participantId")).toList();
        transcript.add(FACILITATOR, opened, new OpenConsentRound(id, roundId, entitled));
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            transcript.add(
                    participant(entry, "participantId"),
                    opened.plusSeconds(5 + 2L * i),
                    position(entry) == Position.ADVICE
                            ? new GiveAdvice(id, roundId, advised(decision, entry), explanation(entry, "text").orElse(null))
                            : new TakePosition(id, roundId, position(entry), explanation(entry, "text").orElse(null)));
        }
    }

    /** The file names the options that are advised by letters. */
    private static OptionId advised(JsonNode decision, JsonNode entry) {
        var letter = text(entry, "position").substring("ADVIES_".length()).charAt(0);
        return new OptionId(text(list(decision, "options").get(letter - 'A'), "id"));
    }

    private void integrate(DecisionId id, JsonNode decision, JsonNode objection) {
        var resolvedIn = byId(list(decision, "proposals"), text(objection, "resolvedInProposalId"));
        var objector = text(objection, "participantId");
        var round = list(decision, "rounds").stream()
                .filter(candidate -> text(candidate, "proposalId").equals(text(objection, "proposalId")))
                .findFirst()
                .orElseThrow();
        var objectionId = new ObjectionId(text(round, "id") + ":" + objector);
        transcript.add(
                FACILITATOR,
                moment(round, "at").plusSeconds(120),
                new TestObjection(
                        id, objectionId, objection.path("valid").booleanValue(), new Explanation(text(objection, "test"))));
        transcript.add(
                FACILITATOR,
                moment(resolvedIn, "at").plusSeconds(30),
                new IntegrateObjection(id, objectionId, new Explanation(text(objection, "resolution"))));
    }

    private void agree(DecisionId id, JsonNode decision) {
        var outcome = decision.path("outcome");
        var rationale = new Explanation(text(decision, "rationale"));
        var reviewAt = ExampleFile.date(decision, "reviewAt");
        if (outcome.has("decidedBy")) {
            transcript.add(
                    participant(outcome, "decidedBy"),
                    moment(outcome, "decidedAt"),
                    new DecideOnAdvice(id, rationale, null, reviewAt));
        } else {
            transcript.add(FACILITATOR, moment(outcome, "decidedAt"), new AgreeDecision(id, rationale, null, reviewAt));
        }
    }

    private static JsonNode byId(List<JsonNode> entries, String id) {
        return entries.stream().filter(entry -> text(entry, "id").equals(id)).findFirst().orElseThrow();
    }

    private static ProposalId proposalId(JsonNode proposal) {
        return new ProposalId(text(proposal, "id"));
    }

    private static DecisionMethod method(String code) {
        return switch (code) {
            case "MEERDERHEID" -> DecisionMethod.MAJORITY;
            case "ADVIES" -> DecisionMethod.ADVICE;
            default -> DecisionMethod.CONSENT;
        };
    }

    private static Mandate mandate(String code) {
        return switch (code) {
            case "ADVIES_AAN_COLLEGE" -> Mandate.ADVICE_TO_EXECUTIVE;
            case "ADVIES_AAN_RAAD" -> Mandate.ADVICE_TO_COUNCIL;
            default -> Mandate.ATELIER;
        };
    }

    private static Position position(JsonNode entry) {
        return switch (text(entry, "position")) {
            case "CONSENT" -> Position.CONSENT;
            case "CONSENT_MET_ZORG" -> Position.CONCERN;
            case "BEZWAAR" -> Position.OBJECTION;
            case "VOOR" -> Position.FOR;
            case "TEGEN" -> Position.AGAINST;
            case "ONTHOUDING" -> Position.ABSTAIN;
            default -> Position.ADVICE;
        };
    }
}
