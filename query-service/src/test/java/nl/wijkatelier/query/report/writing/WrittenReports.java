package nl.wijkatelier.query.report.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Cell;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.document.Table.Column;

/** A small report with one of everything. */
final class WrittenReports {
    private WrittenReports() {}

    static Report ofEverything(Language language) {
        return new Report(language, "Verslag van <Noord> & Zuid", List.of("Merwerode"), List.of(
                new Section("Eerste hoofdstuk", List.of(
                        new Block.Remark("Let op"),
                        new Block.Heading(2, "Kop twee"),
                        new Block.Paragraph("Een zin → met een pijl,\nen een tweede regel\u0001"),
                        new Block.Heading(3, "Kop drie"),
                        new Block.Bullets(List.of("een", "twee")),
                        new Block.Facts(List.of(new Block.Fact("Gemeente", new Cell.Words("Merwerode")))))),
                new Section("Tweede hoofdstuk", List.of(table(Table.Use.BOTH), table(Table.Use.DATA)))));
    }

    /** What people may write besides Dutch. */
    static Report ofManyScripts(Language language) {
        return new Report(language, "Feest \uD83C\uDF89", List.of(), List.of(new Section("Wensen \uD83C\uDFE1", List.of(
                new Block.Paragraph("Een tuin \uD83D\uDC69\uD83C\uDFFD\u200D\uD83C\uDF3E met een hart \u2764\uFE0F"),
                new Block.Bullets(List.of("\u90BB\u91CC\u9910\u684C", "\u0645\u0631\u062D\u0628\u0627 buren", "\uD55C\uAD6D \uC0AC\uB78C"))))));
    }

    static Table table(Table.Use use) {
        return new Table(
                use == Table.Use.DATA ? "Alle cijfers: één" : "Cijfers",
                use,
                List.of(
                        new Column("Wat", 3), new Column("Aantal", 1), new Column("Geld", 1), new Column("Deel", 1),
                        new Column("Jaar", 1), new Column("Dag", 1), new Column("Moment", 1), new Column("Score", 1)),
                List.of(
                        List.of(
                                new Cell.Words("=HYPERLINK(\"kwaad\")"),
                                new Cell.Figure(1212, 0),
                                new Cell.Euros(123_456),
                                new Cell.Share(0.25),
                                new Cell.Year(2024),
                                new Cell.Day(LocalDate.of(2027, 3, 30)),
                                new Cell.Moment(Instant.parse("2027-02-02T12:00:00Z")),
                                new Cell.Figure(22.5, 1)),
                        List.of(
                                new Cell.Words("puntkomma; en \"aanhaling\""),
                                new Cell.Unknown(),
                                new Cell.Unknown(),
                                new Cell.Unknown(),
                                new Cell.Unknown(),
                                new Cell.Unknown(),
                                new Cell.Unknown(),
                                new Cell.Nothing())));
    }
}
