package nl.wijkatelier.query.report.writing;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.function.IntPredicate;
import nl.wijkatelier.query.report.document.Language;

/** A text in the characters that there are: what cannot be shown is told, for a sign that stands for nothing tells nobody what was written. */
final class Legible {
    private static final int JOINER = 0x200D;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Language language;
    private final IntPredicate shown;
    private final StringBuilder text = new StringBuilder();

    private Legible(Language language, IntPredicate shown) {
        this.language = language;
        this.shown = shown;
    }

    /**
     * A text that can be shown.
     *
     * @param shown the characters that there are
     */
    static String of(String text, Language language, IntPredicate shown) {
        if (text.codePoints().allMatch(each -> isPlain(each) || shown.test(each) && !isSilent(each))) {
            return text;
        }
        var legible = new Legible(language, shown);
        legible.write(text.codePoints().toArray());
        return legible.text.toString();
    }

    private void write(int[] characters) {
        for (var at = 0; at < characters.length; at++) {
            var character = characters[at];
            if (isSilent(character) || at > 0 && isSkinOf(characters[at - 1], character)) {
                continue;
            }
            if (isPlain(character) || shown.test(character)) {
                text.appendCodePoint(character);
            } else if (Character.isSpaceChar(character)) {
                text.append(' ');
            } else if (Character.isLetter(character)) {
                var end = endOfScript(characters, at);
                script(characters, at, end);
                at = end - 1;
            } else if (Character.getType(character) != Character.FORMAT) {
                text.append('[').append(nameOf(character)).append(']');
            }
        }
    }

    private static String nameOf(int character) {
        var name = Character.getName(character);
        return name == null ? "U+%X".formatted(character) : name.toLowerCase(Locale.ROOT);
    }

    /** Words of one script are told as one. */
    private int endOfScript(int[] characters, int from) {
        var script = UnicodeScript.of(characters[from]);
        var end = from;
        for (var at = from; at < characters.length; at++) {
            var of = UnicodeScript.of(characters[at]);
            if (!shown.test(characters[at]) && (of == script || of == UnicodeScript.INHERITED)) {
                end = at + 1;
            } else if (characters[at] != ' ') {
                break;
            }
        }
        return end;
    }

    private void script(int[] characters, int from, int end) {
        var letters = new String(characters, from, end - from).codePoints().filter(Character::isLetter).count();
        var script = new Locale.Builder().setScript(UScript.getShortName(UScript.getScript(characters[from]))).build();
        text.append('[').append(letters).append(letters == 1 ? " letter " : " letters ");
        text.append(script.getDisplayScript(language.locale())).append(']');
    }

    private static boolean isPlain(int character) {
        return character < 0x7F;
    }

    /** What says how others are to be drawn: a text may not turn what stands around it either. */
    private static boolean isSilent(int character) {
        return character == JOINER
                || character == BYTE_ORDER_MARK
                || character >= 0xFE00 && character <= 0xFE0F // variation selectors
                || character >= 0xE0000 && character <= 0xE01EF // tags, and more variation selectors
                || character >= 0x202A && character <= 0x202E // embeddings and overrides of direction
                || character >= 0x2066 && character <= 0x2069; // isolates
    }

    /** A colour of skin is a sign of its own, which the fonts have only as a square. */
    private static boolean isSkinOf(int before, int character) {
        return Character.isEmojiModifier(character) && Character.isEmojiModifierBase(before);
    }
}
