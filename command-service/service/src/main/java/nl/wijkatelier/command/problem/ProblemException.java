package nl.wijkatelier.command.problem;

/** Ends a request with a problem. Has no stack trace: it says nothing about this program. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;

    /** Ends the request with this problem. */
    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Ends the request with the usual problem of this code. */
    public ProblemException(ProblemCode code) {
        this(Problem.of(code));
    }

    /** What goes back. */
    public Problem problem() {
        return problem;
    }
}
