package nl.wijkatelier.eventstore.access;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets of an installation: those that are not given are made once and kept in the data directory.
 *
 * @param data the directory
 * @param sessionKey base64 of the key that signs sessions; processes that do not share a directory must share this
 * @param hostKey what the host sends to prove to be the host
 * @param evidenceKey what checkpoints are signed with; processes that do not share a directory must share this
 * @param formerEvidenceKeys the public halves, as C2SP signed-note writes them, of those that signed checkpoints before
 */
@ConfigurationProperties("wijkatelier")
public record KeyProperties(
        @DefaultValue("data") Path data,
        @Nullable String sessionKey,
        @Nullable String hostKey,
        @Nullable String evidenceKey,
        @DefaultValue List<String> formerEvidenceKeys) {

    /** The session tokens of this installation. */
    public SessionTokens sessionTokens() {
        return new SessionTokens(
                sessionKey == null
                        ? KeyFile.readOrCreate(data.resolve("session.key"), KeyFile::random)
                        : Base64.getDecoder().decode(sessionKey));
    }

    /** The host key of this installation; its file is text, so that the host can copy it. */
    public HostKey host() {
        return new HostKey(hostKey == null ? KeyFile.text(data.resolve("host.key")) : hostKey);
    }

    /**
     * The key with which this installation signs checkpoints; its file is text.
     *
     * @param made makes one, if there is none yet
     */
    public String evidence(Supplier<String> made) {
        return evidenceKey == null
                ? KeyFile.text(data.resolve("evidence.key"), () -> made.get().getBytes(StandardCharsets.US_ASCII))
                : evidenceKey;
    }

    /** Never the keys: this may end up in a log. */
    @Override
    public String toString() {
        return "KeyProperties[data=" + data + "]";
    }
}
