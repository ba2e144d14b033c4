package nl.wijkatelier.query.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.report.ReportStories;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.Snapshot;
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

        assertThat(texts(state(snapshot))).doesNotContainAnyElementsOf(participants(snapshot));
    }

    @Test
    void who_is_in_the_atelier_may_know_who_did_what() {
        var snapshot = ReportStories.snapshot("decisions", Readers.ATELIER);

        assertThat(texts(state(snapshot))).containsAll(participants(snapshot));
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
