package nl.wijkatelier.atelier.comment;

import java.util.List;
import java.util.function.Supplier;
import nl.wijkatelier.atelier.Chance;
import nl.wijkatelier.atelier.Repertoire;
import nl.wijkatelier.contract.AtelierCommand;
import nl.wijkatelier.contract.board.NoteId;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentId;
import nl.wijkatelier.contract.comment.CommentText;
import nl.wijkatelier.contract.comment.GiveReaction;
import nl.wijkatelier.contract.comment.Reaction;
import nl.wijkatelier.contract.comment.RemoveComment;
import nl.wijkatelier.contract.comment.ReopenComment;
import nl.wijkatelier.contract.comment.ResolveComment;
import nl.wijkatelier.contract.comment.RewordComment;
import nl.wijkatelier.contract.comment.TakeBackReaction;
import nl.wijkatelier.contract.people.ParticipantId;

/** What can be said of notes. */
public final class CommentRepertoire implements Repertoire {
    private static final CommentId K1 = new CommentId("k1");
    private static final NoteId N1 = new NoteId("n1");
    private static final CommentText TEXT = new CommentText("Dit hangt af van de warmtebron.");

    @Override
    public List<AtelierCommand> forParticipants(ParticipantId actor) {
        return List.of(
                new AddComment(K1, N1, TEXT),
                new RewordComment(K1, TEXT),
                new RemoveComment(K1),
                new GiveReaction(N1, Reaction.AGREE),
                new TakeBackReaction(N1, Reaction.AGREE));
    }

    @Override
    public List<AtelierCommand> forFacilitators(ParticipantId actor) {
        return List.of(new ResolveComment(K1), new ReopenComment(K1));
    }

    @Override
    public List<Supplier<AtelierCommand>> atRandom(Chance chance) {
        return List.of(
                () -> new AddComment(comment(chance), chance.note(), TEXT),
                () -> new RewordComment(comment(chance), new CommentText("Dit hangt af van " + chance.number(100))),
                () -> new RemoveComment(comment(chance)),
                () -> new ResolveComment(comment(chance)),
                () -> new ReopenComment(comment(chance)),
                () -> new GiveReaction(chance.note(), reaction(chance)),
                () -> new TakeBackReaction(chance.note(), reaction(chance)));
    }

    private static CommentId comment(Chance chance) {
        return new CommentId("k" + chance.number(12));
    }

    private static Reaction reaction(Chance chance) {
        return Reaction.values()[chance.number(2)];
    }
}
