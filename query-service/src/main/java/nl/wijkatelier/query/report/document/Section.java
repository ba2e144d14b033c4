package nl.wijkatelier.query.report.document;

import java.util.List;

/** A chapter as it is to be read: a title and blocks. A table without rows says nothing and is left out. */
public record Section(String title, List<Block> blocks) {
    /** Copies the blocks. */
    public Section {
        title = Printable.text(title);
        blocks = blocks.stream()
                .filter(block -> !(block instanceof Table table && table.rows().isEmpty()))
                .toList();
    }

    /** Whether a block is about what stands in the table that follows it on the page. */
    public boolean introduces(int at) {
        return at + 1 < blocks.size() && blocks.get(at + 1) instanceof Table table && table.use() != Table.Use.DATA;
    }
}
