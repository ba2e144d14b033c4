package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.AtelierCommand;

/** Comments and reactions on notes. */
public sealed interface CommentCommand extends AtelierCommand
        permits AddComment, RewordComment, RemoveComment, ResolveComment, ReopenComment, GiveReaction, TakeBackReaction {}
