package nl.wijkatelier.atelier;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.Refusal;
import org.jspecify.annotations.Nullable;

/** What an atelier answers to a command. */
public sealed interface Decision {

    /**
     * The command is accepted.
     *
     * @param events what happens by it, in order; none when there is nothing to change
     * @param undoes the command whose effect is taken back, or null
     * @param redoes the command whose effect is brought back, or null
     */
    record Accepted(List<AtelierEvent> events, @Nullable CommandId undoes, @Nullable CommandId redoes)
            implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * The command is refused and changes nothing.
     *
     * @param refusal why
     */
    record Refused(Refusal refusal) implements Decision {}

    /** Accepted: these events happen. */
    static Decision of(AtelierEvent... events) {
        return of(List.of(events));
    }

    /** Accepted: these events happen. */
    static Decision of(List<? extends AtelierEvent> events) {
        return new Accepted(List.copyOf(events), null, null);
    }

    /** All of it, in order, or the first refusal. */
    static Decision all(Decision... parts) {
        var events = new ArrayList<AtelierEvent>();
        for (var part : parts) {
            switch (part) {
                case Accepted accepted -> events.addAll(accepted.events());
                case Refused refused -> {
                    return refused;
                }
            }
        }
        return of(events);
    }

    /** Accepted, and everything is as asked already. */
    static Decision unchanged() {
        return of();
    }

    /** Refused. */
    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
