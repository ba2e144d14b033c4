package nl.wijkatelier.query.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param onPaper what they are called in reports and dossiers; null until they have joined, or where it is not known for whom they are here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            String participantId,
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String role,
            @Nullable String onPaper) {}

    @Operation(
            summary = "Everybody who takes part or took part, with their names as far as "
                    + "the register has them; who joined first comes first")
    @GetMapping("/api/ateliers/{id}/people")
    List<Person> people(@PathVariable String id, HttpServletRequest request) {
        var read = reads.open(id, request);
        var known = names.of(read.atelier());
        var participants = PaperNames.asTheyJoined(reads.items(read, ItemKind.PARTICIPANT));
        var onPaper = names.onPaper(read.atelier(), participants);
        var joined = participants.stream()
                .map(item -> person(item.id(), known.get(item.id()), item.text("role"), onPaper.get(item.id())))
                .toList();
        var ids = joined.stream().map(Person::participantId).collect(Collectors.toSet());
        var expected = known.entrySet().stream()
                .filter(entry -> !ids.contains(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> person(entry.getKey(), entry.getValue(), null, null));
        return Stream.concat(joined.stream(), expected).toList();
    }

    @Operation(summary = "Everybody who takes part or took part, as the events have it: without names")
    @GetMapping("/api/ateliers/{id}/participants")
    List<Map<String, Object>> participants(@PathVariable String id, HttpServletRequest request) {
        return reads.views(reads.open(id, request), ItemKind.PARTICIPANT, "participantId");
    }

    private static Person person(
            String participant, @Nullable Name name, @Nullable String role, @Nullable String onPaper) {
        return new Person(
                participant, name == null ? null : name.name(), name == null ? null : name.organisation(), role, onPaper);
    }
}
