package nl.wijkatelier.query.evidence;

import java.net.URI;
import nl.wijkatelier.evidence.note.NoteKey;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under what name this installation signs, and who says when.
 *
 * @param hostName the beginning of every origin; once a checkpoint was handed out it must stay as it is
 * @param timeStampAuthority the http(s) address of a time-stamp authority (RFC 3161); without one there are no time stamps
 */
@ConfigurationProperties("wijkatelier")
public record EvidenceProperties(@DefaultValue("wijkatelier.local") String hostName, @Nullable URI timeStampAuthority) {

    /** Refuses a name that cannot be in an origin, and an address that nobody can be reached at. */
    public EvidenceProperties {
        if (!NoteKey.isName(hostName)) {
            throw new IllegalArgumentException("wijkatelier.host-name must be ASCII without spaces and plus: " + hostName);
        }
        if (timeStampAuthority != null && !isHttp(timeStampAuthority)) {
            throw new IllegalArgumentException("wijkatelier.time-stamp-authority must be an http or https address: " + timeStampAuthority);
        }
    }

    private static boolean isHttp(URI address) {
        return address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
    }
}
