package nl.wijkatelier.evidence.archive;

import org.jspecify.annotations.Nullable;

/**
 * How a file is written, as an archive is told: by its PRONOM-ID where it is known which that is, else by its media type. MDTO asks for
 * either wherever there is one.
 *
 * @param label in words
 * @param code in the list; null for what no list has
 * @param list whose words these are
 */
record FileFormat(String label, @Nullable String code, String list) {
    private static final String PRONOM = "PRONOM-register";
    private static final String MEDIA_TYPES = "IANA Media types";
    private static final String OWN = "Wijkatelier";

    /** That of the files in a dossier whose names end like this. */
    static FileFormat of(String ending) {
        return switch (ending) {
            case "pdf" -> new FileFormat("PDF/A-3a", "fmt/479", PRONOM);
            case "json" -> new FileFormat("JSON", "fmt/817", PRONOM);
            case "xml" -> new FileFormat("XML", "fmt/101", PRONOM);
            case "txt" -> new FileFormat("Platte tekst (UTF-8)", "x-fmt/111", PRONOM);
            case "png" -> new FileFormat("PNG", "image/png", MEDIA_TYPES);
            case "jpg", "jpeg" -> new FileFormat("JPEG", "image/jpeg", MEDIA_TYPES);
            case "webp" -> new FileFormat("WebP", "image/webp", MEDIA_TYPES);
            case "svg" -> new FileFormat("SVG", "image/svg+xml", MEDIA_TYPES);
            case "tsr" -> new FileFormat("Tijdstempel (RFC 3161)", "application/timestamp-reply", MEDIA_TYPES);
            case "ndjson" -> new FileFormat("JSON (een per regel)", null, OWN);
            default -> new FileFormat("Binair", "application/octet-stream", MEDIA_TYPES);
        };
    }
}
