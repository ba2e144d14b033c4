package nl.wijkatelier.query.personal;

import java.util.regex.Pattern;

/**
 * Finds in a text where somebody may live: a Dutch postcode, or a street with the number of a house. Whether that is a home or the town hall
 * no text tells; what was made public cannot be taken back, and what is left out is said and stands in the internal edition (DOMAIN.md §5: the
 * addresses of residents never, the public edition says what it drops). A street is known by how it ends,
 * so an address in "Molenveld 3" is not found; what is no street to live in, as the path in "transitiepad 2", is not taken for one either.
 */
final class HouseAddress {
    private static final Pattern POSTCODE = Pattern.compile("(?<![\\p{L}\\d.,-])[1-9]\\d{3} ?\\p{Lu}{2}(?![\\p{L}\\d]|-\\p{L})");

    private static final String NUMBER = "(?:,? | nr\\.? ?| nummer )[1-9]\\d{0,2}(?![\\d%]|[.,]\\d|e\\b| ?(?:%|procent|euro|keer|jaar|minuten|meter))";
    private static final Pattern STREET = Pattern.compile(
            "(?<!\\p{L})(?!onderweg|snelweg|rijksweg|middenweg|tussenweg)[\\p{L}'.-]{2,}"
                    + "(?:straat|laan|weg|plein|dijk|kade|gracht|singel|hof|steeg|dreef|plantsoen|boulevard)" + NUMBER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** As in "Laan van Meerdervoort 12": then it begins with what it is. */
    private static final Pattern STREET_OF = Pattern.compile(
            "(?<!\\p{L})(?:Laan|Plein|Kade|Dijk|Singel) (?:van|der|den|de|het|op|aan)(?: [\\p{L}'-]+){1,3}" + NUMBER);

    private HouseAddress() {}

    /** Whether a text has any. */
    static boolean in(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && (POSTCODE.matcher(text).find() || STREET.matcher(text).find() || STREET_OF.matcher(text).find());
    }
}
