package nl.wijkatelier.standalone.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product over plain HTTP, as any client sees it. */
public final class Api {
    static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI commands;
    private final URI queries;

    /** The product in one process. */
    public Api(URI base) {
        this(base, base);
    }

    /** The product as two services; requests go to either as a proxy in front of them would send them. */
    public Api(URI commands, URI queries) {
        this.commands = commands;
        this.queries = queries;
    }

    URI commands() {
        return commands;
    }

    URI queries() {
        return queries;
    }

    private URI serviceFor(String path) {
        return path.matches("/api/(ateliers|join|codes/.*|host/ateliers(/[^/]+/moments/.*)?|host/templates|ateliers/[^/]+/(commands.*|session|codes.*|people/.*))")
                ? commands
                : queries;
    }

    public HttpResponse<String> send(String method, String path, String bearer, Object body) throws IOException {
        var request = HttpRequest.newBuilder(serviceFor(path).resolve(path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The body of an answer that must be a success. */
    public JsonNode expect(String method, String path, String bearer, Object body) {
        try {
            var answer = send(method, path, bearer, body);
            if (answer.statusCode() / 100 != 2) {
                throw new AssertionError(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a streamed answer that must be a success. */
    public List<JsonNode> lines(String path, String bearer) {
        try {
            var answer = send("GET", path, bearer, null);
            if (answer.statusCode() != 200) {
                throw new AssertionError("GET " + path + " answered " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().lines().filter(line -> !line.isBlank()).map(line -> (JsonNode) JSON.readTree(line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new, opened atelier with one board. */
    public Workshop workshop(String hostKey) {
        var planned = expect("POST", "/api/ateliers", hostKey, Map.of("name", "Proef", "municipality", "Merwerode"));
        var facilitator = join(planned.path("facilitatorCode").asString(), "Begeleider");
        facilitator.mustDo(Map.of("type", "OpenAtelier"));
        facilitator.mustDo(Map.of("type", "OpenBoard", "boardId", "b1", "title", "Bord", "component", "PROCESS"));
        return new Workshop(this, facilitator);
    }

    public Member join(String code, String name) {
        var joined = expect("POST", "/api/join", "", Map.of("code", code, "name", name, "organisation", "Proef"));
        return new Member(
                this,
                joined.path("atelierId").asString(),
                joined.path("participantId").asString(),
                joined.path("token").asString());
    }
}
