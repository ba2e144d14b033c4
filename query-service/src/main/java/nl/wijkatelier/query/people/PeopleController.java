package nl.wijkatelier.query.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.people.Names.Name;
import nl.wijkatelier.query.web.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part, over HTTP. */
@RestController
public final class PeopleController {
    private final Reads reads;
    private final Names names;

    /** The people, for whoever has a session. */
    public PeopleController(Reads reads, Names names) {
        this.reads = reads;
        this.names = names;
    }

    /**
     * Somebody with a name.
     *
     * @param name null when it is not, or no longer, in the register
     * @param role null until they have joined
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            String participantId, @Nullable String name, @Nullable String organisation, @Nullable String role) {}

    /** Everybody who takes part or took part, with their names. */
    @GetMapping("/api/ateliers/{id}/people")
    List<Person> people(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request);
        var people = new TreeMap<String, Person>();
        names.of(read.atelier()).forEach((participant, name) -> people.put(participant, person(participant, name, null)));
        for (var item : reads.items(read, ItemKind.PARTICIPANT)) {
            people.merge(item.id(), person(item.id(), null, item.text("role")), PeopleController::together);
        }
        return List.copyOf(people.values());
    }

    /** Everybody who takes part or took part, as the events have it: without names. */
    @GetMapping("/api/ateliers/{id}/participants")
    List<Map<String, Object>> participants(@PathVariable String id, HttpServletRequest request) {
        return reads.views(reads.open(id, request), ItemKind.PARTICIPANT, "participantId");
    }

    private static Person person(String participant, @Nullable Name name, @Nullable String role) {
        return new Person(
                participant, name == null ? null : name.name(), name == null ? null : name.organisation(), role);
    }

    private static Person together(Person registered, Person joined) {
        return new Person(registered.participantId(), registered.name(), registered.organisation(), joined.role());
    }
}
