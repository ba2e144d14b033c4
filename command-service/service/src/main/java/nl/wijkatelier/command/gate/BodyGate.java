package nl.wijkatelier.command.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Lets bodies through that are small enough, JSON by name, and really UTF-8. An image on its way to where images come in is
 * not read here: who takes it in first sees who sends it.
 */
final class BodyGate extends HttpFilter {
    private static final Pattern IMAGES = Pattern.compile("/api/ateliers/[^/]+/images");

    private final int mostBytes;

    BodyGate(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasBody(request) || isImage(request)) {
            chain.doFilter(request, response);
            return;
        }
        var refusal = refusalBeforeReading(request);
        byte[] body = refusal == null ? read(request) : null;
        if (refusal == null) {
            refusal = body == null ? ProblemCode.MALFORMED_REQUEST : refusalOf(body);
        }
        if (refusal == null) {
            chain.doFilter(new ReadRequest(request, body), response);
        } else {
            ProblemWriter.write(Problem.of(refusal), response);
        }
    }

    private @Nullable ProblemCode refusalBeforeReading(HttpServletRequest request) {
        if (!isJson(request)) {
            return ProblemCode.UNSUPPORTED_MEDIA_TYPE;
        }
        return request.getContentLengthLong() > mostBytes ? ProblemCode.TOO_LARGE : null;
    }

    /** The body, or a little more than is allowed of it; null if the sender stopped halfway or sent a broken chunk. */
    private byte @Nullable [] read(HttpServletRequest request) {
        try {
            long announced = request.getContentLengthLong();
            // The container hands out no more than was announced; without a length, one byte more tells that it is too much.
            return request.getInputStream().readNBytes(announced >= 0 ? (int) announced : mostBytes + 1);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable ProblemCode refusalOf(byte[] body) {
        if (body.length > mostBytes) {
            return ProblemCode.TOO_LARGE;
        }
        return JsonBytes.areWholeCharacters(body) ? null : ProblemCode.MALFORMED_REQUEST;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isImage(HttpServletRequest request) {
        var type = type(request);
        return type != null && type.getType().equals("image") && IMAGES.matcher(request.getRequestURI()).matches();
    }

    private static boolean isJson(HttpServletRequest request) {
        var type = type(request);
        return type != null
                && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type)
                && (type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8));
    }

    private static @Nullable MediaType type(HttpServletRequest request) {
        try {
            return request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
