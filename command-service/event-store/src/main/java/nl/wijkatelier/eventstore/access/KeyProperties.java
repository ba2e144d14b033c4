package nl.wijkatelier.eventstore.access;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkatelier.eventstore.start.CannotStart;
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
    private static final String REMEDY = "Put the right key back from a copy. Only where there is none, move the file away: a new key is made, and what was"
            + " signed with the old one is not recognised any more.";

    /** The session tokens of this installation. */
    public SessionTokens sessionTokens() {
        return usable(place("session", sessionKey), () -> new SessionTokens(
                sessionKey == null
                        ? KeyFile.readOrCreate(file("session"), KeyFile::random)
                        : Base64.getDecoder().decode(sessionKey)));
    }

    /** The host key of this installation; its file is text, so that the host can copy it. */
    public HostKey host() {
        return usable(place("host", hostKey), () -> new HostKey(hostKey == null ? KeyFile.text(file("host")) : hostKey));
    }

    /**
     * The key with which this installation signs checkpoints; its file is text.
     *
     * @param made makes one, if there is none yet
     * @param read reads what was kept; an {@code IllegalArgumentException} says what is wrong with that
     */
    public <K> K evidence(Supplier<String> made, Function<String, K> read) {
        return usable(place("evidence", evidenceKey), () -> read.apply(
                evidenceKey == null
                        ? KeyFile.text(file("evidence"), () -> made.get().getBytes(StandardCharsets.US_ASCII))
                        : evidenceKey));
    }

    /**
     * The public halves of the keys that signed before.
     *
     * @param read reads one; an {@code IllegalArgumentException} says what is wrong with it
     */
    public <K> List<K> formerEvidence(Function<String, K> read) {
        return usable("wijkatelier.former-evidence-keys", () -> formerEvidenceKeys.stream().map(read).toList());
    }

    private Path file(String name) {
        return data.resolve(name + ".key");
    }

    private String place(String name, @Nullable String given) {
        return given == null ? file(name).toAbsolutePath().toString() : "wijkatelier." + name + "-key";
    }

    private static <K> K usable(String place, Supplier<K> key) {
        try {
            return key.get();
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new CannotStart("The key in " + place + " cannot be used: " + e.getMessage(), REMEDY, e);
        }
    }

    /** Never the keys: this may end up in a log. */
    @Override
    public String toString() {
        return "KeyProperties[data=" + data + "]";
    }
}
