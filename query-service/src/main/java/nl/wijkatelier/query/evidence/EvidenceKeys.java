package nl.wijkatelier.query.evidence;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.evidence.note.NoteKey;
import nl.wijkatelier.evidence.note.SigningKey;

/**
 * The keys of this installation. Each atelier is a log of its own, whose key has the name of the log (C2SP tlog-checkpoint):
 * one key under as many names.
 *
 * @param hostName the beginning of every origin
 * @param current signs
 * @param former public halves, base64, of those that signed before: what they signed must stay verifiable
 */
public record EvidenceKeys(String hostName, SigningKey current, List<String> former) {
    /** Copies the list. */
    public EvidenceKeys {
        former = List.copyOf(former);
    }

    /** The name of an atelier as a log. */
    String origin(AtelierId atelier) {
        return hostName + "/" + atelier;
    }

    /** The public keys under a name, the current one first. */
    List<NoteKey> named(String name) {
        return Stream.concat(Stream.of(current.name(name)), formerNamed(name).stream()).toList();
    }

    /** Those that signed before, under a name. */
    List<NoteKey> formerNamed(String name) {
        return former.stream().map(key -> new NoteKey(name, key)).toList();
    }
}
