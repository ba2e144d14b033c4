package nl.wijkatelier.query.evidence;

import nl.wijkatelier.evidence.note.NoteKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under what name this installation signs.
 *
 * @param hostName the beginning of every origin; once a checkpoint was handed out it must stay as it is
 */
@ConfigurationProperties("wijkatelier")
public record EvidenceProperties(@DefaultValue("wijkatelier.local") String hostName) {

    /** Refuses a name that cannot be in an origin. */
    public EvidenceProperties {
        if (!NoteKey.isName(hostName)) {
            throw new IllegalArgumentException("wijkatelier.host-name must be ASCII without spaces and plus: " + hostName);
        }
    }
}
