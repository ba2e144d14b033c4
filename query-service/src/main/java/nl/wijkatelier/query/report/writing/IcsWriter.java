package nl.wijkatelier.query.report.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.wijkatelier.query.report.calendar.CalendarEntry;
import nl.wijkatelier.query.report.calendar.CalendarEntry.Days;
import nl.wijkatelier.query.report.calendar.CalendarEntry.Hours;

/**
 * A calendar as iCalendar has it (RFC 5545): a snapshot to take in, without METHOD. With one it would be a message about scheduling
 * (RFC 5546), which must name an organizer with an address, and that is somebody. Written by hand: the libraries for it fetch time
 * zones from elsewhere or change those of the whole process; a test reads the outcome with one of them.
 */
public final class IcsWriter {
    private static final int LONGEST_LINE = 75;
    /** The one control character after the letters (§3.3.11). */
    private static final int DELETE = 0x7F;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** The rules of Directive 2000/84/EC: the last Sundays of March and October, at 01:00 UTC. */
    private static final List<String> ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Amsterdam",
            "BEGIN:DAYLIGHT",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private IcsWriter() {}

    /**
     * Writes a calendar.
     *
     * @param name what it is called
     * @param asOf the moment that it stands for
     * @param revision the revision of the atelier then: of two calendars that are taken in, the later one goes before
     */
    public static void write(String name, Instant asOf, long revision, List<CalendarEntry> entries, OutputStream out)
            throws IOException {
        var writer = new IcsWriter();
        writer.line("BEGIN:VCALENDAR");
        writer.line("VERSION:2.0");
        writer.line("PRODID:-//Wijkatelier//Report//NL");
        writer.line("CALSCALE:GREGORIAN");
        writer.line("X-WR-CALNAME:" + escaped(name));
        ZONE.forEach(writer::line);
        entries.forEach(entry -> writer.event(entry, asOf, revision));
        writer.line("END:VCALENDAR");
        out.write(writer.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void event(CalendarEntry entry, Instant asOf, long revision) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid());
        line("DTSTAMP:" + UTC.format(asOf));
        line("SEQUENCE:" + revision);
        switch (entry.when()) {
            case Hours hours -> {
                line("DTSTART;TZID=Europe/Amsterdam:" + LOCAL.format(hours.from()));
                line("DTEND;TZID=Europe/Amsterdam:" + LOCAL.format(hours.until()));
            }
            case Days days -> {
                line("DTSTART;VALUE=DATE:" + DAY.format(days.from()));
                line("DTEND;VALUE=DATE:" + DAY.format(days.end()));
                line("TRANSP:TRANSPARENT");
            }
        }
        if (entry.cancelled()) {
            line("STATUS:CANCELLED");
        }
        line("SUMMARY:" + escaped(entry.title()));
        if (!entry.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(entry.description()));
        }
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace('\r', ' ')
                .codePoints()
                .filter(each -> each >= ' ' && each != DELETE || each == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A line of more than 75 bytes goes on in the next, after a space (§3.1); never in the middle of a character. */
    private void line(String line) {
        var bytes = 0;
        for (var each : line.codePoints().toArray()) {
            var size = new String(Character.toChars(each)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(each);
            bytes += size;
        }
        text.append("\r\n");
    }
}
