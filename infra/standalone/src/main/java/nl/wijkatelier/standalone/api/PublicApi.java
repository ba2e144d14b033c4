package nl.wijkatelier.standalone.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own HTTP API, used as any other client would: told that it asks too much at once, it waits. */
public class PublicApi implements AutoCloseable {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int MOST_WAITS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();
    private final URI base;

    /** @param base where the service listens, such as {@code http://localhost:8080} */
    public PublicApi(URI base) {
        this.base = base;
    }

    /** Where the service listens. */
    public URI base() {
        return base;
    }

    /** @throws IllegalStateException with the service's answer, if it is not a success */
    public JsonNode post(String path, String bearer, Map<String, ?> body) {
        return send("POST", path, bearer, BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    /**
     * Brings in a PNG.
     *
     * @throws IllegalStateException likewise
     */
    public JsonNode postImage(String path, String bearer, byte[] png) {
        return send("POST", path, bearer, "image/png", BodyPublishers.ofByteArray(png));
    }

    /** @throws IllegalStateException likewise */
    public JsonNode put(String path, String bearer, Map<String, ?> body) {
        return send("PUT", path, bearer, BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    /** @throws IllegalStateException likewise */
    public JsonNode get(String path, String bearer) {
        return send("GET", path, bearer, BodyPublishers.noBody());
    }

    private JsonNode send(String method, String path, String bearer, BodyPublisher body) {
        return send(method, path, bearer, "application/json", body);
    }

    private JsonNode send(String method, String path, String bearer, String type, BodyPublisher body) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", type)
                .method(method, body);
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        return answer(request.build());
    }

    private JsonNode answer(HttpRequest request) {
        try {
            var response = http.send(request, BodyHandlers.ofString());
            for (var waits = 0; response.statusCode() == TOO_MANY_REQUESTS && waits < MOST_WAITS; waits++) {
                Thread.sleep(timeToWait(response));
                response = http.send(request, BodyHandlers.ofString());
            }
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        request.uri().getPath() + " answered " + response.statusCode() + ": " + response.body());
            }
            return json.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling " + request.uri().getPath(), e);
        }
    }

    /** As long as the service says; what it turns away for its rate, it has not done. */
    private static Duration timeToWait(HttpResponse<?> response) {
        return Duration.ofSeconds(response.headers().firstValueAsLong("Retry-After").orElse(1));
    }

    @Override
    public void close() {
        http.close();
    }
}
