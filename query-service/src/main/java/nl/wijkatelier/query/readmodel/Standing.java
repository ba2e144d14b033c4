package nl.wijkatelier.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the read models of one atelier stand for.
 *
 * @param revision the last revision that is in them
 * @param keyframes the revisions at which the whole state was kept, rising
 * @param stop where the projection stopped, if it did
 */
public record Standing(AtelierId atelier, long revision, List<Long> keyframes, @Nullable Stop stop) {
    static final String PREFIX = "atelier/";

    /** Copies the list. */
    public Standing {
        keyframes = List.copyOf(keyframes);
    }

    static Standing none(AtelierId atelier) {
        return new Standing(atelier, 0, List.of(), null);
    }

    static String id(AtelierId atelier) {
        return PREFIX + atelier;
    }

    Document document() {
        var document = new Document("_id", id(atelier)).append("revision", revision).append("keyframes", keyframes);
        return stop == null
                ? document
                : document.append("stopped", new Document("revision", stop.revision()).append("reason", stop.reason()));
    }

    static Standing of(Document document) {
        var stopped = document.get("stopped", Document.class);
        return new Standing(
                new AtelierId(document.getString("_id").substring(PREFIX.length())),
                document.getLong("revision"),
                document.getList("keyframes", Long.class, new ArrayList<>()),
                stopped == null ? null : new Stop(stopped.getLong("revision"), stopped.getString("reason")));
    }
}
