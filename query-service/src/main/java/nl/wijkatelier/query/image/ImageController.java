package nl.wijkatelier.query.image;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.board.ImageId;
import nl.wijkatelier.contract.board.ImageType;
import nl.wijkatelier.eventstore.beside.ImageStore;
import nl.wijkatelier.query.web.ReadProblem;
import nl.wijkatelier.query.web.Reads;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Images over HTTP, to people in their atelier. Whatever else somebody hid in one, a browser takes it for the image that it
 * was found to be, and for nothing more.
 */
@RestController
public final class ImageController {
    /** Other bytes would have another name. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private final Reads reads;
    private final ServedImages images;

    /** The images of this store, for whoever has a session. */
    public ImageController(Reads reads, ImageStore images) {
        this.reads = reads;
        this.images = new ServedImages(images);
    }

    @Operation(summary = "One image, as it was brought in, without what its file said of itself")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
    @GetMapping("/api/ateliers/{id}/images/{imageId}")
    void image(
            @PathVariable String id, @PathVariable String imageId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var atelier = reads.open(id, request).atelier();
        var image = images.image(atelier, named(imageId)).orElseThrow(() -> ReadProblem.unknown("image"));
        describe(response);
        if (new ServletWebRequest(request, response).checkNotModified(image.imageId().value())) {
            return;
        }
        var bytes = images.bytes(atelier, image.imageId());
        if (bytes == null) {
            throw ReadProblem.unknown("image");
        }
        response.setContentType(mediaType(image.imageType()));
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static void describe(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String mediaType(ImageType type) {
        return switch (type) {
            case PNG -> "image/png";
            case JPEG -> "image/jpeg";
            case WEBP -> "image/webp";
        };
    }

    private static ImageId named(String imageId) {
        try {
            return new ImageId(imageId);
        } catch (InvalidValue e) {
            throw ReadProblem.unknown("image");
        }
    }
}
