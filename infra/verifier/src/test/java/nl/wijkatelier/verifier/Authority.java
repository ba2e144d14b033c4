package nl.wijkatelier.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.wijkatelier.evidence.Sha256;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A time-stamp authority of our own making, and the root that answers for it. It stamps at one moment, whenever it is asked. */
final class Authority {
    static final Instant MOMENT = Instant.parse("2027-02-09T13:00:00Z");
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final KeyPair keys = keyPair();
    private final X509CertificateHolder root;
    private final X509CertificateHolder certificate;

    private Authority(String name, Instant until) {
        try {
            var rootKeys = keyPair();
            root = certificate(BigInteger.ONE, "CN=Wortel", rootKeys, FAR)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate()));
            certificate = certificate(BigInteger.TWO, name, keys, until)
                    .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(rootKeys.getPrivate()));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** One of that name, which stamps for long. */
    static Authority named(String name) {
        return new Authority(name, FAR);
    }

    /** One whose certificate ended before it stamps. */
    static Authority ended() {
        return new Authority("CN=Geweest", MOMENT.minusSeconds(1));
    }

    /** The certificate of who answers for it. */
    X509CertificateHolder root() {
        return root;
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    byte[] stamp(String text) {
        return stamp(text, true);
    }

    byte[] stamp(String text, boolean certified) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(digests)
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()), certificate),
                    digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)), POLICY);
            tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
            var asked = new TimeStampRequestGenerator();
            asked.setCertReq(certified);
            var hash = Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
            var response = new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
                    .generate(asked.generate(TSPAlgorithms.SHA256, hash), BigInteger.ONE, Date.from(MOMENT));
            return ASN1Primitive.fromByteArray(response.getEncoded()).getEncoded(ASN1Encoding.DER);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("EC").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static JcaX509v3CertificateBuilder certificate(BigInteger number, String name, KeyPair keys, Instant until) {
        return new JcaX509v3CertificateBuilder(
                new X500Name("CN=Wortel"), number, Date.from(Instant.EPOCH), Date.from(until), new X500Name(name), keys.getPublic());
    }
}
