package nl.wijkatelier.evidence.tally;

/** What a figure in a dossier is about: a word for what was counted, and the identifiers of what it was counted of. */
public final class TallyKey {
    private TallyKey() {}

    /** The dots that a note got in a vote that is closed. */
    public static String dots(String vote, String note) {
        return key("dots", vote, note);
    }

    /** How many took a position in a round. */
    public static String position(String round, String position) {
        return key("position", round, position);
    }

    /** How many people have something on their sheet, in a round of a matrix. */
    public static String sheets(String matrix, String round) {
        return key("sheets", matrix, round);
    }

    /** How heavily a criterion counted in a round. */
    public static String weight(String matrix, String round, String criterion) {
        return key("weight", matrix, round, criterion);
    }

    /** What an option scored on a criterion: how many gave a score, the mean, and all scores, rising. */
    public static String score(String matrix, String round, String option, String criterion) {
        return key("score", matrix, round, option, criterion);
    }

    /** The weighted mean of what an option scored, and the part of the weight on which it was. */
    public static String total(String matrix, String round, String option) {
        return key("total", matrix, round, option);
    }

    /** How many people have something on their sheet, in a round of placing. */
    public static String sheets(String placing) {
        return key("sheets", placing);
    }

    /**
     * Where something was placed: how many people did, the mean, and all places, rising.
     *
     * @param axis what the figures say of it, as the event that proposed them calls it
     */
    public static String place(String axis, String placing, String item) {
        return key(axis, placing, item);
    }

    private static String key(String... words) {
        return String.join(" ", words);
    }
}
