package nl.wijkatelier.atelier.blueprint;

import java.util.List;
import java.util.regex.Pattern;
import nl.wijkatelier.contract.WrittenText;
import org.jspecify.annotations.Nullable;

/** Which texts may be handed on: none that name an amount (DOMAIN.md §6), as amounts are of one atelier only. */
final class Wording {
    private static final Pattern AMOUNT = Pattern.compile(
            "€|\\beuro?\\s*\\d|\\d[\\d.,]*\\s*(?:k|mln|miljoen|duizend|million|thousand)?\\s*euro?s?\\b", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static boolean isFit(WrittenText text) {
        return isFit(text.value());
    }

    static boolean isFit(String text) {
        return !AMOUNT.matcher(text).find();
    }

    static <T extends WrittenText> @Nullable T fit(@Nullable T text) {
        return text != null && isFit(text) ? text : null;
    }

    static <T extends WrittenText> List<T> fit(List<T> texts) {
        return texts.stream().filter(Wording::isFit).toList();
    }
}
