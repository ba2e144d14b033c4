package nl.wijkatelier.command.gate;

import jakarta.servlet.Filter;
import nl.wijkatelier.eventstore.access.AllowedOrigins;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Places the gates before everything under {@code /api}. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    FilterRegistrationBean<Filter> originGate(AllowedOrigins allowedOrigins) {
        return registered(new OriginGate(allowedOrigins), 10);
    }

    @Bean
    FilterRegistrationBean<Filter> bodyGate(@Value("${wijkatelier.largest-request:1MB}") DataSize largest) {
        return registered(new BodyGate((int) largest.toBytes()), 20);
    }

    private static FilterRegistrationBean<Filter> registered(Filter filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/api/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }
}
