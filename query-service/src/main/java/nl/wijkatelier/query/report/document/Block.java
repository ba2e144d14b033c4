package nl.wijkatelier.query.report.document;

import java.util.List;

/** A piece of a chapter. */
public sealed interface Block {
    /**
     * A heading within a chapter.
     *
     * @param level 2 or 3; the title of the chapter itself is 1
     */
    record Heading(int level, String text) implements Block {
        /** Checks the level. */
        public Heading {
            if (level < 2 || level > 3) {
                throw new IllegalArgumentException("A heading in a chapter is of level 2 or 3");
            }
            text = Printable.text(text);
        }
    }

    /** Running text; a line break in it is kept. */
    record Paragraph(String text) implements Block {
        /** Makes the text printable. */
        public Paragraph {
            text = Printable.text(text);
        }
    }

    /** A text beside the matter: how to read it, or what is left out. */
    record Remark(String text) implements Block {
        /** Makes the text printable. */
        public Remark {
            text = Printable.text(text);
        }
    }

    /** A list. */
    record Bullets(List<String> lines) implements Block {
        /** Makes the texts printable. */
        public Bullets {
            lines = lines.stream().map(Printable::text).toList();
        }
    }

    /** Names with their values. */
    record Facts(List<Fact> facts) implements Block {
        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A name and its value. */
    record Fact(String name, Cell value) {
        /** Makes the name printable. */
        public Fact {
            name = Printable.text(name);
        }
    }

    /** Rows under columns; see {@link Table}. */
    sealed interface Rows extends Block permits Table {}
}
