package nl.wijkatelier.query.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkatelier.contract.atelier.AtelierId;
import nl.wijkatelier.query.GoldenEvents;
import nl.wijkatelier.query.item.Items;
import nl.wijkatelier.query.personal.PersonalTexts;
import nl.wijkatelier.query.report.chapter.Chapters;
import nl.wijkatelier.query.report.chapter.Material;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Language;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.source.Readers;
import nl.wijkatelier.query.report.source.Snapshot;
import nl.wijkatelier.query.report.source.Snapshots;
import nl.wijkatelier.query.report.source.WithoutPersonalTexts;
import nl.wijkatelier.query.report.wording.Wording;

/** Reports of the golden stories. */
public final class ReportStories {
    public static final Wording DUTCH = new Wording(Language.NL);
    public static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private ReportStories() {}

    public static Snapshot snapshot(String story, Readers readers) {
        return snapshot(story, readers, PersonalTexts.none());
    }

    public static Snapshot snapshot(String story, Readers readers, PersonalTexts personal) {
        return snapshot(GoldenEvents.items(story), readers, personal);
    }

    public static Snapshot snapshot(Items items, Readers readers) {
        return snapshot(items, readers, PersonalTexts.none());
    }

    private static Snapshot snapshot(Items items, Readers readers, PersonalTexts personal) {
        var organisations = Map.of("p1", "Gemeente Merwerode", "p2", "Woningcorporatie Thuis");
        return Snapshots.of(
                new AtelierId("a1"), items, NOW, readers, organisations,
                new WithoutPersonalTexts(personal, Language.NL));
    }

    public static Material material(String story, Language language) {
        return new Material(snapshot(story, Readers.ATELIER), new Wording(language));
    }

    public static Report report(String story) {
        return report(story, Language.NL);
    }

    public static Report report(String story, Language language) {
        return Chapters.report(material(story, language), done -> {});
    }

    /** The rows of a table of the data, as words. */
    public static List<List<String>> rows(Report report, String table) {
        var wording = new Wording(report.language());
        return report.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.rows().stream())
                .map(row -> row.stream().map(wording::show).toList())
                .toList();
    }

    /** All that is said on the pages, line by line. */
    public static String pages(Report report) {
        var wording = new Wording(report.language());
        var said = new StringBuilder();
        report.lead().forEach(line -> said.append(line).append('\n'));
        for (var chapter : report.chapters()) {
            said.append(chapter.title()).append('\n');
            for (var block : chapter.blocks()) {
                switch (block) {
                    case Block.Heading heading -> said.append(heading.text());
                    case Block.Paragraph paragraph -> said.append(paragraph.text());
                    case Block.Remark remark -> said.append(remark.text());
                    case Block.Bullets bullets -> said.append(String.join("\n", bullets.lines()));
                    case Block.Facts facts -> facts.facts().forEach(fact ->
                            said.append(fact.name()).append(": ").append(wording.show(fact.value())).append('\n'));
                    case Table table -> {
                        if (table.use() != Table.Use.DATA) {
                            table.rows().forEach(row -> said.append(
                                    String.join(" | ", row.stream().map(wording::show).toList())).append('\n'));
                        }
                    }
                }
                said.append('\n');
            }
        }
        return said.toString();
    }
}
