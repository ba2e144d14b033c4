package nl.wijkatelier.command.past;

import java.util.stream.Stream;
import nl.wijkatelier.atelier.Atelier;
import nl.wijkatelier.command.access.AtelierNames;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.contract.RecordedEvent;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.log.EventLog;
import org.springframework.stereotype.Component;

/** The past of the ateliers. A snapshot is of now, so it is read from the first event on. */
@Component
public class Past {
    private final EventLog log;
    private final AtelierNames names;

    Past(EventLog log, AtelierNames names) {
        this.log = log;
        this.names = names;
    }

    /** An atelier as it was; ends the request if it was not there, or has not come so far. */
    public Moment moment(AtelierId id, long revision) {
        var planned = names.of(id);
        if (planned == null || revision < 1 || revision > log.revision(id)) {
            throw new ProblemException(ProblemCode.NOT_FOUND);
        }
        var traces = new Traces();
        var atelier = Atelier.unplanned(id);
        try (var events = events(id, revision)) {
            events.forEach(event -> {
                atelier.evolve(event);
                traces.note(event);
            });
        }
        return new Moment(planned, atelier, traces);
    }

    /** An atelier as it is now. */
    public Atelier present(AtelierId id) {
        var atelier = Atelier.unplanned(id);
        try (var events = log.read(id, 0)) {
            events.forEach(atelier::evolve);
        }
        return atelier;
    }

    /** The events that led to it; to be closed. */
    public Stream<RecordedEvent> events(AtelierId id, long revision) {
        return log.read(id, 0).takeWhile(event -> event.revision() <= revision);
    }
}
