package nl.wijkatelier.command.copy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.command.host.Host;
import nl.wijkatelier.contract.AtelierEvent;
import nl.wijkatelier.contract.CommandId;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.atelier.AtelierCopied;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.atelier.AtelierPlanned;
import nl.wijkatelier.contract.atelier.CopySource;
import nl.wijkatelier.contract.people.ParticipantLeft;
import org.jspecify.annotations.Nullable;

/**
 * The events of one atelier as those of a copy: each says what it said, when that happened and who did it, and is an import of the
 * host's, recorded now. They keep their revisions.
 */
public final class Transcript {
    private static final CommandId STOP = new CommandId("stop");
    private static final CommandId COPY = new CommandId("copy");

    private final AtelierId copy;
    private final Title name;
    private final String secret;
    private final Instant now;

    /**
     * The transcript for one copy.
     *
     * @param copy the new atelier
     * @param name what it is called
     * @param secret goes into its command ids, so that who knows those of the other atelier does not know these
     * @param now when it is recorded
     */
    public Transcript(AtelierId copy, Title name, String secret, Instant now) {
        this.copy = copy;
        this.name = name;
        this.secret = secret;
        this.now = now;
    }

    /** An event, as it is in the copy. */
    public RecordedEvent of(RecordedEvent original) {
        return new RecordedEvent(copy, original.revision(), cause(original.cause()), now, named(original.event()));
    }

    /**
     * What comes after: what was going on is over as of that moment, where it comes from is recorded, and those who took part there
     * do not take part here.
     */
    public List<RecordedEvent> handover(Atelier atelier, CopySource source) {
        var events = new ArrayList<RecordedEvent>();
        var revision = source.revision();
        for (var stop : atelier.stops()) {
            events.add(ofHost(++revision, STOP, source.moment(), stop));
        }
        events.add(ofHost(++revision, COPY, now, new AtelierCopied(source)));
        for (var participant : atelier.participants()) {
            events.add(ofHost(++revision, COPY, now, new ParticipantLeft(participant)));
        }
        return events;
    }

    private AtelierEvent named(AtelierEvent event) {
        return event instanceof AtelierPlanned planned
                ? new AtelierPlanned(name, planned.municipality(), planned.neighbourhood(), planned.derivedFrom())
                : event;
    }

    private RecordedEvent.Cause cause(RecordedEvent.Cause original) {
        var importer = original.importedBy();
        return new RecordedEvent.Cause(
                id(original.commandId()),
                original.actor(),
                original.happenedAt(),
                importer == null ? Host.ACTOR : importer,
                idOrNull(original.undoes()),
                idOrNull(original.redoes()));
    }

    private RecordedEvent ofHost(long revision, CommandId command, Instant happenedAt, AtelierEvent event) {
        var importer = happenedAt.equals(now) ? null : Host.ACTOR;
        var cause = new RecordedEvent.Cause(command, Host.ACTOR, happenedAt, importer, null, null);
        return new RecordedEvent(copy, revision, cause, now, event);
    }

    private @Nullable CommandId idOrNull(@Nullable CommandId original) {
        return original == null ? null : id(original);
    }

    private CommandId id(CommandId original) {
        var digest = sha256().digest((secret + "/" + original).getBytes(StandardCharsets.UTF_8));
        return new CommandId(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
