package nl.wijkatelier.query.report.writing;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkatelier.query.report.document.Block;
import nl.wijkatelier.query.report.document.Report;
import nl.wijkatelier.query.report.document.Section;
import nl.wijkatelier.query.report.document.Table;
import nl.wijkatelier.query.report.wording.Text;
import nl.wijkatelier.query.report.wording.Wording;

/** A report as an XHTML page, which {@link PdfWriter} lays out: what is a heading, a list or a table is tagged as one. */
final class HtmlPages {
    static final Text CONTENTS = new Text("Inhoud", "Contents");

    private static final double CHARACTERS = 104;

    private final Wording wording;
    private final String css;
    private final StringBuilder html = new StringBuilder(100_000);
    private int headings;

    HtmlPages(Wording wording, String css) {
        this.wording = wording;
        this.css = css;
    }

    String of(Report report) {
        html.append("<html lang=\"").append(report.language().code()).append("\"><head><title>");
        text(report.title());
        html.append("</title><meta name=\"subject\" content=\"");
        attribute(report.description());
        html.append("\"/><meta name=\"author\" content=\"Wijkatelier\"/><style>").append(css).append("</style>");
        bookmarks(report);
        html.append("</head><body>");
        front(report);
        headings = 0;
        report.chapters().forEach(this::chapter);
        return html.append("</body></html>").toString();
    }

    private void front(Report report) {
        element("p", "title", report.title());
        report.lead().forEach(line -> element("p", "lead", line));
        element("p", "contents", wording.say(CONTENTS));
        html.append("<ul class=\"toc\">");
        eachHeading(report, (level, text, id) -> {
            html.append("<li class=\"toc").append(level).append("\"><a href=\"#").append(id).append("\" title=\"");
            attribute(text);
            html.append("\">");
            text(text);
            html.append("</a></li>");
        });
        html.append("</ul>");
    }

    private void bookmarks(Report report) {
        html.append("<bookmarks>");
        eachHeading(report, (level, text, id) -> {
            html.append("<bookmark name=\"");
            attribute(text);
            html.append("\" href=\"#").append(id).append("\"/>");
        });
        html.append("</bookmarks>");
    }

    private interface HeadingVisitor {
        void visit(int level, String text, String id);
    }

    /** The headings of the table of contents, numbered as {@link #heading} numbers them. */
    private static void eachHeading(Report report, HeadingVisitor visitor) {
        var number = 0;
        for (var chapter : report.chapters()) {
            visitor.visit(1, chapter.title(), "h" + ++number);
            for (var block : chapter.blocks()) {
                if (block instanceof Block.Heading heading) {
                    number++;
                    if (heading.level() == 2) {
                        visitor.visit(2, heading.text(), "h" + number);
                    }
                }
            }
        }
    }

    private void chapter(Section chapter) {
        heading(1, chapter.title());
        for (var at = 0; at < chapter.blocks().size(); at++) {
            block(chapter.blocks().get(at), chapter.introduces(at));
        }
    }

    private void heading(int level, String text) {
        html.append("<h").append(level).append(" id=\"h").append(++headings).append(headings == 1 ? "\" class=\"first\"" : "\"");
        direction(text);
        html.append('>');
        text(text);
        html.append("</h").append(level).append('>');
    }

    /** What introduces a table or a list stays on its page. */
    private void block(Block block, boolean introduces) {
        switch (block) {
            case Block.Heading heading -> heading(heading.level(), heading.text());
            case Block.Paragraph paragraph -> element("p", introduces ? "introduction" : "", paragraph.text());
            case Block.Remark remark -> element("p", introduces ? "remark introduction" : "remark", remark.text());
            case Block.Bullets bullets -> bullets(bullets.lines());
            case Block.Facts facts -> facts(facts);
            case Table table -> table(table);
        }
    }

    private void bullets(List<String> lines) {
        html.append("<ul>");
        lines.forEach(line -> element("li", "", line));
        html.append("</ul>");
    }

    private void facts(Block.Facts facts) {
        html.append("<table class=\"facts\"><tbody>");
        for (var fact : facts.facts()) {
            html.append("<tr><th scope=\"row\">");
            text(fact.name());
            html.append("</th>");
            element("td", "", wording.show(fact.value()));
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void table(Table table) {
        if (table.use() == Table.Use.DATA) {
            return;
        }
        var numeric = IntStream.range(0, table.columns().size()).mapToObj(table::isNumeric).toList();
        var widths = ColumnWidths.of(table, wording, CHARACTERS);
        html.append("<table class=\"").append(table.isShort() ? "rows short" : "rows").append("\"><thead><tr>");
        for (var at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            html.append("<th scope=\"col\" style=\"width:").append(100 * widths[at]).append("%\"");
            html.append(numeric.get(at) ? " class=\"n\">" : ">");
            text(column.title());
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr>");
            for (var at = 0; at < row.size(); at++) {
                element("td", numeric.get(at) ? "n" : "", wording.showInTable(row.get(at)));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String type, String text) {
        html.append('<').append(name);
        if (!type.isEmpty()) {
            html.append(" class=\"").append(type).append('"');
        }
        direction(text);
        html.append('>');
        text(text);
        html.append("</").append(name).append('>');
    }

    /** Not left to the style sheet to find out: the sign before a line of a list would stand in its first letter. */
    private void direction(String text) {
        if (ReadingDirection.isFromRightToLeft(text)) {
            html.append(" dir=\"rtl\"");
        }
    }

    private void attribute(String text) {
        text(text.replace('\n', ' '));
    }

    private void text(String text) {
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append("<br/>");
                default -> html.append(text.charAt(at));
            }
        }
    }
}
