package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.query.visibility.Audience;

/**
 * Somebody reads in an atelier.
 *
 * @param head its last revision when they asked
 */
public record AtelierRead(AtelierId atelier, Audience audience, long head) {
    /** Opens an atelier to whoever has a session there. */
    public static AtelierRead of(String id, HttpServletRequest request, Viewers viewers, EventLog log) {
        var atelier = atelier(id);
        var audience = viewers.viewer(request, atelier);
        var head = log.revision(atelier);
        if (head == 0) {
            throw ReadProblem.unknown("atelier");
        }
        return new AtelierRead(atelier, audience, head);
    }

    private static AtelierId atelier(String id) {
        try {
            return new AtelierId(id);
        } catch (InvalidValue e) {
            throw ReadProblem.unknown("atelier");
        }
    }
}
