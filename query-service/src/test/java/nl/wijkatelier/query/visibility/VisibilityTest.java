package nl.wijkatelier.query.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.query.item.Item;
import nl.wijkatelier.query.item.ItemStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTest {
    private static final ParticipantId ANNA = new ParticipantId("anna");
    private static final Audience HERSELF = Audience.of(ANNA);
    private static final Audience BRAM = Audience.of(new ParticipantId("bram"));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTE")
    void what_is_marked_private_is_there_for_its_owner_only(ItemKind kind) {
        var item = new Item(kind, "i1", Map.of("owner", "anna", "private", true, "value", 3));

        assertThat(Visibility.view(item, HERSELF)).contains(item.fields());
        assertThat(Visibility.view(item, BRAM)).isEmpty();
        assertThat(Visibility.view(item, Audience.EVERYBODY)).isEmpty();
        assertThat(Visibility.insiders(item)).containsExactly(ANNA);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTE")
    void when_the_mark_goes_it_comes_to_all_others_whole(ItemKind kind) {
        var before = new Item(kind, "i1", Map.of("owner", "anna", "private", true, "value", 3));
        var after = new Item(kind, "i1", Map.of("owner", "anna", "value", 3));
        var shown = ViewChanges.of(List.of(new ItemStep(kind, "i1", before, after)), BRAM);

        assertThat(shown).singleElement().satisfies(change ->
                assertThat(change.fields()).containsExactlyInAnyOrderEntriesOf(Map.of("owner", "anna", "value", 3)));
    }

    @Test
    void a_private_note_is_whole_for_those_with_whom_it_is_shared_and_without_its_text_for_others() {
        var note = new Item(ItemKind.NOTE, "n1", Map.of(
                "author", "anna", "private", true, "sharedWith", List.of("bram"), "text", "Van ons", "board", "b1", "round", "r1"));
        var carla = Audience.of(new ParticipantId("carla"));

        assertThat(Visibility.view(note, HERSELF)).contains(note.fields());
        assertThat(Visibility.view(note, BRAM)).contains(note.fields());
        for (var outsider : List.of(carla, Audience.EVERYBODY)) {
            assertThat(Visibility.view(note, outsider)).hasValue(Map.of("board", "b1", "round", "r1", "private", true));
        }
        assertThat(Visibility.insiders(note)).containsExactlyInAnyOrder(ANNA, new ParticipantId("bram"));
    }
}
