package nl.wijkatelier.query.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Answers of one JSON value per line, written as they come. */
public final class Ndjson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Ndjson() {}

    /** Sends lines. */
    public static void send(HttpServletResponse response, Consumer<JsonGenerator> lines) throws IOException {
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var out = response.getOutputStream();
        try (var json = JSON.writer().withRootValueSeparator("\n").createGenerator(out)) {
            lines.accept(json);
            json.writeRaw('\n');
        }
    }
}
