package nl.wijkatelier.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.wijkatelier.evidence.note.NoteKey;
import org.jspecify.annotations.Nullable;

/**
 * The command {@code verify DOSSIER.zip [checkpoint.txt [cosigner.txt]]}. It ends with 0 when all is as it was, 1 when something
 * is not, and 2 when it could not look. With {@code --nl} or {@code --en} it speaks that language. With {@code --tsa-certificate FILE} it
 * looks who signed the time stamps as well. What a second party signs with its own key is made by {@code newkey} and {@code cosign}.
 */
public final class Verify {
    static final int AS_IT_WAS = 0;
    static final int NOT_AS_IT_WAS = 1;
    static final int COULD_NOT_LOOK = 2;

    private static final String TSA_CERTIFICATE = "--tsa-certificate";

    /** No note that was handed out is larger. */
    private static final int LARGEST_NOTE = 1 << 20;

    private Verify() {}

    /** Verifies, and ends the process with the outcome. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /** Does what is asked, says what it found, and gives the outcome. */
    public static int run(List<String> arguments, PrintStream out) {
        var words = new ArrayList<>(arguments);
        var english = words.remove("--en");
        var dutch = words.remove("--nl") || (!english && Locale.getDefault().getLanguage().equals("nl"));
        var sentences = dutch ? Sentences.DUTCH : Sentences.ENGLISH;
        try {
            return run(words, sentences, out);
        } catch (FileAlreadyExistsException e) {
            out.println(sentences.taken(e.getFile()));
            return COULD_NOT_LOOK;
        } catch (IOException | IllegalArgumentException e) {
            out.println(sentences.unreadable(String.valueOf(e.getMessage())));
            return COULD_NOT_LOOK;
        }
    }

    private static int run(List<String> words, Sentences sentences, PrintStream out) throws IOException {
        var trusted = trusted(words);
        var first = words.isEmpty() ? "--" : words.getFirst();
        if (first.equals("newkey") && words.size() == 3) {
            out.println(Cosigning.newKey(words.get(1), Path.of(words.get(2))));
            return AS_IT_WAS;
        }
        if (first.equals("cosign") && words.size() == 4) {
            out.print(Cosigning.cosign(note(words.get(1)), words.get(2), Path.of(words.get(3)), InstantSource.system()));
            return AS_IT_WAS;
        }
        if (first.startsWith("--") || words.size() > 3) {
            out.println(sentences.usage());
            return COULD_NOT_LOOK;
        }
        var held = held(words);
        var verification = Verification.of(Path.of(first), held, trusted);
        sentences.tell(verification, held, trusted != null).forEach(out::println);
        return verification.faults().isEmpty() ? AS_IT_WAS : NOT_AS_IT_WAS;
    }

    /** Takes the option and its file out of the words. */
    private static @Nullable TrustedAuthorities trusted(List<String> words) throws IOException {
        var at = words.indexOf(TSA_CERTIFICATE);
        if (at < 0 || at == words.size() - 1) {
            return null;
        }
        words.remove(at);
        return TrustedAuthorities.read(Path.of(words.remove(at)));
    }

    private static @Nullable Held held(List<String> words) throws IOException {
        return switch (words.size()) {
            case 1 -> null;
            case 2 -> new Held(note(words.get(1)), null);
            default -> new Held(note(words.get(1)), cosigner(words.get(2)));
        };
    }

    private static NoteKey cosigner(String file) throws IOException {
        return NoteKey.parse(new String(note(file), StandardCharsets.UTF_8).strip(), NoteKey.Purpose.COSIGN);
    }

    private static byte[] note(String file) throws IOException {
        try (var in = Files.newInputStream(Path.of(file))) {
            return in.readNBytes(LARGEST_NOTE);
        }
    }
}
