package nl.wijkatelier.query.evidence;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.wijkatelier.evidence.Sha256;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * An authority that says at what time something was there (RFC 3161, over HTTP as in its §3.4). It is sent a SHA-256, never what that is of.
 *
 * <p>Of its answer is checked that it is about what was asked, and signed by the certificate in it. Whom to trust is for
 * whoever relies on the stamp: {@code openssl ts -verify -data FILE -in FILE.tsr -CAfile THEIRS.pem}.
 */
final class TimeStampAuthority {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;
    /** So much an answer has at most, with all certificates and lists that go with it. */
    private static final long MOST_BYTES = 1 << 20;

    private final URI address;
    private final SecureRandom random = new SecureRandom();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Duration patience;

    TimeStampAuthority(URI address) {
        this(address, PATIENCE);
    }

    /**
     * An authority that is waited for as long as this, and no longer.
     *
     * @param patience until all of its answer is there
     */
    TimeStampAuthority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * Has bytes stamped.
     *
     * @return the answer of the authority: a time-stamp response in DER, as those who verify read it
     * @throws TimeStampUnavailable if there is no answer, or none that can be used
     */
    byte[] stamp(byte[] bytes) throws TimeStampUnavailable {
        try {
            var asked = request(bytes);
            return checked(send(asked.getEncoded()), asked);
        } catch (IOException | TSPException | GeneralSecurityException e) {
            throw new TimeStampUnavailable(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TimeStampUnavailable(address, e);
        }
    }

    private TimeStampRequest request(byte[] bytes) {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, Sha256.begin().digest(bytes), new BigInteger(NONCE_BITS, random));
    }

    private byte[] send(byte[] query) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/timestamp-query")
                .POST(BodyPublishers.ofByteArray(query))
                .build();
        var response = inTime(http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES)));
        if (response.statusCode() != OK) {
            throw new IOException("It answered with status " + response.statusCode());
        }
        return response.body();
    }

    /** The patience of a request ends with the headers of its answer; what comes after them may never end. */
    private <T> T inTime(CompletableFuture<T> answer) throws IOException, InterruptedException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("All of its answer was not there within " + patience, e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /**
     * An answer in DER: some authorities answer in BER, with lengths that are not told beforehand; what is signed in it stays the same.
     *
     * @throws IOException if it is none; what reads it stumbles over what it did not expect in many ways
     */
    private static byte[] checked(byte[] answer, TimeStampRequest asked) throws IOException, TSPException, GeneralSecurityException {
        try {
            var inDer = ASN1Primitive.fromByteArray(answer).getEncoded(ASN1Encoding.DER);
            check(new TimeStampResponse(inDer), asked);
            return inDer;
        } catch (RuntimeException e) {
            throw new IOException("It answered what is no time stamp", e);
        }
    }

    private static void check(TimeStampResponse response, TimeStampRequest asked) throws TSPException, GeneralSecurityException {
        response.validate(asked);
        var token = response.getTimeStampToken();
        if (token == null) {
            throw new TSPException("It refused: " + response.getStatusString());
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate(token)));
        } catch (OperatorException e) {
            throw new TSPException("The certificate in the stamp cannot be used", e);
        }
    }

    private static X509CertificateHolder certificate(TimeStampToken token) throws TSPException {
        return token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new TSPException("The stamp has no certificate"));
    }
}
