package nl.wijkatelier.evidence.archive;

/**
 * A file in a dossier, as an archive must know it.
 *
 * @param name in the dossier
 * @param size bytes
 * @param sha256 in hex
 */
public record ArchivedFile(String name, long size, String sha256) {
    FileFormat format() {
        return FileFormat.of(name.substring(name.lastIndexOf('.') + 1));
    }
}
