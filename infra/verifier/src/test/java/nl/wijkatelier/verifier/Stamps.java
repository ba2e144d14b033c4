package nl.wijkatelier.verifier;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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

/** Time stamps of an authority of our own making. */
final class Stamps {
    static final Instant MOMENT = Instant.parse("2027-02-09T13:00:00Z");
    private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private Stamps() {}

    /** A stamp of "Een instantie" on a text. */
    static byte[] on(String text) {
        return on(text, "O=Stempels,CN=Een instantie", true);
    }

    static byte[] on(String text, String giver, boolean certified) {
        try {
            var keys = KeyPairGenerator.getInstance("EC").generateKeyPair();
            var certificate = certificate(keys, giver);
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

    private static X509CertificateHolder certificate(KeyPair keys, String giver) throws Exception {
        var name = new X500Name(giver);
        return new JcaX509v3CertificateBuilder(
                        name, BigInteger.TWO, Date.from(Instant.EPOCH), Date.from(FAR), name, keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()));
    }
}
