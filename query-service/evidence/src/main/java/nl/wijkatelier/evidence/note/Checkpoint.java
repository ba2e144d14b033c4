package nl.wijkatelier.evidence.note;

import java.util.Base64;

/**
 * What the tree of an atelier is at a size, as C2SP tlog-checkpoint has it.
 *
 * @param origin whose tree: the installation and the atelier
 * @param size leaves in the tree; the revision of the atelier
 * @param root base64 of the root over them
 */
public record Checkpoint(String origin, long size, String root) {

    /** The checkpoint of a root. */
    public static Checkpoint of(String origin, long size, byte[] root) {
        return new Checkpoint(origin, size, Base64.getEncoder().encodeToString(root));
    }

    /**
     * Reads the text of a note that is a checkpoint.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[1].matches("[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("Not a checkpoint");
        }
        var root = Base64.getDecoder().decode(lines[2]);
        var checkpoint = of(lines[0], Long.parseLong(lines[1]), root);
        if (root.length != 32 || !NoteKey.isName(checkpoint.origin()) || !checkpoint.text().equals(text)) {
            throw new IllegalArgumentException("Not a checkpoint");
        }
        return checkpoint;
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }

    /** The root as bytes. */
    public byte[] rootHash() {
        return Base64.getDecoder().decode(root);
    }

    /** This checkpoint signed; its key has the name of the origin. */
    public SignedNote sign(SigningKey key) {
        return key.note(origin, text());
    }
}
