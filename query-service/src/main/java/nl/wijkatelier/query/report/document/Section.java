package nl.wijkatelier.query.report.document;

import java.util.List;
import java.util.stream.IntStream;

/** A chapter as it is to be read: a title and blocks. A table without rows says nothing and is left out. */
public record Section(String title, List<Block> blocks) {
    /** Copies the blocks. */
    public Section {
        title = Printable.text(title);
        blocks = blocks.stream()
                .filter(block -> !(block instanceof Table table && table.rows().isEmpty()))
                .toList();
    }

    /**
     * Whether a block is text about what stands in the table or the list that follows it on the page, at once or after more text; or
     * all that a chapter says before its first heading.
     */
    public boolean introduces(int at) {
        if (!isText(at) || at + 1 == blocks.size()) {
            return false;
        }
        return switch (blocks.get(at + 1)) {
            case Table table -> table.use() != Table.Use.DATA;
            case Block.Bullets _ -> true;
            case Block.Heading _ -> IntStream.range(0, at).allMatch(this::isText);
            default -> introduces(at + 1);
        };
    }

    private boolean isText(int at) {
        return blocks.get(at) instanceof Block.Paragraph || blocks.get(at) instanceof Block.Remark;
    }
}
