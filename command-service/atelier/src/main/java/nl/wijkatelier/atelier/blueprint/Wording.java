package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.wijkatelier.contract.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * Which texts may be handed on (DOMAIN.md §6): none that name an amount, as amounts are of one atelier only, and none that name somebody or
 * say how to reach them.
 */
final class Wording {
    private static final Pattern AMOUNT = Pattern.compile(
            "€|\\beuro?\\s*\\d|\\d[\\d.,]*\\s*(?:k|mln|miljoen|duizend|million|thousand)?\\s*euro?s?\\b|\\d,[-–—]"
                    + "|\\b(?:honderd|duizend|ton|mln|miljoen|miljard|hundred|thousand|million|billion)\\s+euros?\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern E_MAIL = Pattern.compile("[\\p{L}\\p{N}_+-]@[\\p{L}\\p{N}-]+\\.\\p{L}");

    /** Nine digits or more after a nought or a plus, with little between them: a day with an hour behind it is not that. */
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\p{L}\\d+-])(?!\\d\\d[-./]\\d\\d[-./]\\d{4})(?:\\+|\\(?0)[1-9](?:[ \\u00a0./()\\u2010-\\u2015-]{0,3}\\d){8,13}(?![\\p{L}\\d-])");

    private final Predicate<String> namesSomebody;

    /** @param namesSomebody whether a text has the name of somebody, as far as that is known */
    Wording(Predicate<String> namesSomebody) {
        this.namesSomebody = namesSomebody;
    }

    boolean isFit(WrittenText text) {
        return isFit(text.value());
    }

    boolean isFit(String text) {
        return !AMOUNT.matcher(text).find()
                && !E_MAIL.matcher(text).find()
                && !TELEPHONE.matcher(text).find()
                && !namesSomebody.test(text);
    }

    <T extends WrittenText> @Nullable T fit(@Nullable T text) {
        return text != null && isFit(text) ? text : null;
    }

    <T extends WrittenText> List<T> fit(List<T> texts) {
        return texts.stream().filter(this::isFit).toList();
    }
}
