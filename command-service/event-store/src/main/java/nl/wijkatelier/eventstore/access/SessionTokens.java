package nl.wijkatelier.eventstore.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.contract.people.ParticipantId;
import tools.jackson.databind.json.JsonMapper;

/** Signs and verifies session tokens: {@code v1.<base64url of JSON>.<base64url of its HMAC-SHA256>}. */
public final class SessionTokens {
    /** The cookie in which a browser keeps one. */
    public static final String COOKIE = "wijkatelier-session";

    private static final String VERSION = "v1";
    private static final String ALGORITHM = "HmacSHA256";
    /** A real token has some 250 characters: what is much longer is not worth a MAC. */
    private static final int LONGEST = 1_000;

    private final JsonMapper json = JsonMapper.shared();
    private final SecretKeySpec key;

    /**
     * Tokens of one installation.
     *
     * @param key shared by all its processes; at least 32 bytes
     */
    public SessionTokens(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The session key must have at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The token of a session. */
    public String sign(Session session) {
        var claims = new Claims(
                session.atelier(), session.participant(), session.issuedAt().getEpochSecond());
        var signed = VERSION + "." + encode(json.writeValueAsBytes(claims));
        return signed + "." + encode(mac(signed));
    }

    /** The session of a token, if the token was signed with our key. */
    public Optional<Session> verify(String token) {
        var parts = token.length() > LONGEST ? new String[0] : token.split("\\.", -1);
        if (parts.length != 3 || !parts[0].equals(VERSION)) {
            return Optional.empty();
        }
        var expected = encode(mac(parts[0] + "." + parts[1]));
        return MessageDigest.isEqual(bytes(expected), bytes(parts[2])) ? Optional.of(session(parts[1])) : Optional.empty();
    }

    private Session session(String payload) {
        var claims = json.readValue(Base64.getUrlDecoder().decode(payload), Claims.class);
        return new Session(claims.a(), claims.p(), Instant.ofEpochSecond(claims.i()));
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Claims(AtelierId a, ParticipantId p, long i) {}
}
