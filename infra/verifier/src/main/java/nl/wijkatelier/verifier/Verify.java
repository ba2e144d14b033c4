package nl.wijkatelier.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code verify DOSSIER.zip [checkpoint.txt]}. It ends with 0 when all is as it was, 1 when something is not,
 * and 2 when it could not look. With {@code --nl} or {@code --en} it speaks that language.
 */
public final class Verify {
    static final int AS_IT_WAS = 0;
    static final int NOT_AS_IT_WAS = 1;
    static final int COULD_NOT_LOOK = 2;

    /** No note that was handed out is larger. */
    private static final int LARGEST_NOTE = 1 << 20;

    private Verify() {}

    /** Verifies, and ends the process with the outcome. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** Verifies, says what it found, and gives the outcome. */
    public static int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var english = words.remove("--en");
        var dutch = words.remove("--nl") || (!english && Locale.getDefault().getLanguage().equals("nl"));
        var sentences = dutch ? Sentences.DUTCH : Sentences.ENGLISH;
        if (words.isEmpty() || words.size() > 2 || words.getFirst().startsWith("--")) {
            out.println(sentences.usage());
            return COULD_NOT_LOOK;
        }
        try {
            var held = words.size() == 2 ? note(Path.of(words.get(1))) : null;
            var verification = Verification.of(Path.of(words.getFirst()), held);
            sentences.tell(verification, held != null).forEach(out::println);
            return verification.faults().isEmpty() ? AS_IT_WAS : NOT_AS_IT_WAS;
        } catch (IOException e) {
            out.println(sentences.unreadable(e.getMessage()));
            return COULD_NOT_LOOK;
        }
    }

    private static byte[] note(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(LARGEST_NOTE);
        }
    }
}
