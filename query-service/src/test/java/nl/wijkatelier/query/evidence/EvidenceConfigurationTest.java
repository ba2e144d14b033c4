package nl.wijkatelier.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.eventstore.access.KeyProperties;
import nl.wijkatelier.eventstore.start.CannotStart;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceConfigurationTest {
    @TempDir
    Path data;

    @Test
    void the_key_is_made_once_and_a_former_one_stays_listed() {
        var first = evidence(List.of(), "host.example").keys().getFirst();
        assertThat(evidence(List.of(), "host.example").keys()).as("a later start").containsExactly(first);

        var rotated = new KeyProperties(data, null, null, SigningKey.random().text(), List.of(first.line()));
        var keys = evidence(rotated, "host.example").keys(new AtelierId("a1"));

        assertThat(keys).hasSize(2).first().isNotEqualTo(first);
        assertThat(keys.getLast()).isEqualTo(new NoteKey("host.example/a1", first.publicKey()));
    }

    @Test
    void what_is_no_key_or_no_name_stops_the_start() {
        assertThatThrownBy(() -> evidence(List.of("not a key"), "host.example")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> evidence(List.of(), "a host")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EvidenceProperties("host.example", URI.create("ftp://stamps.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> evidence(new KeyProperties(data, null, null, "c2hvcnQ=", List.of()), "host.example"))
                .isInstanceOf(CannotStart.class);
    }

    private Evidence evidence(List<String> former, String hostName) {
        return evidence(new KeyProperties(data, null, null, null, former), hostName);
    }

    private static Evidence evidence(KeyProperties keys, String hostName) {
        return new EvidenceConfiguration()
                .evidence((atelier, after) -> Stream.empty(), keys, new EvidenceProperties(hostName, null));
    }
}
