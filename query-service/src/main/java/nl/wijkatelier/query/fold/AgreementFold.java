package nl.wijkatelier.query.fold;

import static nl.wijkatelier.query.fold.Change.text;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.agreement.AgreementEvent;
import nl.wijkatelier.contract.agreement.AgreementRecorded;
import nl.wijkatelier.contract.agreement.AgreementRevised;
import nl.wijkatelier.contract.agreement.AgreementSigned;
import nl.wijkatelier.contract.agreement.AgreementStatus;
import nl.wijkatelier.contract.agreement.AgreementStatusSet;
import nl.wijkatelier.contract.agreement.AgreementTerms;
import nl.wijkatelier.contract.agreement.AgreementWithdrawn;
import nl.wijkatelier.contract.agreement.Reservation;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import nl.wijkatelier.query.item.Fields;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.item.Items;
import org.jspecify.annotations.Nullable;

/** The agreements and how far they are. */
final class AgreementFold {
    private AgreementFold() {}

    static List<ItemChange> changes(Items before, RecordedEvent recorded, AgreementEvent event) {
        return switch (event) {
            case AgreementRecorded it -> Change.added(
                    ItemKind.AGREEMENT, it.agreementId().value(),
                    Change.with(terms(recorded, it.terms()), "status", AgreementStatus.FORESEEN.name()));
            case AgreementRevised it -> Change.updated(
                    before, ItemKind.AGREEMENT, it.agreementId().value(), terms(recorded, it.terms()));
            case AgreementStatusSet it -> status(before, it);
            case AgreementSigned it -> Change.updated(
                    before, ItemKind.AGREEMENT, it.agreementId().value(),
                    "status", AgreementStatus.SIGNED.name(),
                    "signedOn", it.signedOn().toString());
            case AgreementWithdrawn it ->
                Change.gone(before, ItemKind.AGREEMENT, it.agreementId().value());
        };
    }

    /** What expires was signed all the same; what goes back to before its signature was not. */
    private static List<ItemChange> status(Items before, AgreementStatusSet event) {
        var id = event.agreementId().value();
        var status = event.status();
        return status == AgreementStatus.EXPIRED
                ? Change.updated(before, ItemKind.AGREEMENT, id, "status", status.name())
                : Change.updated(before, ItemKind.AGREEMENT, id, "status", status.name(), "signedOn", null);
    }

    private static @Nullable Object[] terms(RecordedEvent recorded, AgreementTerms terms) {
        return new @Nullable Object[] {
            "kind", terms.kind().name(),
            "title", terms.title().value(),
            "parties", terms.parties().stream().map(StakeholderId::value).toList(),
            "plannedOn", text(terms.plannedOn()),
            "contents", terms.contents().stream().map(Title::value).toList(),
            "binding", text(terms.binding()),
            "reservations", terms.reservations().stream().map(AgreementFold::reservation).toList(),
            "decision", text(terms.decisionId()),
            "agreementRevision", recorded.revision()
        };
    }

    private static Map<String, Object> reservation(Reservation reservation) {
        return reservation.party() == null
                ? Fields.of("text", reservation.text().value())
                : Fields.of("text", reservation.text().value(), "party", reservation.party().value());
    }
}
