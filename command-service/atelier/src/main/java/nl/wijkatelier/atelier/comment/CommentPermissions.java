package nl.wijkatelier.atelier.comment;

import nl.wijkatelier.atelier.Permission;
import nl.wijkatelier.contract.comment.AddComment;
import nl.wijkatelier.contract.comment.CommentCommand;
import nl.wijkatelier.contract.comment.GiveReaction;
import nl.wijkatelier.contract.comment.RemoveComment;
import nl.wijkatelier.contract.comment.ReopenComment;
import nl.wijkatelier.contract.comment.ResolveComment;
import nl.wijkatelier.contract.comment.RewordComment;
import nl.wijkatelier.contract.comment.TakeBackReaction;

/** Who may do what with comments: all who take part say something, facilitators see to it that it is dealt with. */
public final class CommentPermissions {
    private CommentPermissions() {}

    /** The permission that a command needs. */
    public static Permission neededFor(CommentCommand command) {
        return switch (command) {
            case AddComment _, RewordComment _, RemoveComment _, GiveReaction _, TakeBackReaction _ -> Permission.TAKE_PART;
            case ResolveComment _, ReopenComment _ -> Permission.LEAD;
        };
    }
}
