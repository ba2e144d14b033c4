package nl.wijkatelier.command.problem;

import java.util.List;
import nl.wijkatelier.command.json.JsonPlace;
import nl.wijkatelier.contract.InvalidValue;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** What is wrong with a JSON text. Says where, and never repeats what was sent. */
public final class JsonProblems {
    /** The field with the way to what is wrong, from the outside in; left out where it is the text as a whole. */
    private static final String PLACE = "place";

    private JsonProblems() {}

    /** The problem for what the mapper found. */
    public static Problem of(JacksonException found) {
        for (Throwable cause = found; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidValue invalid) {
                return invalid(invalid, found);
            }
        }
        if (found instanceof InvalidTypeIdException untyped && untyped.getTypeId() == null) {
            return missing("type", found);
        }
        if (isMissingNumber(found)) {
            return missing(lastName(found.getPath()), found);
        }
        String what = "What was sent is not the JSON that is documented at /v3/api-docs";
        return isKnownPlace(found)
                ? at(found.getPath(), Problem.of(ProblemCode.MALFORMED_REQUEST, sentence(what, found.getPath())))
                : Problem.of(ProblemCode.MALFORMED_REQUEST, what + ".");
    }

    /** The problem for an impossible value. */
    public static Problem of(InvalidValue invalid) {
        return Problem.of(ProblemCode.INVALID_VALUE, invalid.getMessage()).with("field", invalid.field());
    }

    /** The field is the one in the request: a Title that is called name there is a wrong name. */
    private static Problem invalid(InvalidValue invalid, JacksonException found) {
        var path = found.getPath();
        boolean isOneValue = found instanceof ValueInstantiationException instantiation
                && isOneValue(instantiation.getType().getRawClass());
        String field = isOneValue && !path.isEmpty() ? lastName(path) : invalid.field();
        return at(path, Problem.of(ProblemCode.INVALID_VALUE, sentence(invalid.getMessage(), path)).with("field", field));
    }

    private static Problem missing(String field, JacksonException found) {
        var path = found.getPath();
        return at(path, Problem.of(ProblemCode.INVALID_VALUE, sentence(field + " is missing", path)).with("field", field));
    }

    private static Problem at(List<JacksonException.Reference> path, Problem problem) {
        return path.isEmpty() ? problem : problem.with(PLACE, JsonPlace.of(path));
    }

    /** Objects that are missing are noticed by our own records; a number that is missing has no null to notice. */
    private static boolean isMissingNumber(JacksonException found) {
        return found instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null
                && mismatch.getTargetType().isPrimitive()
                && mismatch.getOriginalMessage().startsWith("Cannot map `null`");
    }

    private static boolean isOneValue(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1;
    }

    private static boolean isKnownPlace(JacksonException found) {
        return found instanceof MismatchedInputException
                && !(found instanceof UnrecognizedPropertyException)
                && !found.getPath().isEmpty();
    }

    private static String sentence(String what, List<JacksonException.Reference> path) {
        return path.isEmpty() ? what + "." : what + ", at " + JsonPlace.of(path) + ".";
    }

    private static String lastName(List<JacksonException.Reference> path) {
        for (var reference : path.reversed()) {
            if (reference.getPropertyName() != null) {
                return reference.getPropertyName();
            }
        }
        return "body";
    }
}
