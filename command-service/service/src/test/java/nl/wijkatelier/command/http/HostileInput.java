package nl.wijkatelier.command.http;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Makes requests that must be refused, whoever sends them; the same seed makes the same requests. */
final class HostileInput {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "BREW");
    private static final List<String> ENDPOINTS = List.of(
            "/commands", "/commands/batch", "/session", "/codes", "/codes/PARTICIPANT/renew", "/codes/PARTICIPANT/close",
            "/codes/PARTICIPANT/open", "/people/p1");

    private final Random random;
    private final Client client;
    private final Workshop workshop;
    private final List<String> foreignTokens;

    HostileInput(long seed, Client client, Workshop workshop, List<String> foreignTokens) {
        this.random = new Random(seed);
        this.client = client;
        this.workshop = workshop;
        this.foreignTokens = foreignTokens;
    }

    HttpRequest.Builder next() {
        return switch (random.nextInt(5)) {
            case 0 -> stranger();
            case 1 -> nowhere();
            case 2 -> brokenBody("/api/join", null, "{\"code\":\"ABCD2345\",\"name\":\"Els\",\"organisation\":\"Gemeente\"}");
            case 3 -> brokenBody("/api/ateliers", Workshop.HOST_KEY, "{\"name\":\"Noord\",\"municipality\":\"Utrecht\"}");
            default -> brokenMember();
        };
    }

    /** A perfect request of somebody who has no business here. */
    private HttpRequest.Builder stranger() {
        String endpoint = pick(ENDPOINTS);
        String method = switch (endpoint) {
            case "/session", "/codes" -> "GET";
            case "/people/p1" -> "PUT";
            default -> "POST";
        };
        var request = client.authorised(workshop.path(endpoint), random.nextBoolean() ? pick(foreignTokens) : garbage());
        boolean hasBody = endpoint.startsWith("/commands") || endpoint.startsWith("/people");
        return hasBody
                ? request.header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(Workshop.request("c", Workshop.add("n"))))
                : request.method(method, BodyPublishers.noBody());
    }

    private HttpRequest.Builder nowhere() {
        String path = "/api/" + "x".repeat(1 + random.nextInt(200)) + "/" + random.nextInt();
        return client.authorised(path, workshop.facilitator).method(pick(METHODS), BodyPublishers.ofString("{}"));
    }

    /** A member who is let in, with a body that is not. */
    private HttpRequest.Builder brokenMember() {
        String token = workshop.facilitator;
        return switch (random.nextInt(4)) {
            case 0 -> brokenBody(workshop.path("/commands"), token, Workshop.request("h", Workshop.add("n")));
            case 1 -> brokenBody(workshop.path("/commands"), token, Workshop.request("h", Workshop.move("n", 3)));
            case 2 -> brokenBody(workshop.path("/commands/batch"), token, "{\"commands\":7,\"allOrNothing\":true}");
            default -> client.authorised(workshop.path("/people/p1"), token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofByteArray(broken("{\"name\":\"Els\",\"organisation\":\"Gemeente\"}")));
        };
    }

    private HttpRequest.Builder brokenBody(String path, String token, String json) {
        var request = client.authorised(path, token);
        if (random.nextInt(20) == 0) {
            String type = pick(List.of("text/plain", "multipart/form-data; boundary=x", "application/xml", "nonsense",
                    "application/x-www-form-urlencoded", "application/json; charset=utf-16"));
            return request.header("Content-Type", type).POST(BodyPublishers.ofString(json));
        }
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(broken(json)));
    }

    private byte[] broken(String json) {
        int at = json.indexOf(':') + 1;
        int comma = json.indexOf(',') < 0 ? json.length() - 1 : json.indexOf(',');
        String after = json.substring(comma);
        return switch (random.nextInt(13)) {
            case 0 -> bytes(json.substring(0, random.nextInt(json.length())));
            case 1 -> bytes(json.substring(0, at) + "{\"a\":[]}" + after);
            case 2 -> bytes(json.substring(0, at) + random.nextInt() + after);
            case 3 -> bytes(json.substring(0, at) + "9".repeat(5000) + after);
            case 4 -> bytes(json.substring(0, at) + "[".repeat(2000) + "]".repeat(2000) + after);
            case 5 -> bytes(json.substring(0, at) + "\"a\\u0000b\"" + after);
            case 6 -> bytes(json.substring(0, at) + "\"a\\ud800b\"" + after);
            case 7 -> bytes(json.substring(0, at) + "null" + after);
            case 8 -> bytes("{\"unknown\":true," + json.substring(1));
            case 9 -> bytes("{" + json.substring(1, comma) + "," + json.substring(1));
            case 10 -> bytes(json + json);
            case 11 -> invalidUtf8(json, at);
            default -> noise();
        };
    }

    private byte[] invalidUtf8(String json, int at) {
        byte[] bytes = bytes(json.substring(0, at) + "\"??\"" + json.substring(at));
        bytes[at + 1] = (byte) 0xC3;
        bytes[at + 2] = (byte) (0x20 + random.nextInt(0x40));
        return bytes;
    }

    private byte[] noise() {
        byte[] bytes = new byte[1 + random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String garbage() {
        return random.ints(1 + random.nextInt(60), '!', '~')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
