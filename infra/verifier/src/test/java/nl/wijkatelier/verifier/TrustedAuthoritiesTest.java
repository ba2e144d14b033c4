package nl.wijkatelier.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.wijkatelier.evidence.RandomLog;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedAuthoritiesTest {
    private static final String STAMP = "content/checkpoint-20.tsr";
    private final RandomLog log = RandomLog.of(5, 20);
    private final Authority authority = Authority.named("CN=Een instantie");

    @TempDir
    Path directory;

    @Test
    void a_stamp_of_whose_certificate_is_given_is_trusted() throws IOException {
        assertThat(faults(authority.stamp(log.checkpoint(20)), authority.certificate())).isEmpty();
        assertThat(faults(authority.stamp(log.checkpoint(20), false), authority.certificate())).as("without its own in it").isEmpty();
    }

    @Test
    void a_stamp_whose_certificate_comes_from_one_that_is_given_is_trusted() throws IOException {
        var other = Authority.named("CN=Een andere");

        assertThat(faults(authority.stamp(log.checkpoint(20)), authority.root())).isEmpty();
        assertThat(faults(authority.stamp(log.checkpoint(20)), other.root(), authority.root())).as("one of several").isEmpty();
    }

    @Test
    void a_stamp_of_somebody_else_of_that_name_is_named() throws IOException {
        var forger = Authority.named("CN=Een instantie");

        assertThat(faults(forger.stamp(log.checkpoint(20)), authority.root())).containsExactly("stamp-untrusted " + STAMP);
        assertThat(faults(forger.stamp(log.checkpoint(20)), authority.certificate())).containsExactly("stamp-untrusted " + STAMP);
        assertThat(faults(forger.stamp(log.checkpoint(20), false), authority.root())).containsExactly("stamp-untrusted " + STAMP);
    }

    @Test
    void a_stamp_by_a_certificate_that_had_ended_is_named() throws IOException {
        var ended = Authority.ended();

        assertThat(faults(ended.stamp(log.checkpoint(20)), ended.root())).containsExactly("stamp-untrusted " + STAMP);
    }

    @Test
    void whatever_byte_of_a_stamp_is_changed_it_is_no_longer_of_whom_it_was() throws IOException {
        var stamp = authority.stamp(log.checkpoint(20));
        for (var at = 0; at < stamp.length; at += 5) {
            var changed = stamp.clone();
            changed[at] ^= 1;
            var faults = faults(changed, authority.root());
            // a certificate that nobody needs may hold anything, and how an answer begins is signed by nobody
            if (faults.isEmpty()) {
                assertThat(TimeStamp.read(changed)).as("byte %d", at).extracting(TimeStamp::time, TimeStamp::giver)
                        .containsExactly("2027-02-09 13:00:00 UTC", "Een instantie");
            }
        }
    }

    @Test
    void a_stamp_made_by_openssl_is_of_whom_it_says() throws Exception {
        try (var in = getClass().getResourceAsStream("/openssl.tsr")) {
            var stamp = in.readAllBytes();
            var imprint = TimeStamp.read(stamp).imprint();
            var theirs = new TimeStampResponse(stamp).getTimeStampToken().getCertificates().getMatches(null).iterator().next();

            assertThat(TrustedAuthorities.read(pem(theirs)).signed(stamp, imprint)).isTrue();
            assertThat(TrustedAuthorities.read(pem(authority.root())).signed(stamp, imprint)).isFalse();
            assertThat(TrustedAuthorities.read(pem(theirs)).signed(stamp, new byte[32])).as("of something else").isFalse();
        }
    }

    @Test
    void a_certificate_is_read_in_either_form_and_what_is_none_is_not() throws IOException {
        var der = Files.write(directory.resolve("authority.der"), authority.root().getEncoded());
        var stamp = authority.stamp(log.checkpoint(20));

        assertThat(TrustedAuthorities.read(der).signed(stamp, TimeStamp.read(stamp).imprint())).isTrue();
        for (var text : List.of("", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")) {
            var file = Files.writeString(directory.resolve("none.pem"), text);
            assertThatIOException().as(text).isThrownBy(() -> TrustedAuthorities.read(file)).withMessageContaining("none.pem");
        }
    }

    private List<String> faults(byte[] stamp, X509CertificateHolder... trusted) throws IOException {
        var dossier = Files.write(directory.resolve("dossier.zip"), Forgery.of(log.dossier()).with(STAMP, stamp).dossier());
        return Verification.of(dossier, null, TrustedAuthorities.read(pem(trusted))).faults().stream().map(Fault::toString).toList();
    }

    private Path pem(X509CertificateHolder... certificates) throws IOException {
        var pem = new StringBuilder();
        for (var each : certificates) {
            pem.append("-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n".formatted(Base64.getMimeEncoder().encodeToString(each.getEncoded())));
        }
        return Files.writeString(directory.resolve("authorities.pem"), pem);
    }
}
