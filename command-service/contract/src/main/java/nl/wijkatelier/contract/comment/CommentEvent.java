package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.AtelierEvent;

/** What happens to comments and reactions on notes. */
public sealed interface CommentEvent extends AtelierEvent
        permits CommentAdded,
                CommentReworded,
                CommentRemoved,
                CommentRestored,
                CommentResolved,
                CommentReopened,
                ReactionGiven,
                ReactionTakenBack {}
