package nl.wijkatelier.atelier.agreement;

import java.time.LocalDate;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementRecorded;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement. One that was withdrawn keeps its id taken.
 *
 * @param agreementId which
 * @param terms what it is about
 * @param status how far it is
 * @param signedOn when it was signed, also when it has expired since
 * @param changedBy who changed its terms last
 * @param revision when they were changed last
 * @param withdrawn whether it is off the list
 */
public record Agreement(
        AgreementId agreementId,
        AgreementTerms terms,
        AgreementStatus status,
        @Nullable LocalDate signedOn,
        ParticipantId changedBy,
        long revision,
        boolean withdrawn) {

    static Agreement recorded(AgreementRecorded event, ParticipantId actor, long revision) {
        return new Agreement(
                event.agreementId(), event.terms(), AgreementStatus.FORESEEN, null, actor, revision, false);
    }

    boolean changedSince(long basedOn, ParticipantId actor) {
        return revision > basedOn && !changedBy.equals(actor);
    }

    Agreement revised(AgreementTerms others, ParticipantId actor, long now) {
        return new Agreement(agreementId, others, status, signedOn, actor, now, withdrawn);
    }

    /** What expires was signed all the same; what goes back to before its signature was not. */
    Agreement as(AgreementStatus other) {
        var day = other == AgreementStatus.EXPIRED ? signedOn : null;
        return new Agreement(agreementId, terms, other, day, changedBy, revision, withdrawn);
    }

    Agreement signed(LocalDate day) {
        return new Agreement(agreementId, terms, AgreementStatus.SIGNED, day, changedBy, revision, withdrawn);
    }

    Agreement gone() {
        return new Agreement(agreementId, terms, status, signedOn, changedBy, revision, true);
    }
}
