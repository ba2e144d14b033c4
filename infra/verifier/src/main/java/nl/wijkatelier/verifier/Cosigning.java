package nl.wijkatelier.verifier;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import nl.wijkatelier.evidence.note.Checkpoint;
import nl.wijkatelier.evidence.note.SignedNote;
import nl.wijkatelier.evidence.note.SigningKey;

/** What a second party does with its own key, on its own machine: it never gives the key away. */
final class Cosigning {
    private static final FileAttribute<?>[] NONE = {};

    private Cosigning() {}

    /**
     * Makes a key and keeps it in a new file that its owner alone can read.
     *
     * @return its public half, to be made known
     * @throws IOException if the file is there already, or cannot be written
     */
    static String newKey(String name, Path file) throws IOException {
        var key = SigningKey.random();
        var line = key.cosigner(name).line();
        Files.createFile(file, ownerOnly());
        Files.writeString(file, key.text() + "\n");
        return line;
    }

    /**
     * Puts a cosignature under a checkpoint; who cosigns says by it: at this moment I was shown this checkpoint.
     *
     * @throws IllegalArgumentException if it is no checkpoint, or the file holds no key
     */
    static String cosign(byte[] note, String name, Path file, InstantSource clock) throws IOException {
        var checkpoint = SignedNote.parse(HandedOn.note(note));
        Checkpoint.parse(checkpoint.text());
        return SigningKey.of(Files.readString(file)).cosign(name, checkpoint, clock.instant()).toString();
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : NONE;
    }
}
