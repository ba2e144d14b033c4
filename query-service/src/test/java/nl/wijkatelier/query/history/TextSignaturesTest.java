package nl.wijkatelier.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Secret;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextSignaturesTest {
    private final TextSignatures signatures = new TextSignatures();

    @Test
    void what_is_sought_is_in_what_is_read() {
        LongStream.rangeClosed(1, 300).forEach(revision -> add(revision, revision == 70 ? "Koffie in het Café" : null));

        assertThat(found("cafe")).containsExactly(LongStream.rangeClosed(65, 128).toArray());
        assertThat(found("koffie", "KOFF")).contains(70);
        assertThat(found("koffie", "thee")).isEmpty();
        assertThat(found("warmtepomp")).isEmpty();
    }

    @Test
    void one_or_two_letters_tell_as_well_where_they_are_not() {
        LongStream.rangeClosed(1, 300).forEach(revision -> add(revision, revision == 70 ? "Een hybride WP, 3x" : "Warmte"));

        assertThat(found("wp")).containsExactly(LongStream.rangeClosed(65, 128).toArray());
        assertThat(found("3")).containsExactly(LongStream.rangeClosed(65, 128).toArray());
        assertThat(found("te")).hasSize(300);
        assertThat(found("zq")).isEmpty();
    }

    @Test
    void what_was_somebodys_own_is_read_whatever_is_sought() {
        LongStream.rangeClosed(1, 200).forEach(revision -> add(revision, "Warmte", revision == 70));

        assertThat(found("koffie")).containsExactly(LongStream.rangeClosed(65, 128).toArray());
    }

    private void add(long revision, @Nullable String text) {
        add(revision, text, false);
    }

    private void add(long revision, @Nullable String text, boolean own) {
        var secret = own ? new Secret("p1", List.of(), List.of(), List.of(), false) : null;
        var at = Instant.EPOCH;
        signatures.add(new JournalEntry(revision, "NoteAdded", List.of(), "p1", at, at, "b1", List.of("n1"), text, secret, null, null));
    }

    private long[] found(String... words) {
        return signatures.revisions(Stream.of(words).map(FoldedText::of).toList());
    }
}
