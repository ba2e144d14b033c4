package nl.wijkatelier.evidence.note;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text with signatures under it, as C2SP signed-note has it.
 *
 * @param text ends in a new line
 * @param signatures at least one
 */
public record SignedNote(String text, List<Line> signatures) {
    private static final String DASH = "\u2014 ";
    private static final int ID = 4;

    /** Copies the list. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * One signature.
     *
     * @param name of the key
     * @param signature base64 of the four bytes of the key's id and the signature itself
     */
    public record Line(String name, String signature) {}

    static SignedNote of(String text, NoteKey key, byte[] signature) {
        return new SignedNote(text, List.of(line(key, signature)));
    }

    /** This note with one more signature. */
    SignedNote with(NoteKey key, byte[] signature) {
        return new SignedNote(text, Stream.concat(signatures.stream(), Stream.of(line(key, signature))).toList());
    }

    private static Line line(NoteKey key, byte[] signature) {
        var both = Arrays.copyOf(key.id(), ID + signature.length);
        System.arraycopy(signature, 0, both, ID, signature.length);
        return new Line(key.name(), Base64.getEncoder().encodeToString(both));
    }

    /**
     * Reads a note; nothing in it has been verified then.
     *
     * @throws IllegalArgumentException if it is not written as a note is
     */
    public static SignedNote parse(String note) {
        var end = note.lastIndexOf("\n\n");
        if (end < 0) {
            throw new IllegalArgumentException("Not a signed note");
        }
        var signatures = new ArrayList<Line>();
        for (var line : note.substring(end + 2).split("\n")) {
            signatures.add(line(line));
        }
        var parsed = new SignedNote(note.substring(0, end + 1), signatures);
        if (!parsed.toString().equals(note)) {
            throw new IllegalArgumentException("Not a signed note");
        }
        return parsed;
    }

    private static Line line(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !line.startsWith(DASH)) {
            throw new IllegalArgumentException("Not a signature: " + line);
        }
        var bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length <= ID || !Base64.getEncoder().encodeToString(bytes).equals(parts[2])) {
            throw new IllegalArgumentException("Not a signature: " + line);
        }
        return new Line(parts[1], parts[2]);
    }

    /** Whether one of these keys has signed the text, and none of them signed another. */
    public boolean isSignedByOneOf(List<NoteKey> keys) {
        var judged = keys.stream()
                .flatMap(key -> by(key).map(signature -> key.verifies(text, signature)))
                .toList();
        return !judged.isEmpty() && judged.stream().allMatch(sound -> sound);
    }

    /** When a key cosigned the text, to the second; empty if it did not, or any cosignature under its name and id is not sound. */
    public Optional<Instant> cosignedBy(NoteKey cosigner) {
        var cosignatures = by(cosigner).map(Cosignature::read).toList();
        var sound = cosignatures.stream()
                .allMatch(it -> it.isPresent() && cosigner.verifies(Cosignature.signed(it.get().at(), text), it.get().signature()));
        return sound && !cosignatures.isEmpty() ? cosignatures.getFirst().map(Cosignature::at) : Optional.empty();
    }

    /** The signatures under the name and id of a key. */
    private Stream<byte[]> by(NoteKey key) {
        return signatures.stream()
                .filter(line -> line.name().equals(key.name()))
                .map(line -> Base64.getDecoder().decode(line.signature()))
                .filter(bytes -> Arrays.equals(key.id(), Arrays.copyOf(bytes, ID)))
                .map(bytes -> Arrays.copyOfRange(bytes, ID, bytes.length));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The note as it is handed out. */
    @Override
    public String toString() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(line -> note.append(DASH).append(line.name()).append(' ').append(line.signature()).append('\n'));
        return note.toString();
    }
}
