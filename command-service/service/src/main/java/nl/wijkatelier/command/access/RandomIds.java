package nl.wijkatelier.command.access;

import java.security.SecureRandom;

/** Makes names that mean nothing and that nobody guesses. */
public final class RandomIds {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    /** Nothing that looks like something else, on paper or spoken. */
    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int ID_LENGTH = 20;
    private static final int CODE_LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomIds() {}

    /** An id for an atelier or a person, with some 99 random bits. */
    public static String id() {
        return letters(LETTERS, ID_LENGTH);
    }

    static String code() {
        return letters(CODE_LETTERS, CODE_LENGTH);
    }

    private static String letters(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
