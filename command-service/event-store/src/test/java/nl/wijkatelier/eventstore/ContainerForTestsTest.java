package nl.wijkatelier.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

class ContainerForTestsTest {
    @Test
    void an_image_that_no_registry_gives_is_gone_without() {
        assertThat(ContainerForTests.start("localhost:1/none:1", GenericContainer::new)).isEmpty();
    }
}
