package nl.wijkatelier.command;

import java.util.Map;
import nl.wijkatelier.eventstore.container.ContainerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({CommandServiceConfiguration.class, ContainerConfiguration.class})
public class CommandServiceApplication {

    /** Starts it, on port 8081 unless told otherwise. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(CommandServiceApplication.class);
        application.setDefaultProperties(Map.of(
                "server.port", "8081",
                // Whoever asks for what is not there gets an answer; the log need not hear of it.
                "logging.level.org.springframework.web.servlet.PageNotFound", "error"));
        application.run(arguments);
    }
}
