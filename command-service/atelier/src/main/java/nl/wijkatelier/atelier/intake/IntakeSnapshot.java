package nl.wijkatelier.atelier.intake;

import java.util.List;
import nl.wijkatelier.contract.intake.Tariff;
import org.jspecify.annotations.Nullable;

/**
 * The intake.
 *
 * @param conversation when, with whom and why
 * @param entries goals, questions and so on, in order, also those withdrawn
 * @param attendees who belongs there, also who was dismissed
 * @param weights the components that were weighed or left out
 * @param tariff the rates of the quotation; absent as long as there is none
 */
public record IntakeSnapshot(
        Conversation conversation,
        List<Entry> entries,
        List<Attendee> attendees,
        List<Weight> weights,
        @Nullable Tariff tariff) {
    /** Nothing was taken in yet. */
    public static final IntakeSnapshot EMPTY =
            new IntakeSnapshot(Conversation.UNKNOWN, List.of(), List.of(), List.of(), null);
}
