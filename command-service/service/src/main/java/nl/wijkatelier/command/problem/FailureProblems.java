package nl.wijkatelier.command.problem;

import nl.wijkatelier.command.sequencer.AtelierUnreadable;
import nl.wijkatelier.command.sequencer.StoreUnavailable;
import nl.wijkatelier.contract.InvalidValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** What the one who asked is told when something ended what they asked for. What is our fault is logged here. */
public final class FailureProblems {
    private static final Logger LOG = LoggerFactory.getLogger(FailureProblems.class);

    private FailureProblems() {}

    /** The problem for what was thrown. */
    public static Problem of(Throwable failure) {
        return switch (failure) {
            case ProblemException ended -> ended.problem();
            case InvalidValue invalid -> JsonProblems.of(invalid);
            case AtelierUnreadable unreadable -> unreadable(unreadable);
            case StoreUnavailable _, DataAccessException _ -> unavailable(failure);
            default -> unforeseen(failure);
        };
    }

    private static Problem unreadable(AtelierUnreadable failure) {
        LOG.error("An atelier cannot be read", failure);
        return Problem.of(ProblemCode.ATELIER_UNREADABLE).with("revision", failure.revision());
    }

    private static Problem unavailable(Throwable failure) {
        LOG.error("The store is unavailable", failure);
        return Problem.of(ProblemCode.STORE_UNAVAILABLE);
    }

    private static Problem unforeseen(Throwable failure) {
        LOG.error("A request failed", failure);
        return Problem.of(ProblemCode.INTERNAL_ERROR);
    }
}
