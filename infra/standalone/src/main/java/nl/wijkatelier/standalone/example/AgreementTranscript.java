package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.explanation;
import static nl.wijkatelier.standalone.example.ExampleFile.list;
import static nl.wijkatelier.standalone.example.ExampleFile.text;

import java.util.Map;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementKind;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.agreement.Reservation;
import nl.wijkatelier.contract.agreement.SetAgreementStatus;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import tools.jackson.databind.JsonNode;

/** The agreements with which parties go on, recorded on the last half-day once the structure was agreed. */
final class AgreementTranscript {
    /** By the proposal that was agreed as dec-05 one party signs with a reservation; the list of agreements does not repeat it. */
    private static final Map<String, Reservation> RESERVED = Map.of(
            "agr-01",
            new Reservation(
                    new Explanation("Tekent onder voorbehoud van het oprichtingsbesluit."), new StakeholderId("stk-06")));

    private final ExampleFile example;
    private final Transcript transcript;

    AgreementTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-4"), "16:34");
        for (var agreement : list(example.at("organisation"), "agreements")) {
            var id = new AgreementId(text(agreement, "id"));
            transcript.add(FACILITATOR, at, new RecordAgreement(id, terms(agreement)));
            if (text(agreement, "status").equals("CONCEPT")) {
                transcript.add(FACILITATOR, at.plusSeconds(20), new SetAgreementStatus(id, AgreementStatus.DRAFT));
            }
            at = at.plusSeconds(60);
        }
    }

    private static AgreementTerms terms(JsonNode agreement) {
        var decision = agreement.path("decisionId").asString("");
        return new AgreementTerms(
                kind(text(agreement, "type")),
                new Title(text(agreement, "title")),
                list(agreement, "parties").stream()
                        .map(party -> new StakeholderId(party.asString()))
                        .toList(),
                ExampleFile.date(agreement, "plannedDate"),
                list(agreement, "contents").stream()
                        .map(item -> new Title(item.asString()))
                        .toList(),
                explanation(agreement, "binding").orElse(null),
                Stream.ofNullable(RESERVED.get(text(agreement, "id"))).toList(),
                decision.isEmpty() ? null : new DecisionId(decision));
    }

    private static AgreementKind kind(String code) {
        return switch (code) {
            case "INTENTIEOVEREENKOMST" -> AgreementKind.LETTER_OF_INTENT;
            case "SAMENWERKINGSOVEREENKOMST" -> AgreementKind.COOPERATION_AGREEMENT;
            case "DATA_AFSPRAAK" -> AgreementKind.DATA_AGREEMENT;
            default -> AgreementKind.OTHER;
        };
    }
}
