package nl.wijkatelier.evidence.archive;

/**
 * A file in a dossier, as an archive must know it.
 *
 * @param name in the dossier
 * @param size bytes
 * @param sha256 in hex
 */
public record ArchivedFile(String name, long size, String sha256) {
    String format() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> "PDF/A-3a";
            case "json" -> "JSON";
            case "ndjson" -> "JSON (een per regel)";
            case "xml" -> "XML";
            case "png" -> "PNG";
            case "jpg", "jpeg" -> "JPEG";
            case "webp" -> "WebP";
            case "svg" -> "SVG";
            case "tsr" -> "Tijdstempel (RFC 3161)";
            case "txt" -> "Platte tekst (UTF-8)";
            default -> "Binair";
        };
    }
}
