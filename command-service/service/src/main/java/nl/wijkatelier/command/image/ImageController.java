package nl.wijkatelier.command.image;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkatelier.command.access.Facilitator;
import nl.wijkatelier.command.problem.Problem;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.contract.board.BackgroundImage;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where images come in, for facilitators. One at a time for each: an image waits in memory until it is whole. */
@RestController
class ImageController {
    private final ImageDesk desk;
    private final ImageLimits limits;
    private final Set<Facilitator> sending = ConcurrentHashMap.newKeySet();

    ImageController(ImageDesk desk, ImageLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    @Operation(
            summary = "Brings in a PNG, JPEG or WebP image and tells by what a command names it (facilitator)",
            requestBody = @RequestBody(
                    required = true,
                    content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(path = "/api/ateliers/{atelierId}/images", produces = MediaType.APPLICATION_JSON_VALUE)
    BackgroundImage bringIn(Facilitator facilitator, HttpServletRequest request) {
        if (!sending.add(facilitator)) {
            throw new ProblemException(Problem.of(ProblemCode.TOO_MANY_REQUESTS).with(Problem.RETRY_AFTER, 1));
        }
        try {
            return desk.take(facilitator.atelier(), body(request));
        } finally {
            sending.remove(facilitator);
        }
    }

    /** All that was sent, or a byte more than may be. */
    private byte[] body(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(limits.mostBytes() + 1);
        } catch (IOException e) {
            throw new ProblemException(ProblemCode.MALFORMED_REQUEST);
        }
    }
}
