package nl.wijkatelier.command.problem;

import java.util.Map;
import nl.wijkatelier.command.json.StrictJson;
import nl.wijkatelier.contract.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The problem for a refusal: its code and sentence, with the components of its record as fields. */
public final class RefusalProblems {
    private static final JsonMapper JSON = StrictJson.mapper();
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private RefusalProblems() {}

    /** The problem for a refusal. */
    public static Problem of(Refusal refusal) {
        var problem = Problem.of(refusal.code(), status(refusal.reason()), refusal.detail());
        for (var field : JSON.convertValue(refusal, FIELDS).entrySet()) {
            problem = problem.with(field.getKey(), field.getValue());
        }
        return problem;
    }

    private static int status(Refusal.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case RULE -> 422;
        };
    }
}
