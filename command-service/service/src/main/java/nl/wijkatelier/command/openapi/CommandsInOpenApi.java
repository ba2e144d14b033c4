package nl.wijkatelier.command.openapi;

import nl.wijkatelier.command.access.Facilitator;
import nl.wijkatelier.command.access.Member;
import nl.wijkatelier.command.host.Host;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Adds the commands, which springdoc does not find by itself, to what both services say of themselves. */
@Configuration(proxyBeanMethods = false)
class CommandsInOpenApi {
    static {
        // They come from the session or the key, not from the client.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Member.class, Facilitator.class, Host.class);
    }

    @Bean
    GlobalOpenApiCustomizer commandsInOpenApi() {
        return api -> CommandSchemas.addTo(api.getComponents());
    }
}
