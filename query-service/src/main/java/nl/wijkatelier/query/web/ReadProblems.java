package nl.wijkatelier.query.web;

import java.net.URI;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problems as RFC 9457 has them. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class ReadProblems {
    /** The problem as it is sent. */
    @ExceptionHandler
    public ResponseEntity<ProblemDetail> problem(ReadProblem problem) {
        var detail = ProblemDetail.forStatusAndDetail(problem.status(), String.valueOf(problem.getMessage()));
        detail.setType(URI.create("urn:wijkatelier:problem:" + problem.code()));
        detail.setProperty("code", problem.code());
        problem.fields().forEach(detail::setProperty);
        var response = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        var wait = problem.fields().get(ReadProblem.RETRY_AFTER);
        return (wait == null ? response : response.header(HttpHeaders.RETRY_AFTER, wait.toString())).body(detail);
    }
}
