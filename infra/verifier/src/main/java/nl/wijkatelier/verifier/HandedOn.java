package nl.wijkatelier.verifier;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A checkpoint that somebody kept, as it was signed: a mail, a code or an editor breaks its lines otherwise, and that is no fault. */
final class HandedOn {
    private static final Pattern AROUND = Pattern.compile("^\\uFEFF?[ \\t\\r\\n]*|[ \\t\\r\\n]+$");
    private static final Pattern BETWEEN = Pattern.compile("[ \\t\\r\\n]+");
    private static final String SIGNED = "— ";

    private HandedOn() {}

    /** The note; what cannot be one stays so. */
    static String note(byte[] kept) {
        var words = BETWEEN.matcher(AROUND.matcher(Claims.text(kept)).replaceAll("")).replaceAll(" ");
        var parts = words.split(" " + SIGNED, -1);
        var signatures = Stream.of(parts).skip(1).map(HandedOn::signature).collect(Collectors.joining());
        return parts[0].replace(' ', '\n') + "\n\n" + signatures;
    }

    private static String signature(String words) {
        var name = words.split(" ", 2);
        return SIGNED + name[0] + " " + (name.length > 1 ? name[1].replace(" ", "") : "") + "\n";
    }
}
