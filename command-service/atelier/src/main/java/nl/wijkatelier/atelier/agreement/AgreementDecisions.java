package nl.wijkatelier.atelier.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.wijkatelier.atelier.Decision;
import nl.wijkatelier.atelier.Today;
import nl.wijkatelier.atelier.decision.Deliberations;
import nl.wijkatelier.atelier.stakeholder.Parties;
import nl.wijkatelier.atelier.stakeholder.Stakeholders;
import nl.wijkatelier.contract.ItemExists;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.ItemUnknown;
import nl.wijkatelier.contract.Refusal;
import nl.wijkatelier.contract.agreement.AgreementChangedMeanwhile;
import nl.wijkatelier.contract.agreement.AgreementCommand;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementIsSigned;
import nl.wijkatelier.contract.agreement.AgreementNeedsParties;
import nl.wijkatelier.contract.agreement.AgreementRecorded;
import nl.wijkatelier.contract.agreement.AgreementRevised;
import nl.wijkatelier.contract.agreement.AgreementSigned;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementStatusSet;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.AgreementWithdrawn;
import nl.wijkatelier.contract.agreement.RecordAgreement;
import nl.wijkatelier.contract.agreement.ReviseAgreement;
import nl.wijkatelier.contract.agreement.SetAgreementStatus;
import nl.wijkatelier.contract.agreement.SignAgreement;
import nl.wijkatelier.contract.agreement.TooManyAgreements;
import nl.wijkatelier.contract.agreement.WithdrawAgreement;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/** What commands about agreements lead to. */
public final class AgreementDecisions {
    /** An atelier has some three. */
    static final int MOST_AGREEMENTS = 50;

    private final Agreements agreements;
    private final Parties parties;
    private final Deliberations deliberations;

    public AgreementDecisions(Agreements agreements, Stakeholders stakeholders, Deliberations deliberations) {
        this.agreements = agreements;
        parties = new Parties(stakeholders);
        this.deliberations = deliberations;
    }

    /**
     * What a command about an agreement leads to.
     *
     * @param at when it happens
     */
    public Decision decide(AgreementCommand asked, ParticipantId actor, Instant at) {
        return switch (asked) {
            case RecordAgreement it -> record(it);
            case ReviseAgreement it -> onList(it.agreementId(), agreement -> revise(agreement, it, actor));
            case SetAgreementStatus it -> onList(it.agreementId(), agreement -> setStatus(agreement, it.status()));
            case SignAgreement it -> onList(it.agreementId(), agreement -> sign(agreement, it.signedOn(), at));
            case WithdrawAgreement it -> onList(it.agreementId(), AgreementDecisions::withdraw);
        };
    }

    private Decision record(RecordAgreement asked) {
        if (agreements.find(asked.agreementId()) != null) {
            return Decision.refused(
                    new ItemExists(ItemKind.AGREEMENT, asked.agreementId().value()));
        }
        if (agreements.now() >= MOST_AGREEMENTS) {
            return Decision.refused(new TooManyAgreements(MOST_AGREEMENTS));
        }
        var unknown = unknownOf(asked.terms(), List.of());
        return unknown == null
                ? Decision.of(new AgreementRecorded(asked.agreementId(), asked.terms()))
                : Decision.refused(unknown);
    }

    private Decision revise(Agreement agreement, ReviseAgreement asked, ParticipantId actor) {
        if (agreement.signedOn() != null) {
            return Decision.refused(new AgreementIsSigned(agreement.agreementId(), agreement.signedOn()));
        }
        if (agreement.changedSince(asked.basedOn(), actor)) {
            return Decision.refused(new AgreementChangedMeanwhile(
                    agreement.agreementId(), agreement.terms(), agreement.revision()));
        }
        if (agreement.terms().equals(asked.terms())) {
            return Decision.unchanged();
        }
        var unknown = unknownOf(asked.terms(), agreement.terms().parties());
        return unknown == null
                ? Decision.of(new AgreementRevised(agreement.agreementId(), asked.terms()))
                : Decision.refused(unknown);
    }

    private static Decision setStatus(Agreement agreement, AgreementStatus status) {
        return agreement.status() == status
                ? Decision.unchanged()
                : Decision.of(new AgreementStatusSet(agreement.agreementId(), status));
    }

    private static Decision sign(Agreement agreement, LocalDate day, Instant at) {
        var ahead = Today.at(at).refusal("signedOn", day);
        if (ahead != null) {
            return Decision.refused(ahead);
        }
        if (agreement.terms().parties().size() < 2) {
            return Decision.refused(new AgreementNeedsParties(agreement.agreementId()));
        }
        return agreement.status() == AgreementStatus.SIGNED && day.equals(agreement.signedOn())
                ? Decision.unchanged()
                : Decision.of(new AgreementSigned(agreement.agreementId(), day));
    }

    private static Decision withdraw(Agreement agreement) {
        return agreement.status() == AgreementStatus.SIGNED && agreement.signedOn() != null
                ? Decision.refused(new AgreementIsSigned(agreement.agreementId(), agreement.signedOn()))
                : Decision.of(new AgreementWithdrawn(agreement.agreementId()));
    }

    private @Nullable Refusal unknownOf(AgreementTerms terms, List<StakeholderId> already) {
        var decision = terms.decisionId();
        return decision != null && !deliberations.has(decision)
                ? new ItemUnknown(ItemKind.DECISION, decision.value())
                : parties.refusal(terms.parties(), already);
    }

    private Decision onList(AgreementId id, Function<Agreement, Decision> decision) {
        var agreement = agreements.find(id);
        return agreement == null || agreement.withdrawn()
                ? Decision.refused(new ItemUnknown(ItemKind.AGREEMENT, id.value()))
                : decision.apply(agreement);
    }
}
