package nl.wijkatelier.standalone;

import nl.wijkatelier.command.CommandServiceConfiguration;
import nl.wijkatelier.query.QueryServiceConfiguration;
import nl.wijkatelier.standalone.store.EmbeddedStores;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The default form: one process that needs nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import({CommandServiceConfiguration.class, QueryServiceConfiguration.class})
public class StandaloneApplication {
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(StandaloneApplication.class)
                .initializers(new EmbeddedStores())
                .run(arguments);
    }
}
