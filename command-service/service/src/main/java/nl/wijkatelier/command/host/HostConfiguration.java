package nl.wijkatelier.command.host;

import java.util.List;
import nl.wijkatelier.eventstore.access.HostKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the host's door in place. */
@Configuration(proxyBeanMethods = false)
class HostConfiguration {

    @Bean
    WebMvcConfigurer hostResolverConfigurer(HostKey hostKey) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new HostResolver(hostKey));
            }
        };
    }
}
