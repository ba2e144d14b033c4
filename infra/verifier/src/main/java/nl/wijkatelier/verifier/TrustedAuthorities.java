package nl.wijkatelier.verifier;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * The authorities whose time stamps are trusted, by their certificates: those of whoever signs stamps, or of who answers for them. Whether
 * one was withdrawn since is not looked at: that takes a network.
 */
final class TrustedAuthorities {
    private final List<X509Certificate> trusted;

    private TrustedAuthorities(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    /**
     * Reads certificates: one in DER, or one or more in PEM.
     *
     * @throws IOException if the file cannot be read, or has none
     */
    static TrustedAuthorities read(Path file) throws IOException {
        try {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)));
            if (certificates.isEmpty()) {
                throw new IOException(file.toString());
            }
            return new TrustedAuthorities(certificates.stream().map(X509Certificate.class::cast).toList());
        } catch (CertificateException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /**
     * Whether one of them signed a stamp, with a certificate that is for stamping and was valid then.
     *
     * @param response of an authority (RFC 3161), in DER
     * @param imprint what it stamps
     */
    boolean signed(byte[] response, byte[] imprint) {
        try {
            var token = new TimeStampResponse(response).getTimeStampToken();
            return token != null && Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), imprint) && signed(token);
        } catch (TSPException | IOException | GeneralSecurityException | OperatorException | RuntimeException e) {
            // what reads it stumbles in many ways over what it did not expect
            return false;
        }
    }

    private boolean signed(TimeStampToken token) throws TSPException, GeneralSecurityException, OperatorException {
        var enclosed = enclosed(token);
        var signer = signer(token, enclosed);
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        return trusted.contains(signer) || comesFromTrusted(signer, enclosed, token.getTimeStampInfo().getGenTime());
    }

    private X509Certificate signer(TimeStampToken token, List<X509Certificate> enclosed) throws GeneralSecurityException {
        for (var certificate : Stream.concat(trusted.stream(), enclosed.stream()).toList()) {
            if (token.getSID().match(new JcaX509CertificateHolder(certificate))) {
                return certificate;
            }
        }
        throw new CertificateException("The stamp has no certificate of who signed it");
    }

    private boolean comesFromTrusted(X509Certificate signer, List<X509Certificate> enclosed, Date then) throws GeneralSecurityException {
        var selector = new X509CertSelector();
        selector.setCertificate(signer);
        var anchors = trusted.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet());
        var parameters = new PKIXBuilderParameters(anchors, selector);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(enclosed)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(then);
        return CertPathBuilder.getInstance("PKIX").build(parameters) != null;
    }

    private static List<X509Certificate> enclosed(TimeStampToken token) throws CertificateException {
        var certificates = new ArrayList<X509Certificate>();
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            certificates.add(new JcaX509CertificateConverter().getCertificate(each));
        }
        return certificates;
    }
}
