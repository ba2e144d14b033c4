package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemChange;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.visibility.VisibleEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"action", "board", "comment", "decisions", "decision-record", "matrix", "parking", "programme", "resources", "table-groups", "turn"})
    void the_public_is_told_roles_and_no_participants(String story) {
        var snapshot = ReportStories.snapshot(story, Readers.PUBLIC);

        var participants = participants(snapshot);

        assertThat(texts(state(snapshot)))
                .noneMatch(text -> participants.contains(text.substring(text.lastIndexOf(':') + 1)));
    }

    @Test
    void who_is_in_the_atelier_may_know_who_did_what() {
        var snapshot = ReportStories.snapshot("decisions", Readers.ATELIER);

        assertThat(texts(state(snapshot))).containsAll(participants(snapshot));
    }

    @Test
    void what_happened_is_told_to_the_public_with_roles_and_unsigned() {
        var snapshot = ReportStories.snapshot("decisions", Readers.PUBLIC);
        var event = new VisibleEvent(7, snapshot.at(), new ParticipantId("p1"), "NoteAdded", List.of(), null, List.of(
                new ItemChange(ItemKind.NOTE, "n1", Map.of("author", "p1", "text", "Een bewonerspunt", "readers", List.of("f", "p1"))),
                new ItemChange(ItemKind.POSITION, "r1:p1", null),
                new ItemChange(ItemKind.PARTICIPANT, "p1", Map.of("role", "PARTICIPANT"))));

        var told = RolesForPeople.in(snapshot).event(event);

        assertThat(told.by()).isNull();
        assertThat(told.changes()).containsExactly(
                new ItemChange(ItemKind.NOTE, "n1", Map.of(
                        "author", "PARTICIPANT", "text", "Een bewonerspunt", "readers", List.of("FACILITATOR", "PARTICIPANT"))),
                new ItemChange(ItemKind.POSITION, "r1:1", null));
    }

    private static Set<String> participants(Snapshot snapshot) {
        var participants = snapshot.items().stream()
                .filter(item -> item.kind() == ItemKind.PARTICIPANT)
                .map(Item::id)
                .collect(Collectors.toSet());
        assertThat(participants).isNotEmpty();
        return participants;
    }

    private static JsonNode state(Snapshot snapshot) {
        var out = new ByteArrayOutputStream();
        JsonWriter.state(snapshot, Progress.UNHEARD, out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static Set<String> texts(JsonNode node) {
        var all = new TreeSet<String>();
        if (node.isString()) {
            all.add(node.stringValue());
        }
        all.addAll(node.propertyNames());
        node.forEach(part -> all.addAll(texts(part)));
        return all;
    }
}
