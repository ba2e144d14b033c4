package nl.wijkatelier.eventstore;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.ImageNameSubstitutor;

/** A server in a container, for tests: where Docker runs, and has the image or can pull it. */
public final class ContainerForTests {
    private static final int ANSWER_SECONDS = 60;
    private static final int PULL_MINUTES = 5;

    private ContainerForTests() {}

    /**
     * Starts a container that is removed with the JVM, and prints that it did; empty where that cannot be, with the reason
     * printed, so that the test can go another way or be skipped.
     */
    public static <C extends GenericContainer<?>> Optional<C> start(String image, Function<String, C> kind) {
        try {
            if (!dockerAnswers()) {
                System.out.println("Tests go without " + image + ": no Docker that Testcontainers can use");
                return Optional.empty();
            }
            pullOnce(ImageNameSubstitutor.instance().apply(DockerImageName.parse(image)));
            var container = kind.apply(image);
            container.start();
            System.out.println("Tests run on " + image + " in a Docker container");
            return Optional.of(container);
        } catch (RuntimeException e) {
            System.out.println("Tests go without " + image + ": Docker runs, but " + e);
            return Optional.empty();
        }
    }

    /** Testcontainers itself would wait for ever for an engine that hangs. Throws where it has not the images it needs itself. */
    private static boolean dockerAnswers() {
        return CompletableFuture.supplyAsync(
                        () -> DockerClientFactory.instance().isDockerAvailable(), Thread::startVirtualThread)
                .completeOnTimeout(false, ANSWER_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Testcontainers itself would ask again for minutes, also where there is no way to a registry. */
    private static void pullOnce(DockerImageName image) {
        var docker = DockerClientFactory.instance().client();
        try {
            docker.inspectImageCmd(image.asCanonicalNameString()).exec();
        } catch (NotFoundException notHere) {
            System.out.println("Pulling " + image.asCanonicalNameString());
            try {
                docker.pullImageCmd(image.getUnversionedPart())
                        .withTag(image.getVersionPart())
                        .start()
                        .awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
