package nl.wijkatelier.standalone.workshop;

import static nl.wijkatelier.standalone.workshop.Chance.command;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Comments and reactions on notes. */
final class CommentDeeds implements RandomDeeds {
    private static final List<String> REACTIONS = List.of("AGREE", "CONCERN", "QUESTION", "IDEA", "KNOWLEDGE");

    private final Chance chance;
    private int comment;

    CommentDeeds(Chance chance) {
        this.chance = chance;
    }

    @Override
    public List<Supplier<Map<String, ?>>> byParticipants() {
        return List.of(
                () -> command("AddComment", "commentId", "k" + ++comment, "noteId", chance.note(), "text", chance.text()),
                () -> command("RewordComment", "commentId", one(), "text", chance.text()),
                () -> command("RemoveComment", "commentId", one()),
                () -> command(
                        chance.onceIn(4) ? "TakeBackReaction" : "GiveReaction",
                        "noteId", chance.note(),
                        "reaction", chance.one(REACTIONS)));
    }

    @Override
    public List<Supplier<Map<String, ?>>> byFacilitators() {
        return List.of(() -> command(chance.flag() ? "ResolveComment" : "ReopenComment", "commentId", one()));
    }

    private String one() {
        return "k" + (1 + chance.below(comment + 1));
    }
}
