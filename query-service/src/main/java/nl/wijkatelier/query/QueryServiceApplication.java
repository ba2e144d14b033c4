package nl.wijkatelier.query;

import java.util.Map;
import nl.wijkatelier.eventstore.EventStoreConfiguration;
import nl.wijkatelier.eventstore.container.ContainerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query service as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({EventStoreConfiguration.class, QueryServiceConfiguration.class, ContainerConfiguration.class})
public class QueryServiceApplication {
    /** Starts it, on port 8082 unless told otherwise. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(QueryServiceApplication.class);
        application.setDefaultProperties(Map.of("server.port", "8082"));
        application.run(arguments);
    }
}
