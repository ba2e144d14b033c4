package nl.wijkatelier.query.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStampAuthorityTest {
    private static final byte[] CHECKPOINT = "host.example/a1\n7\n".getBytes(UTF_8);

    @Test
    void a_stamp_is_about_the_bytes_and_tells_when() throws Exception {
        try (var authority = new StampingAuthority(StampingAuthority::stamp)) {
            var stamp = new TimeStampResponse(new TimeStampAuthority(authority.address()).stamp(CHECKPOINT));

            var told = stamp.getTimeStampToken().getTimeStampInfo();
            assertThat(told.getMessageImprintDigest()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(CHECKPOINT));
            assertThat(told.getGenTime()).isEqualTo(StampingAuthority.MOMENT);
        }
    }

    @Test
    void a_stamp_in_ber_is_handed_on_in_der() throws Exception {
        try (var authority = new StampingAuthority((self, asked) -> inBer(self.stamp(asked)))) {
            var stamp = new TimeStampAuthority(authority.address()).stamp(CHECKPOINT);

            assertThat(stamp[1]).as("tells its length beforehand").isNotEqualTo((byte) 0x80);
            assertThat(new TimeStampResponse(stamp).getTimeStampToken().getTimeStampInfo().getGenTime())
                    .isEqualTo(StampingAuthority.MOMENT);
        }
    }

    private static byte[] inBer(byte[] response) throws IOException {
        var parts = ASN1Sequence.getInstance(response);
        return new BERSequence(parts.toArray()).getEncoded(ASN1Encoding.BER);
    }

    @Test
    void an_answer_without_end_is_not_taken() throws Exception {
        refused((authority, asked) -> new byte[2 << 20]);
    }

    @Test
    void a_stamp_on_something_else_is_refused() throws Exception {
        refused((authority, asked) -> {
            var other = new TimeStampRequestGenerator();
            other.setCertReq(true);
            return authority.stamp(other.generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce()));
        });
    }

    @Test
    void an_old_stamp_on_the_same_is_refused() throws Exception {
        refused((authority, asked) -> {
            var other = new TimeStampRequestGenerator();
            other.setCertReq(true);
            return authority.stamp(other.generate(TSPAlgorithms.SHA256, asked.getMessageImprintDigest(), asked.getNonce().not()));
        });
    }

    @Test
    void a_stamp_that_was_changed_after_it_was_signed_is_refused() throws Exception {
        refused((authority, asked) -> {
            var stamp = authority.stamp(asked);
            stamp[stamp.length - 1] ^= 1;
            return stamp;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "\u0005\u0000", "0\u0000", "0\u0003\u0002\u0001\u0000"})
    void what_is_no_stamp_is_refused(String answer) throws Exception {
        refused((authority, asked) -> answer.getBytes(UTF_8));
    }

    @Test
    void nobody_at_the_address_is_told() {
        assertThatThrownBy(() -> new TimeStampAuthority(URI.create("http://localhost:1/")).stamp(CHECKPOINT))
                .isInstanceOf(TimeStampUnavailable.class)
                .hasMessageContaining("http://localhost:1/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n0"})
    void one_that_falls_silent_is_not_waited_for(String saidBefore) throws Exception {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(silent, saidBefore));
            var authority = new TimeStampAuthority(
                    URI.create("http://localhost:" + silent.getLocalPort() + "/"), Duration.ofMillis(300));

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThatThrownBy(() -> authority.stamp(CHECKPOINT))
                    .isInstanceOf(TimeStampUnavailable.class));
        }
    }

    /** Whoever asks is let in, and hears no more than this. */
    private static void answer(ServerSocket silent, String text) {
        try {
            var asked = silent.accept();
            asked.getInputStream().read(new byte[4096]);
            asked.getOutputStream().write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refused(StampingAuthority.Habit habit) throws Exception {
        try (var authority = new StampingAuthority(habit)) {
            assertThatThrownBy(() -> new TimeStampAuthority(authority.address()).stamp(CHECKPOINT))
                    .isInstanceOf(TimeStampUnavailable.class);
        }
    }
}
