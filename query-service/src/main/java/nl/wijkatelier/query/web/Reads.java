package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.Role;
import nl.wijkatelier.eventstore.log.EventLog;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.readmodel.ReadModels;
import nl.wijkatelier.query.visibility.Audience;

/** How every read in an atelier over HTTP begins; and what most of them want, the items of a kind. */
public final class Reads {
    private static final Set<Role> AUDITING = Set.of(Role.FACILITATOR, Role.AUDITOR);

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
        return open(atelier, viewers.viewer(request, atelier), request, parameters);
    }

    /**
     * Opens an atelier to whoever leads it or audits it, and to the host.
     *
     * @param parameters the parameters that have a meaning
     * @throws ReadProblem as {@link #open(String, HttpServletRequest, Set)} does, or if it is somebody else
     */
    public AtelierRead openToAudit(String id, HttpServletRequest request, Set<String> parameters) {
        return openTo(AUDITING, "This is for facilitators and auditors.", id, request, parameters);
    }

    /**
     * Opens an atelier to whoever leads it, and to the host.
     *
     * @param parameters the parameters that have a meaning
     * @throws ReadProblem as {@link #open(String, HttpServletRequest, Set)} does, or if it is somebody else
     */
    public AtelierRead openToLead(String id, HttpServletRequest request, Set<String> parameters) {
        return openTo(Set.of(Role.FACILITATOR), "This is for facilitators.", id, request, parameters);
    }

    private AtelierRead openTo(
            Set<Role> roles, String otherwise, String id, HttpServletRequest request, Set<String> parameters) {
        if (viewers.isHost(request)) {
            return openToHost(id, request, parameters);
        }
        var read = open(id, request, parameters);
        if (viewers.role(read.atelier(), read.audience()).filter(roles::contains).isEmpty()) {
            throw ReadProblem.notAllowed(otherwise);
        }
        return read;
    }

    /**
     * Opens an atelier to the host.
     *
     * @param parameters the parameters that have a meaning
     * @throws ReadProblem if there is no such atelier, it is not the host who asks, or there are other parameters
     */
    public AtelierRead openToHost(String id, HttpServletRequest request, Set<String> parameters) {
        viewers.requireHost(request);
        return open(atelier(id), Audience.EVERYBODY, request, parameters);
    }

    /** Whether it is who runs the installation that asks. */
    public boolean isHost(HttpServletRequest request) {
        return viewers.isHost(request);
    }

    private AtelierRead open(AtelierId atelier, Audience audience, HttpServletRequest request, Set<String> parameters) {
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
