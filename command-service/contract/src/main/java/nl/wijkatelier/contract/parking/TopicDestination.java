package nl.wijkatelier.contract.parking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.action.ActionId;
import nl.wijkatelier.contract.decision.DecisionId;
import nl.wijkatelier.contract.programme.AgendaItemId;
import org.jspecify.annotations.Nullable;

/**
 * Where a topic is taken up: in one of these.
 *
 * @param agendaItemId an item of the agenda
 * @param decisionId a decision
 * @param actionId a follow-up action
 * @param elsewhere something else, in words
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicDestination(
        @Nullable AgendaItemId agendaItemId,
        @Nullable DecisionId decisionId,
        @Nullable ActionId actionId,
        @Nullable Explanation elsewhere) {
    public TopicDestination {
        if (Stream.of(agendaItemId, decisionId, actionId, elsewhere).filter(Objects::nonNull).count() != 1) {
            throw new InvalidValue("destination", "must be one agenda item, decision, action or text");
        }
    }

    /** An item of the agenda. */
    public static TopicDestination of(AgendaItemId agendaItem) {
        return new TopicDestination(agendaItem, null, null, null);
    }

    /** A decision. */
    public static TopicDestination of(DecisionId decision) {
        return new TopicDestination(null, decision, null, null);
    }

    /** A follow-up action. */
    public static TopicDestination of(ActionId action) {
        return new TopicDestination(null, null, action, null);
    }

    /** Something else, in words. */
    public static TopicDestination of(Explanation elsewhere) {
        return new TopicDestination(null, null, null, elsewhere);
    }
}
