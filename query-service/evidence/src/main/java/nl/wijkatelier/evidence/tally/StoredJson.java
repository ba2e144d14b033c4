package nl.wijkatelier.evidence.tally;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Members of stored JSON by their names. No parser is needed, nor trusted: identifiers have nothing that JSON would escape, and in a
 * text a quote never stands before the colon after a name without a backslash.
 *
 * @param members identifiers, constants and numbers as they are written, each by the first name that has one
 */
record StoredJson(Map<String, String> members) {
    private static final Pattern MEMBER = Pattern.compile("\"([A-Za-z]+)\":\"?([A-Za-z0-9_.:-]+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,20})?(?:E-[0-9]{1,3})?");

    static StoredJson of(byte[] stored) {
        var members = new HashMap<String, String>();
        var found = MEMBER.matcher(new String(stored, StandardCharsets.ISO_8859_1));
        while (found.find()) {
            members.putIfAbsent(found.group(1), found.group(2));
        }
        return new StoredJson(members);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /** The identifier or the constant of this name; empty if there is none. */
    String word(String name) {
        return members.getOrDefault(name, "");
    }

    /** The number of this name; 0 if there is none. */
    Fraction number(String name) {
        var written = word(name);
        return NUMBER.matcher(written).matches() ? Fraction.of(new BigDecimal(written)) : Fraction.ZERO;
    }
}
