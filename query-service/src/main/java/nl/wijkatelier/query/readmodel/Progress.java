package nl.wijkatelier.query.readmodel;

import org.jspecify.annotations.Nullable;

/**
 * How far the read models are.
 *
 * @param serving the generation that is read
 * @param rebuild the one that is made to replace it, if one is
 */
public record Progress(Build serving, @Nullable Build rebuild) {
    /**
     * One generation.
     *
     * @param generation its number
     * @param position the place in the log that it has reached
     * @param head the end of the log
     * @param projected events folded since this process started
     * @param trouble what keeps it from being kept up, for now
     */
    public record Build(int generation, long position, long head, long projected, @Nullable String trouble) {
        static Build of(Projector projector, long head) {
            return new Build(
                    projector.generation().number(),
                    projector.position(),
                    head,
                    projector.projected(),
                    projector.trouble());
        }
    }
}
