package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.Refusal;

/** Why something about comments and reactions is refused. */
public sealed interface CommentRefusal extends Refusal permits
        NotYourComment,
        CommentIsRemoved,
        NoteIsNotShown,
        NotesAreUnsigned,
        NoReactionsDuringVote,
        ThreadIsFull {}
