package nl.wijkatelier.command.commands;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Lets commands be found before all else that is answered. */
@Configuration(proxyBeanMethods = false)
class CommandsConfiguration {

    @Bean
    WebMvcRegistrations commandsFirst() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new CommandsFirst();
            }
        };
    }
}
