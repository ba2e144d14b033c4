package nl.wijkatelier.command.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.wijkatelier.command.sequencer.AtelierUnreadable;
import nl.wijkatelier.command.sequencer.StoreUnavailable;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.eventstore.log.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** What ateliers are called: it is in their first event and never changes. */
public final class AtelierNames {
    private final EventLog log;
    private final Cache<AtelierId, AtelierPlanned> known = Caffeine.newBuilder().maximumSize(1_000).build();

    AtelierNames(EventLog log) {
        this.log = log;
    }

    /** How an atelier was planned; null if it was not. */
    public @Nullable AtelierPlanned of(AtelierId atelier) {
        return known.get(atelier, this::read);
    }

    private @Nullable AtelierPlanned read(AtelierId atelier) {
        try (var events = log.read(atelier, 0)) {
            return events.findFirst()
                    .map(first -> first.event() instanceof AtelierPlanned planned ? planned : null)
                    .orElse(null);
        } catch (UnreadableEvent e) {
            throw new AtelierUnreadable(e.revision(), e);
        } catch (RuntimeException e) {
            throw new StoreUnavailable("Reading the name of an atelier failed", e);
        }
    }
}
