package nl.wijkatelier.evidence.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.wijkatelier.evidence.tree.TreeHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {
    private static final String ORIGIN = "test.example/a1";
    private final SigningKey key = SigningKey.random();
    private final Checkpoint checkpoint = Checkpoint.of(ORIGIN, 20852163, TreeHash.empty());

    /** RFC 8032 §7.1, test 2. */
    @Test
    void a_signature_is_that_of_the_standard() {
        var secretAndPublic = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                + "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
        var signing = SigningKey.of(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(secretAndPublic)));

        assertThat(HexFormat.of().formatHex(signing.sign("r")))
                .isEqualTo("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                        + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    @Test
    void a_checkpoint_is_signed_and_read_back() {
        var note = checkpoint.sign(key).toString();

        var read = SignedNote.parse(note);

        assertThat(note).startsWith("test.example/a1\n20852163\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n\u2014 test.example/a1 ");
        assertThat(read.isSignedByOneOf(List.of(SigningKey.random().name(ORIGIN), key.name(ORIGIN)))).isTrue();
        assertThat(Checkpoint.parse(read.text())).isEqualTo(checkpoint);
        assertThat(checkpoint.sign(key).toString()).as("signing again").isEqualTo(note);
    }

    @Test
    void another_key_or_name_or_text_is_not_signed() {
        var note = checkpoint.sign(key);
        var other = new SignedNote(note.text().replace("20852163", "20852164"), note.signatures());

        assertThat(note.isSignedByOneOf(List.of(SigningKey.random().name(ORIGIN)))).isFalse();
        assertThat(note.isSignedByOneOf(List.of(key.name("test.example/a2")))).isFalse();
        assertThat(note.isSignedByOneOf(List.of())).isFalse();
        assertThat(other.isSignedByOneOf(List.of(key.name(ORIGIN)))).isFalse();
    }

    @Test
    void a_second_party_cosigns_with_its_own_key_and_the_time() {
        var second = SigningKey.random();
        var at = Instant.parse("2026-03-05T09:00:00.123Z");

        var read = SignedNote.parse(second.cosign("rekenkamer.example", checkpoint.sign(key), at).toString());

        assertThat(read.isSignedByOneOf(List.of(key.name(ORIGIN)))).as("still signed by the log").isTrue();
        assertThat(read.cosignedBy(second.cosigner("rekenkamer.example"))).contains(Instant.parse("2026-03-05T09:00:00Z"));
        assertThat(read.cosignedBy(second.cosigner("other.example"))).isEmpty();
        assertThat(read.cosignedBy(SigningKey.random().cosigner("rekenkamer.example"))).isEmpty();
        assertThat(checkpoint.sign(key).cosignedBy(second.cosigner("rekenkamer.example"))).isEmpty();
        assertThat(new SignedNote(read.text().replace("20852163", "20852164"), read.signatures())
                        .cosignedBy(second.cosigner("rekenkamer.example"))).isEmpty();
        assertThat(read.isSignedByOneOf(List.of(second.name("rekenkamer.example")))).as("it is no signature of an author").isFalse();
        assertThat(NoteKey.parse(second.cosigner("c").line(), NoteKey.Purpose.COSIGN)).isEqualTo(second.cosigner("c"));
        assertThatThrownBy(() -> NoteKey.parse(second.cosigner("c").line())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_key_is_kept_as_text() {
        var again = SigningKey.of(key.text() + "\n");

        assertThat(again.name("n")).isEqualTo(key.name("n"));
        assertThat(again.sign("text")).isEqualTo(key.sign("text"));
        assertThat(key).hasToString("SigningKey");
    }

    @Test
    void halves_of_two_keys_are_refused() {
        var mixed = Base64.getDecoder().decode(key.text());
        System.arraycopy(Base64.getDecoder().decode(SigningKey.random().text()), 32, mixed, 32, 32);

        assertThatThrownBy(() -> SigningKey.of(Base64.getEncoder().encodeToString(mixed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not belong together");
        assertThatThrownBy(() -> SigningKey.of("c2hvcnQ=")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_public_key_is_one_line() {
        var line = key.name(ORIGIN).line();

        assertThat(NoteKey.parse(line)).isEqualTo(key.name(ORIGIN));
        assertThatThrownBy(() -> NoteKey.parse(line.replace("a1+", "a2+"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NoteKey.parse("a+b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.name("a name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> key.name("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "text\n", "text\n\n", "text\n\n\u2014 name\n", "text\n\n\u2014 name AAAA\n", "text\n\n- name AAAAAAA=\n",
        "text\n\n\u2014 name AAAAAAB=\n", "text\n\n\u2014 name AAAAAAA=", "text\n\n\u2014 name *\n"})
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "o\n1\n", "o\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "o\n1\nAAAA\n", "o o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nmore\n", "o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="})
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
