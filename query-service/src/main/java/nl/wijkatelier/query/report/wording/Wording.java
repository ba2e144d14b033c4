package nl.wijkatelier.query.report.wording;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;

/** Texts, days and figures in one language; moments are told in Dutch time. */
public final class Wording {
    /** The zone in which an atelier meets. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Text UNKNOWN = new Text("onbekend", "unknown");
    private static final int CENTS = 100;

    private final Language language;
    private final DateTimeFormatter days;
    private final DateTimeFormatter briefDays;
    private final DateTimeFormatter moments;

    /** The wording of a language. */
    public Wording(Language language) {
        this.language = language;
        this.days = DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale());
        this.briefDays = DateTimeFormatter.ofPattern("d MMM yyyy", language.locale());
        this.moments = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", language.locale()).withZone(ZONE);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** A text, with values in its places. */
    public String say(Text text, Object... values) {
        var said = text.in(language);
        return values.length == 0 ? said : said.formatted(values);
    }

    /** What is written where something is not known. */
    public String unknown() {
        return say(UNKNOWN);
    }

    /** 28 november 2026. */
    public String day(LocalDate day) {
        return days.format(day);
    }

    /** 28 november 2026, 13:05. */
    public String moment(Instant at) {
        return moments.format(at);
    }

    /** A number with at most so many decimals. */
    public String number(double value, int decimals) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }

    /** An amount in cents as euros; without cents when it is whole. */
    public String euros(long cents) {
        var format = NumberFormat.getNumberInstance(language.locale());
        var decimals = cents % CENTS == 0 ? 0 : 2;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return "€\u00a0" + format.format(cents / (double) CENTS);
    }

    /** A part of one as percents. */
    public String percent(double share) {
        return number(share * 100, 1) + "%";
    }

    /** A cell of a table in words: a day takes less room there, and one line. */
    public String showInTable(Cell cell) {
        return cell instanceof Cell.Day day ? briefDays.format(day.day()).replace(' ', '\u00a0') : show(cell);
    }

    /** A cell in words. */
    public String show(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Figure figure -> number(figure.value(), figure.decimals());
            case Cell.Euros euros -> euros(euros.cents());
            case Cell.Share share -> percent(share.share());
            case Cell.Year year -> Integer.toString(year.year());
            case Cell.Day day -> day(day.day());
            case Cell.Time time -> time.time().toString();
            case Cell.Moment moment -> moment(moment.at());
            case Cell.Unknown _ -> unknown();
            case Cell.Nothing _ -> "";
        };
    }
}
