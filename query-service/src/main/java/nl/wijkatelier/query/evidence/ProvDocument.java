package nl.wijkatelier.query.evidence;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkatelier.contract.board.BackgroundImage;
import nl.wijkatelier.evidence.dossier.Edition;
import nl.wijkatelier.query.item.ItemKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where things came from, as W3C PROV-JSON: each event is an activity, each state of an item that it led to an entity, and who
 * acted an agent. It tells no more than the edition does: of an event whose payload is left out not what came of it, and of one
 * without metadata not who acted. In the public edition agents are roles.
 */
final class ProvDocument {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Attributes whose value is a name, and is said to be one: a text would be no type or role that anybody knows. */
    private static final Set<String> NAMING = Set.of("prov:type", "prov:role");

    private final Edition edition;
    private final Disclosure disclosure;
    private final String origin;
    private final List<PastEvent> events;
    private final Set<String> people;
    private final Map<String, String> paperNames;

    /**
     * @param paperNames what participants are called in the report beside it; where they are shown by their identifier, that says whose it is
     */
    ProvDocument(Edition edition, Disclosure disclosure, String origin, PastEvents past, Map<String, String> paperNames) {
        this.edition = edition;
        this.disclosure = disclosure;
        this.origin = origin;
        this.events = past.events();
        this.people = past.people();
        this.paperNames = paperNames;
    }

    /** The images that the edition shows were laid, each once. */
    List<BackgroundImage> images() {
        var images = new TreeMap<String, BackgroundImage>();
        for (var at = 0; at < events.size(); at++) {
            var image = events.get(at).image();
            if (image != null && disclosure.hasPayload(at + 1L)) {
                images.put(image.imageId().value(), image);
            }
        }
        return List.copyOf(images.values());
    }

    /** Writes it; the same each time. */
    void writeTo(OutputStream out) {
        try (var json = JSON.createGenerator(out)) {
            json.writeStartObject();
            object(json, "prefix", "wa", "urn:wijkatelier:" + origin + ":");
            each(json, "entity", this::entities);
            each(json, "activity", (into, revision, known) ->
                    object(into, event(revision), "prov:type", "wa:" + known.type(), "prov:startTime", known.at().toString()));
            agents(json);
            each(json, "wasGeneratedBy", this::generations);
            derivations(json);
            each(json, "wasAssociatedWith", this::association);
            json.writeEndObject();
        }
    }

    private interface Telling {
        void tell(JsonGenerator json, long revision, PastEvent known);
    }

    private void each(JsonGenerator json, String name, Telling telling) {
        json.writeObjectPropertyStart(name);
        for (var at = 0; at < events.size(); at++) {
            telling.tell(json, at + 1L, events.get(at));
        }
        json.writeEndObject();
    }

    private void entities(JsonGenerator json, long revision, PastEvent known) {
        touched(revision, known).forEach(key -> object(json, entity(key, revision), "prov:type", "wa:" + key.kind().word()));
    }

    private void generations(JsonGenerator json, long revision, PastEvent known) {
        touched(revision, known).forEach(key -> object(
                json, "_:g" + key.kind().word() + "/" + key.id() + "/r" + revision,
                "prov:entity", entity(key, revision), "prov:activity", event(revision)));
    }

    private void derivations(JsonGenerator json) {
        var latest = new HashMap<ItemKey, Long>();
        each(json, "wasDerivedFrom", (into, revision, known) -> touched(revision, known).forEach(key -> {
            var before = latest.put(key, revision);
            if (before != null) {
                object(
                        into, "_:d" + key.kind().word() + "/" + key.id() + "/r" + revision,
                        "prov:generatedEntity", entity(key, revision), "prov:usedEntity", entity(key, before));
            }
        }));
    }

    private void agents(JsonGenerator json) {
        var agents = new TreeMap<String, String>();
        for (var at = 0; at < events.size(); at++) {
            if (disclosure.hasActor(at + 1L)) {
                agents.put(agent(events.get(at)), events.get(at).actor());
            }
        }
        json.writeObjectPropertyStart("agent");
        agents.forEach((agent, actor) -> agent(json, agent, edition == Edition.PUBLIC ? null : paperNames.get(actor)));
        json.writeEndObject();
    }

    private void agent(JsonGenerator json, String agent, @Nullable String label) {
        var type = edition == Edition.PUBLIC ? "wa:Role" : "prov:Person";
        if (label == null) {
            object(json, agent, "prov:type", type);
        } else {
            object(json, agent, "prov:type", type, "prov:label", label);
        }
    }

    private void association(JsonGenerator json, long revision, PastEvent known) {
        if (disclosure.hasActor(revision)) {
            object(
                    json, "_:a" + revision,
                    "prov:activity", event(revision), "prov:agent", agent(known), "prov:role", "wa:" + role(known));
        }
    }

    private List<ItemKey> touched(long revision, PastEvent known) {
        return disclosure.hasPayload(revision)
                ? known.touched().stream().distinct().filter(this::isShown).toList()
                : List.of();
    }

    /** What is named after a participant, as a seat is, is not in the public edition. */
    private boolean isShown(ItemKey key) {
        return edition != Edition.PUBLIC || !Mentions.any(key.id(), people);
    }

    private String agent(PastEvent known) {
        return edition == Edition.PUBLIC ? "wa:role/" + role(known) : "wa:participant/" + known.actor();
    }

    /** Who planned the atelier had no role in it yet. */
    private static String role(PastEvent known) {
        return known.role() == null ? "NONE" : known.role();
    }

    private static String event(long revision) {
        return "wa:event/" + revision;
    }

    private static String entity(ItemKey key, long revision) {
        return "wa:" + key.kind().word() + "/" + key.id() + "/r" + revision;
    }

    private static void object(JsonGenerator json, String name, String... namesAndValues) {
        json.writeObjectPropertyStart(name);
        for (var at = 0; at < namesAndValues.length; at += 2) {
            attribute(json, namesAndValues[at], namesAndValues[at + 1]);
        }
        json.writeEndObject();
    }

    private static void attribute(JsonGenerator json, String name, String value) {
        if (NAMING.contains(name)) {
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("$", value);
            json.writeStringProperty("type", "prov:QUALIFIED_NAME");
            json.writeEndObject();
        } else {
            json.writeStringProperty(name, value);
        }
    }
}
