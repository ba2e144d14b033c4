package nl.wijkatelier.query.evidence;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A time-stamp authority on loopback, with a certificate of its own making; it stamps at one moment, whenever it is asked. */
final class StampingAuthority implements AutoCloseable {
    static final Instant MOMENT = Instant.parse("2027-02-09T13:00:00Z");
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    /** What it does with a request. */
    interface Habit {
        byte[] answer(StampingAuthority authority, TimeStampRequest asked) throws Exception;
    }

    private final KeyPair keys;
    private final X509CertificateHolder certificate;
    private final HttpServer server;

    StampingAuthority(Habit habit) throws Exception {
        keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
        certificate = certificate(keys);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var answer = habit.answer(this, new TimeStampRequest(exchange.getRequestBody()));
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    /** As an honest one does. */
    byte[] stamp(TimeStampRequest asked) throws Exception {
        var tokens = new TimeStampTokenGenerator(signer(), digest("1.3.14.3.2.26"), POLICY);
        tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
        return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                .generate(asked, BigInteger.ONE, Date.from(MOMENT))
                .getEncoded();
    }

    private SignerInfoGenerator signer() throws Exception {
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()), certificate);
    }

    private static DigestCalculator digest(String algorithm) throws Exception {
        return new JcaDigestCalculatorProviderBuilder().build()
                .get(new AlgorithmIdentifier(new ASN1ObjectIdentifier(algorithm)));
    }

    private static X509CertificateHolder certificate(KeyPair keys) throws Exception {
        var name = new X500Name("CN=Een instantie");
        return new JcaX509v3CertificateBuilder(
                        name, BigInteger.ONE, Date.from(Instant.EPOCH), Date.from(FAR), name, keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
