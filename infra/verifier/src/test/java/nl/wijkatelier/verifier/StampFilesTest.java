package nl.wijkatelier.verifier;

import static nl.wijkatelier.verifier.Dossiers.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.wijkatelier.evidence.RandomLog;
import org.junit.jupiter.api.Test;

class StampFilesTest {
    private static final String CHECKPOINT = "test.example/a1\n7\nAAAA\n";
    private final RandomLog log = RandomLog.of(5, 20);
    private final Authority authority = Authority.named("O=Stempels,CN=Een instantie");
    private final Forgery dossier = Forgery.of(log.dossier(7L));

    @Test
    void a_stamp_on_the_checkpoint_beside_it_is_in_order() {
        assertThat(faults(dossier.with("content/checkpoint-20.tsr", authority.stamp(log.checkpoint(20))).dossier())).isEmpty();
        assertThat(faults(dossier.with("content/checkpoint-7.tsr", authority.stamp(log.checkpoint(7))).dossier())).isEmpty();
    }

    @Test
    void a_stamp_on_another_checkpoint_is_named() {
        assertThat(faults(dossier.with("content/checkpoint-20.tsr", authority.stamp(log.checkpoint(7))).dossier()))
                .containsExactly("stamp content/checkpoint-20.tsr");
    }

    @Test
    void a_stamp_beside_no_checkpoint_is_named() {
        assertThat(faults(dossier.with("content/checkpoint-8.tsr", authority.stamp(log.checkpoint(8))).dossier()))
                .containsExactly("file-unknown content/checkpoint-8.tsr");
    }

    @Test
    void what_is_no_stamp_is_named_wherever_it_was_cut_off() {
        var stamp = authority.stamp(log.checkpoint(20));
        for (var length = 0; length < stamp.length; length += 13) {
            assertThat(faults(dossier.with("content/checkpoint-20.tsr", Arrays.copyOf(stamp, length)).dossier()))
                    .as("%d bytes", length)
                    .containsExactly("file-malformed content/checkpoint-20.tsr");
        }
        assertThat(faults(dossier.with("content/checkpoint-20.tsr", Arrays.copyOf(stamp, stamp.length + 1)).dossier()))
                .containsExactly("file-malformed content/checkpoint-20.tsr");
        assertThat(faults(dossier.with("content/checkpoint-20.tsr", "<html>").dossier()))
                .containsExactly("file-malformed content/checkpoint-20.tsr");
    }

    @Test
    void a_stamp_tells_the_time_and_who_is_said_to_have_given_it() {
        var told = TimeStamp.read(authority.stamp(CHECKPOINT));

        assertThat(told.time()).isEqualTo("2027-02-09 13:00:00 UTC");
        assertThat(told.giver()).isEqualTo("Stempels, Een instantie");
    }

    @Test
    void who_gave_it_is_not_told_without_a_certificate_and_steers_no_screen() {
        assertThat(TimeStamp.read(Authority.named("CN=Een instantie").stamp(CHECKPOINT, false)).giver()).isEqualTo(TimeStamp.UNNAMED);
        assertThat(TimeStamp.read(Authority.named("CN=Instantie \\1b[2J").stamp(CHECKPOINT)).giver()).isEqualTo("Instantie ?[2J");
    }

    /** {@code openssl ts -reply}, of OpenSSL 3.0: another maker than the one of the other tests. */
    @Test
    void a_stamp_made_by_openssl_is_read() throws IOException {
        try (var in = getClass().getResourceAsStream("/openssl.tsr")) {
            var told = TimeStamp.read(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(told.imprint())).isEqualTo("f61a93ff368001bd2d37148de33eb296089ecdc4935bb4903e86e289effda08f");
            assertThat(told.time()).isEqualTo("2026-11-30 02:47:05 UTC");
            assertThat(told.giver()).isEqualTo("NL, Gemeente Proef, Tijdstempeldienst Één");
        }
    }

    @Test
    void what_has_no_definite_length_or_is_cut_off_is_no_element() {
        for (var bytes : new byte[][] {{0x30}, {0x30, (byte) 0x80}, {0x30, (byte) 0x85, 0, 0, 0, 0, 0}, {0x30, (byte) 0x82, 1}, {0x30, 1},
            {0x30, (byte) 0x84, -1, -1, -1, -1}}) {
            assertThatThrownBy(() -> DerElement.in(bytes)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(DerElement.in(new byte[] {0x02, (byte) 0x81, 1, 9, 0x04, 0}, 0x02, 0x04)).hasSize(2);
    }
}
