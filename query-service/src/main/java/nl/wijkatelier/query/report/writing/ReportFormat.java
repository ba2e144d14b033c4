package nl.wijkatelier.query.report.writing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which a report can be had. */
public enum ReportFormat {
    /** The whole, to go on with in a word processor. */
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** The whole, tagged, to read and to keep. */
    PDF("pdf", "application/pdf"),
    /** All tables, a sheet for each. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** All tables, a file for each, in one archive. */
    CSV("zip", "application/zip"),
    /** What is on a day. */
    ICS("ics", "text/calendar;charset=UTF-8"),
    /** All that is there. */
    JSON("json", "application/json"),
    /** All that happened. */
    NDJSON("ndjson", "application/x-ndjson");

    private final String extension;
    private final String mediaType;

    ReportFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the name of its file ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** As it is asked for: {@code docx}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that is asked for by a word, if there is one. */
    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
