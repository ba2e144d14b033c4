package nl.wijkatelier.query.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A report, whatever it is written as.
 *
 * @param language the language that it is in
 * @param title what it is about
 * @param lead lines under the title: which atelier, which moment, for whom
 * @param chapters its chapters, in order
 */
public record Report(Language language, String title, List<String> lead, List<Section> chapters) {
    /** Copies the lists. */
    public Report {
        title = Printable.text(title);
        lead = lead.stream().map(Printable::text).toList();
        chapters = List.copyOf(chapters);
    }

    /** What is kept with a file about it, and told where only that is seen: which moment, and for whom. */
    public String description() {
        return lead.isEmpty() ? title : String.join(" ", lead);
    }

    /** All blocks, chapter by chapter. */
    public Stream<Block> blocks() {
        return chapters.stream().flatMap(chapter -> chapter.blocks().stream());
    }

    /** The tables that are data, and not only a way of laying out a page. */
    public List<Table> tables() {
        return blocks()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.use() != Table.Use.PAGE)
                .toList();
    }
}
