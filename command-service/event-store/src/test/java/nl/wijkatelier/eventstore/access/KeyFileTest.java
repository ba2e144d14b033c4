package nl.wijkatelier.eventstore.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import nl.wijkatelier.eventstore.start.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    @TempDir
    Path directory;

    @Test
    void a_key_is_made_once() {
        var file = directory.resolve("deeper/session.key");

        var made = KeyFile.readOrCreate(file, KeyFile::random);

        assertThat(made).hasSize(32);
        assertThat(KeyFile.readOrCreate(file, KeyFile::random)).isEqualTo(made);
    }

    @Test
    void only_its_owner_reads_it() throws IOException {
        var file = directory.resolve("host.key");

        KeyFile.text(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void an_evidence_key_is_made_once_or_given() throws IOException {
        var made = new KeyProperties(directory, null, null, null, List.of());

        assertThat(evidence(made, "the first")).isEqualTo("the first");
        assertThat(evidence(made, "another")).isEqualTo("the first");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("evidence.key"))))
                .isEqualTo("rw-------");
        var given = new KeyProperties(directory, null, null, "given", List.of());
        assertThat(evidence(given, "another")).isEqualTo("given");
    }

    @Test
    void a_key_that_cannot_be_used_is_told_with_its_place_and_without_itself() throws IOException {
        Files.writeString(directory.resolve("session.key"), "too short");
        var kept = new KeyProperties(directory, null, null, null, List.of());
        var given = new KeyProperties(directory, "c2hvcnQ=", null, null, List.of());

        assertThatThrownBy(kept::sessionTokens)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The key in " + directory.resolve("session.key")
                        + " cannot be used: The session key must have at least 32 bytes");
        assertThatThrownBy(given::sessionTokens)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The key in wijkatelier.session-key cannot be used")
                .hasMessageNotContaining("c2hvcnQ");
    }

    @Test
    void a_host_key_can_be_copied_from_its_file() throws IOException {
        var file = directory.resolve("host.key");

        var key = new HostKey(KeyFile.text(file));

        assertThat(key.matches(Files.readString(file))).isTrue();
        assertThat(key.matches("something else")).isFalse();
        assertThat(key.matches("")).isFalse();
        assertThat(key).hasToString("HostKey");
    }

    @Test
    void a_file_that_an_editor_ended_with_a_new_line_still_holds_the_key() throws IOException {
        var file = directory.resolve("host.key");
        Files.writeString(file, "geheim\n");

        assertThat(KeyFile.text(file)).isEqualTo("geheim");
    }

    private static String evidence(KeyProperties keys, String made) {
        return keys.evidence(() -> made, kept -> kept);
    }
}
