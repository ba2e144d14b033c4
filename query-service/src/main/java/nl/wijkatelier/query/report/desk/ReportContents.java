package nl.wijkatelier.query.report.desk;

import java.util.List;
import nl.wijkatelier.query.report.calendar.CalendarEntries;
import nl.wijkatelier.query.report.chapter.Chapters;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.report.wording.Wording;

/**
 * What a report would hold now.
 *
 * @param revision the revision that it would be of; also how many events there are
 * @param chapters the chapters of the document
 * @param tables the tables of the workbook
 * @param dates how many dates the calendar would hold
 * @param items how many items the open data would hold
 * @param withheldDecisions how many decisions are left out for these readers
 * @param withheldMarked how many other items are left out for them as they are marked so
 * @param withheldTexts in how many places a text is left out for them, as it is somebody's personal data
 */
record ReportContents(
        long revision, List<Part> chapters, List<Data> tables, int dates, int items, int withheldDecisions, int withheldMarked,
        int withheldTexts) {
    /** A chapter and what is in it. */
    record Part(String title, List<String> headings) {
        static Part of(Section chapter) {
            var headings = chapter.blocks().stream()
                    .filter(Block.Heading.class::isInstance)
                    .map(Block.Heading.class::cast)
                    .filter(heading -> heading.level() == 2)
                    .map(Block.Heading::text)
                    .toList();
            return new Part(chapter.title(), headings);
        }
    }

    /** A table and how many rows it has. */
    record Data(String name, String slug, int rows) {}

    static ReportContents of(Snapshot snapshot, Wording wording) {
        var material = new Material(snapshot, wording);
        var report = Chapters.report(material, done -> {});
        return new ReportContents(
                snapshot.revision(),
                report.chapters().stream().map(Part::of).toList(),
                report.tables().stream()
                        .map(table -> new Data(table.name(), table.slug(), table.rows().size()))
                        .toList(),
                CalendarEntries.of(material).size(),
                snapshot.items().size(),
                snapshot.withheld().decisions(),
                snapshot.withheld().marked().values().stream().mapToInt(Integer::intValue).sum(),
                snapshot.withheld().texts());
    }
}
