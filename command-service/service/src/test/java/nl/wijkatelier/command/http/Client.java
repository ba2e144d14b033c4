package nl.wijkatelier.command.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Sends requests to a running service. */
final class Client {
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    Client(int port) {
        this.base = URI.create("http://localhost:" + port);
    }

    Reply get(String path, @Nullable String token) {
        return send(authorised(path, token).GET());
    }

    Reply post(String path, @Nullable String token, String json) {
        return send(authorised(path, token).header("Content-Type", "application/json").POST(body(json)));
    }

    Reply post(String path, @Nullable String token) {
        return send(authorised(path, token).POST(HttpRequest.BodyPublishers.noBody()));
    }

    Reply put(String path, @Nullable String token, String json) {
        return send(authorised(path, token).header("Content-Type", "application/json").PUT(body(json)));
    }

    Reply delete(String path, @Nullable String token) {
        return send(authorised(path, token).DELETE());
    }

    HttpRequest.Builder authorised(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }
}
