package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.EventLog;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.ReadModels;

/** How every read in an atelier over HTTP begins; and what most of them want, the items of a kind. */
public final class Reads {
    private final Viewers viewers;
    private final EventLog log;
    private final ReadModels readModels;

    /** Reads of what was recorded in this log and is in these read models, by those whom the viewers know. */
    public Reads(Viewers viewers, EventLog log, ReadModels readModels) {
        this.viewers = viewers;
        this.log = log;
        this.readModels = readModels;
    }

    /**
     * Opens an atelier to whoever has a session there, and asks for nothing in particular.
     *
     * @throws ReadProblem if there is no such atelier, they have no session there, or there are parameters after all
     */
    public AtelierRead open(String id, HttpServletRequest request) {
        return open(id, request, Set.of());
    }

    /**
     * Opens an atelier to whoever has a session there.
     *
     * @param parameters the parameters that have a meaning
     * @throws ReadProblem if there is no such atelier, they have no session there, or there are other parameters
     */
    public AtelierRead open(String id, HttpServletRequest request, Set<String> parameters) {
        var atelier = atelier(id);
        var audience = viewers.viewer(request, atelier);
        var head = log.revision(atelier);
        if (head == 0) {
            throw ReadProblem.unknown("atelier");
        }
        return new AtelierRead(atelier, audience, head, Parameters.of(request, parameters));
    }

    /** All items of a kind as they are, whoever may see them. */
    public List<Item> items(AtelierRead read, ItemKind kind) {
        try (var reading = readModels.read()) {
            return reading.items(read.atelier(), kind);
        }
    }

    /**
     * All items of a kind, as far as who reads may see them.
     *
     * @param idName the name under which each gets its id
     */
    public List<Map<String, Object>> views(AtelierRead read, ItemKind kind, String idName) {
        return ItemView.of(idName, items(read, kind), read.audience());
    }

    private static AtelierId atelier(String id) {
        try {
            return new AtelierId(id);
        } catch (InvalidValue e) {
            throw ReadProblem.unknown("atelier");
        }
    }
}
