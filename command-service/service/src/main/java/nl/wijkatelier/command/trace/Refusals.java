package nl.wijkatelier.command.trace;

import io.micrometer.core.instrument.MeterRegistry;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.beside.RefusalStore;
import nl.wijkatelier.eventstore.beside.RefusedCommand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refused commands on their way to the store; the answer to none of them waits for that. */
public final class Refusals implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final Ateliers ateliers;
    private final WrittenLater<RefusedCommand> later;

    /**
     * None yet.
     *
     * @param most how many can wait to be written
     */
    Refusals(RefusalStore store, Ateliers ateliers, MeterRegistry meters, int most) {
        this.ateliers = ateliers;
        this.later = new WrittenLater<>(
                "refused-commands", most, meters, group -> store.keep(group.stream().map(this::withRole).toList()));
    }

    Refusals start() {
        later.start();
        return this;
    }

    /** Has it kept; returns at once. */
    public void note(RefusedCommand refused) {
        later.add(refused);
    }

    /** Writes all that waits. */
    void write() {
        later.write();
    }

    /** Of what never got to the atelier the role is asked here, where nobody waits: it is that of a moment later. */
    private RefusedCommand withRole(RefusedCommand refused) {
        return refused.revision() == null ? refused.by(role(refused)) : refused;
    }

    private @Nullable Role role(RefusedCommand refused) {
        try {
            return ateliers.role(refused.atelier(), refused.sender()).orElse(null);
        } catch (RuntimeException e) {
            LOG.warn("It is not known in which role command {} was refused", refused.commandId(), e);
            return null;
        }
    }

    @Override
    public void close() {
        later.close();
    }
}
