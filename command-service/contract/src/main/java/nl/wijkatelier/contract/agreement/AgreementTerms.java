package nl.wijkatelier.contract.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.stakeholder.StakeholderId;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement is about.
 *
 * @param kind what kind of document
 * @param title what it is called
 * @param parties between whom, at most 40, each once
 * @param plannedOn the day on which it is to be signed, when that is known; in the years 2000 to 2199
 * @param contents what it arranges, at most 50
 * @param binding how far it binds, in words
 * @param reservations what has to be so before it binds, at most 40, each by one of the parties or by all
 * @param decisionId the decision of the atelier it rests on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementTerms(
        AgreementKind kind,
        Title title,
        List<StakeholderId> parties,
        @Nullable LocalDate plannedOn,
        List<Title> contents,
        @Nullable Explanation binding,
        List<Reservation> reservations,
        @Nullable DecisionId decisionId) {
    private static final int MOST_PARTIES = 40;
    private static final int MOST_CONTENTS = 50;

    public AgreementTerms {
        InvalidValue.ifMissing("kind", kind);
        InvalidValue.ifMissing("title", title);
        parties = InvalidValue.unlessListed("parties", parties, MOST_PARTIES);
        contents = InvalidValue.unlessListed("contents", contents, MOST_CONTENTS);
        reservations = InvalidValue.unlessListed("reservations", reservations, MOST_PARTIES);
        if (Set.copyOf(parties).size() < parties.size()) {
            throw new InvalidValue("parties", "must name each party once");
        }
        InvalidValue.unlessDay("plannedOn", plannedOn);
        for (var reservation : reservations) {
            if (reservation.party() != null && !parties.contains(reservation.party())) {
                throw new InvalidValue("reservations", "must be made by one of the parties");
            }
        }
    }
}
