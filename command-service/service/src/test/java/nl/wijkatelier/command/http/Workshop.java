package nl.wijkatelier.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

/** An open atelier with a board, over HTTP, and somebody in each role. */
final class Workshop {
    static final String HOST_KEY = "the-host-key-of-the-tests";

    final Client client;
    final String atelier;
    final String facilitator;
    final String facilitatorId;
    final Map<String, String> codes = new HashMap<>();

    private Workshop(Client client) {
        this.client = client;
        var planned = client.post("/api/ateliers", HOST_KEY, """
                {"name":"Noord aardgasvrij","municipality":"Utrecht"}""");
        assertThat(planned.status()).isEqualTo(201);
        atelier = planned.json().path("atelierId").asString();
        codes.put("FACILITATOR", planned.json().path("facilitatorCode").asString());
        var joined = join("FACILITATOR");
        facilitator = joined.json().path("token").asString();
        facilitatorId = joined.json().path("participantId").asString();
        client.get(path("/codes"), facilitator).json().forEach(code -> codes.put(
                code.path("role").asString(), code.path("code").asString()));
    }

    static Workshop planned(Client client) {
        return new Workshop(client);
    }

    static Workshop open(Client client) {
        var workshop = new Workshop(client);
        workshop.command(workshop.facilitator, "open", "{\"type\":\"OpenAtelier\"}");
        var board = workshop.command(workshop.facilitator, "board", """
                {"type":"OpenBoard","boardId":"b1","title":"Bord","component":"GENERAL"}""");
        assertThat(board.status()).isEqualTo(200);
        return workshop;
    }

    String path(String rest) {
        return "/api/ateliers/" + atelier + rest;
    }

    Reply join(String role) {
        return join(role, "Els de Vries");
    }

    Reply join(String role, String name) {
        return client.post("/api/join", null, """
                {"code":"%s","name":"%s","organisation":"Gemeente Utrecht"}""".formatted(codes.get(role), name));
    }

    /** The token of somebody new. */
    String somebody(String role) {
        var joined = join(role);
        assertThat(joined.status()).isEqualTo(201);
        return joined.json().path("token").asString();
    }

    Reply command(String token, String id, String command) {
        return client.post(path("/commands"), token, request(id, command));
    }

    Reply batch(String token, String... requests) {
        return client.post(path("/commands/batch"), token, "{\"commands\":[" + String.join(",", requests) + "]}");
    }

    /** The same with commands that are done all or not at all. */
    Reply allOrNothing(String token, String... requests) {
        return client.post(path("/commands/batch"), token, whole(requests));
    }

    static String whole(String... requests) {
        return "{\"commands\":[" + String.join(",", requests) + "],\"allOrNothing\":true}";
    }

    static String request(String id, String command) {
        return "{\"commandId\":\"" + id + "\",\"command\":" + command + "}";
    }

    static String add(String note) {
        return """
                {"type":"AddNote","noteId":"%s","boardId":"b1","text":"Warmtenet","position":{"x":0,"y":0},"colour":"YELLOW"}"""
                .formatted(note);
    }

    static String move(String note, int x) {
        return """
                {"type":"MoveNote","noteId":"%s","position":{"x":%d,"y":0}}""".formatted(note, x);
    }
}
