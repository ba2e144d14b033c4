package nl.wijkatelier.contract.comment;

import nl.wijkatelier.contract.round.VoteId;

/**
 * Reactions would tell where a running dot vote is going.
 *
 * @param voteId the running vote
 */
public record NoReactionsDuringVote(VoteId voteId) implements CommentRefusal {
    @Override
    public Reason reason() {
        return Reason.CONFLICT;
    }

    @Override
    public String detail() {
        return "A dot vote is running on this board. React after it is closed.";
    }
}
