package nl.wijkatelier.command.http;

import java.net.http.HttpResponse;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
record Reply(int status, String text, HttpResponse<byte[]> response) {

    JsonNode json() {
        return JsonMapper.shared().readTree(text);
    }

    /** The code of the problem, or what came instead of one. */
    String code() {
        return isProblem() ? json().path("code").asString("") : status + " " + text;
    }

    boolean isProblem() {
        return header("Content-Type").filter("application/problem+json"::equals).isPresent();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
