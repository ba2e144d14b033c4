package nl.wijkatelier.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkatelier.contract.ItemKind;
import nl.wijkatelier.query.readmodel.ChapterTurn;
import nl.wijkatelier.query.readmodel.ChapterTurn.Heading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChaptersTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    private final List<Turn> turns = new ArrayList<>();

    @Test
    void a_half_day_holds_its_items_and_an_item_its_phases() {
        begins(10, ItemKind.HALF_DAY, "h1");
        begins(12, ItemKind.AGENDA_ITEM, "i1");
        begins(13, ItemKind.ACTIVITY, "a1");
        ends(20, ItemKind.ACTIVITY, "a1");
        begins(21, ItemKind.ACTIVITY, "a2");
        ends(30, ItemKind.ACTIVITY, "a2");
        ends(31, ItemKind.AGENDA_ITEM, "i1");
        ends(40, ItemKind.HALF_DAY, "h1");

        assertThat(chapters()).containsExactly("0 h1 10-40", "1 i1 12-31", "2 a1 13-20", "2 a2 21-30");
    }

    @Test
    void what_is_still_going_on_has_no_end() {
        begins(10, ItemKind.HALF_DAY, "h1");
        begins(12, ItemKind.AGENDA_ITEM, "i1");

        assertThat(chapters()).containsExactly("0 h1 10-", "1 i1 12-");
    }

    @Test
    void what_begins_ends_what_cannot_hold_it() {
        begins(10, ItemKind.HALF_DAY, "h1");
        begins(12, ItemKind.AGENDA_ITEM, "i1");
        begins(13, ItemKind.ACTIVITY, "a1");
        begins(20, ItemKind.AGENDA_ITEM, "i2");
        begins(30, ItemKind.HALF_DAY, "h2");

        assertThat(chapters()).containsExactly("0 h1 10-29", "1 i1 12-19", "2 a1 13-19", "1 i2 20-29", "0 h2 30-");
    }

    @Test
    void a_half_day_that_is_closed_ends_all_that_is_in_it() {
        begins(10, ItemKind.HALF_DAY, "h1");
        begins(12, ItemKind.AGENDA_ITEM, "i1");
        ends(20, ItemKind.HALF_DAY, "h1");
        ends(21, ItemKind.AGENDA_ITEM, "i1");

        assertThat(chapters()).containsExactly("0 h1 10-20", "1 i1 12-20");
    }

    @Test
    void a_half_day_that_is_opened_again_is_a_chapter_again() {
        begins(10, ItemKind.HALF_DAY, "h1");
        ends(20, ItemKind.HALF_DAY, "h1");
        begins(30, ItemKind.HALF_DAY, "h1");
        ends(40, ItemKind.HALF_DAY, "h1");

        assertThat(chapters()).containsExactly("0 h1 10-20", "0 h1 30-40");
    }

    @Test
    void an_activity_outside_a_half_day_is_in_no_chapter() {
        begins(10, ItemKind.ACTIVITY, "a1");
        ends(20, ItemKind.ACTIVITY, "a1");
        begins(30, ItemKind.HALF_DAY, "h1");
        begins(31, ItemKind.ACTIVITY, "a2");

        assertThat(chapters()).containsExactly("0 h1 30-", "1 a2 31-");
    }

    @Test
    void an_item_of_one_phase_under_one_name_is_one_chapter() {
        begins(10, ItemKind.HALF_DAY, "h1");
        item(12, "i1", null);
        phase(13, 12, "a1", "Pauze");
        ends(20, ItemKind.AGENDA_ITEM, "i1");
        item(21, "i2", "Kiezen");
        phase(22, 21, "a2", "Kiezen");
        ends(30, ItemKind.AGENDA_ITEM, "i2");

        assertThat(chapters()).containsExactly("0 h1 10-", "1 i1 12-20", "1 i2 21-30");
        assertThat(Chapters.of(turns)).extracting(Chapter::title).containsExactly("Title of h1", "Pauze", "Kiezen");
    }

    @Test
    void an_item_of_more_phases_or_of_one_with_another_name_keeps_them() {
        begins(10, ItemKind.HALF_DAY, "h1");
        item(12, "i1", "Kiezen");
        phase(13, 12, "a1", "Kiezen");
        phase(15, 15, "a2", "Stil schrijven");
        item(21, "i2", "Kiezen");
        phase(22, 21, "a3", "Stil schrijven");

        assertThat(chapters())
                .containsExactly("0 h1 10-", "1 i1 12-20", "2 a1 13-14", "2 a2 15-20", "1 i2 21-", "2 a3 22-");
    }

    private void item(long revision, String id, @Nullable String title) {
        turn(revision, ItemKind.AGENDA_ITEM, id, new Heading(title, "BREAK", null, 20L));
    }

    /** Begun in one go with what has another revision. */
    private void phase(long revision, long with, String id, String title) {
        var turn = new ChapterTurn(ItemKind.ACTIVITY, id, new Heading(title, null, null, 20L));
        turns.add(new Turn(revision, START.plusSeconds(with), turn));
    }

    private void begins(long revision, ItemKind kind, String id) {
        turn(revision, kind, id, new Heading("Title of " + id, null, null, 20L));
    }

    private void ends(long revision, ItemKind kind, String id) {
        turn(revision, kind, id, null);
    }

    private void turn(long revision, ItemKind kind, String id, @Nullable Heading heading) {
        turns.add(new Turn(revision, START.plusSeconds(revision), new ChapterTurn(kind, id, heading)));
    }

    private List<String> chapters() {
        return Chapters.of(turns).stream()
                .map(it -> "%s %s %s-%s".formatted(
                        it.depth(), it.id(), it.revision(), it.until() == null ? "" : it.until()))
                .toList();
    }
}
