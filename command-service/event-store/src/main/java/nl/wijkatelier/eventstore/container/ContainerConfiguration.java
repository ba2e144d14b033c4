package nl.wijkatelier.eventstore.container;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Answers of the web server for a service that is a process of its own, and serves no pages; for such a one to import. */
@Configuration(proxyBeanMethods = false)
public class ContainerConfiguration {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems() {
        return new ContainerProblems().customizer();
    }
}
