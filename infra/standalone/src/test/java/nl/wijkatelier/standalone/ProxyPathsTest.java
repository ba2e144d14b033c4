package nl.wijkatelier.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of infra/README.md by which a proxy tells the two services apart: who adds an endpoint is told to add it there. */
class ProxyPathsTest {
    private static final String COMMAND_SOCKET = "/api/ateliers/a1/commands/socket";
    private static final String LIVE_SOCKET = "/api/ateliers/a1/live";

    private final AntPathMatcher matcher = new AntPathMatcher();

    @Test
    void what_the_command_service_answers_is_in_the_list() throws IOException {
        var list = listOfTheReadme();

        assertThat(addresses("nl.wijkatelier.command")).hasSizeGreaterThan(15).allMatch(address -> isIn(list, address));
        assertThat(isIn(list, COMMAND_SOCKET)).isTrue();
    }

    @Test
    void what_the_query_service_answers_is_not() throws IOException {
        var list = listOfTheReadme();

        assertThat(addresses("nl.wijkatelier.query")).hasSizeGreaterThan(20).noneMatch(address -> isIn(list, address));
        assertThat(isIn(list, LIVE_SOCKET)).isFalse();
    }

    @Test
    void nothing_is_in_the_list_that_is_answered_nowhere() throws IOException {
        var addresses = addresses("nl.wijkatelier.command");

        assertThat(listOfTheReadme()).allMatch(path -> addresses.stream().anyMatch(address -> matcher.match(path, address)));
    }

    private boolean isIn(List<String> list, String address) {
        return list.stream().anyMatch(path -> matcher.match(path, address));
    }

    private static List<String> listOfTheReadme() throws IOException {
        return Files.readAllLines(Path.of("../README.md")).stream().filter(line -> line.startsWith("/api/")).toList();
    }

    /** The addresses of all endpoints in a package and below it, with something in the place of each variable. */
    private static List<String> addresses(String within) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        return scanner.findCandidateComponents(within).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(ProxyPathsTest::addresses)
                .toList();
    }

    private static Stream<String> addresses(Class<?> controller) {
        var first = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        var before = first == null || first.path().length == 0 ? "" : first.path()[0];
        return Arrays.stream(controller.getDeclaredMethods())
                .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .filter(mapping -> mapping != null)
                .map(mapping -> before + (mapping.path().length == 0 ? "" : mapping.path()[0]))
                .map(path -> path.replaceAll("\\{[^}]+}", "a1"));
    }
}
