package nl.wijkatelier.command.access;

import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;

/** Takes codes from people, and notices who is guessing. */
final class CodeDesk {
    private final AccessCodes codes;
    private final CodeAttempts attempts;

    CodeDesk(AccessCodes codes, CodeAttempts attempts) {
        this.codes = codes;
        this.attempts = attempts;
    }

    /** The open code that somebody typed; ends the request if there is none. */
    AccessCode take(String typed, String address) {
        attempts.check(address);
        return codes.open(typed).orElseThrow(() -> {
            attempts.wrong(address);
            return new ProblemException(ProblemCode.CODE_UNKNOWN);
        });
    }
}
