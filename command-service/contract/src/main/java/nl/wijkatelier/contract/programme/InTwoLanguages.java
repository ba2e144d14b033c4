package nl.wijkatelier.contract.programme;

import nl.wijkatelier.contract.InvalidValue;

/**
 * A text of the library in the two languages of the pages. Nobody in the atelier wrote it, so no journal shows it.
 *
 * @param nl in Dutch, 1 to 200 characters
 * @param en in English, 1 to 200 characters
 */
public record InTwoLanguages(String nl, String en) {
    private static final int LONGEST = 200;

    public InTwoLanguages {
        InvalidValue.unlessText("nl", nl, 1, LONGEST);
        InvalidValue.unlessText("en", en, 1, LONGEST);
    }

    /** A text of which there is no translation. */
    public static InTwoLanguages untranslated(String text) {
        return new InTwoLanguages(text, text);
    }
}
