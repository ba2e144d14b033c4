package nl.wijkatelier.atelier.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wijkatelier.contract.agreement.AgreementEvent;
import nl.wijkatelier.contract.agreement.AgreementId;
import nl.wijkatelier.contract.agreement.AgreementRecorded;
import nl.wijkatelier.contract.agreement.AgreementRevised;
import nl.wijkatelier.contract.agreement.AgreementSigned;
import nl.wijkatelier.contract.agreement.AgreementStatusSet;
import nl.wijkatelier.contract.agreement.AgreementWithdrawn;
import nl.wijkatelier.contract.people.ParticipantId;
import org.jspecify.annotations.Nullable;

/** The agreements, to come and signed. */
public final class Agreements {
    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();

    /** The agreements of a snapshot. */
    public static Agreements restore(List<Agreement> snapshot) {
        var agreements = new Agreements();
        snapshot.forEach(agreements::put);
        return agreements;
    }

    /** A copy of the state. */
    public List<Agreement> snapshot() {
        return List.copyOf(agreements.values());
    }

    /** The agreement, also when it was withdrawn, or null. */
    @Nullable Agreement find(AgreementId id) {
        return agreements.get(id);
    }

    /** Whether an agreement was recorded and not withdrawn. */
    public boolean has(AgreementId id) {
        var agreement = agreements.get(id);
        return agreement != null && !agreement.withdrawn();
    }

    long now() {
        return agreements.values().stream()
                .filter(agreement -> !agreement.withdrawn())
                .count();
    }

    /** Follows what happened. */
    public void evolve(AgreementEvent event, ParticipantId actor, long revision) {
        switch (event) {
            case AgreementRecorded e -> put(Agreement.recorded(e, actor, revision));
            case AgreementRevised e -> change(e.agreementId(), it -> it.revised(e.terms(), actor, revision));
            case AgreementStatusSet e -> change(e.agreementId(), it -> it.as(e.status()));
            case AgreementSigned e -> change(e.agreementId(), it -> it.signed(e.signedOn()));
            case AgreementWithdrawn e -> change(e.agreementId(), Agreement::gone);
        }
    }

    private void put(Agreement agreement) {
        agreements.put(agreement.agreementId(), agreement);
    }

    private void change(AgreementId id, UnaryOperator<Agreement> change) {
        agreements.computeIfPresent(id, (_, agreement) -> change.apply(agreement));
    }
}
