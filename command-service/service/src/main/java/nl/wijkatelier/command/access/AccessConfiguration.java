package nl.wijkatelier.command.access;

import java.util.List;
import nl.wijkatelier.command.sequencer.Ateliers;
import nl.wijkatelier.eventstore.access.AccessJdbc;
import nl.wijkatelier.eventstore.access.SessionTokens;
import nl.wijkatelier.eventstore.log.EventLog;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AccessCodes accessCodes(AccessJdbc accessJdbc) {
        AccessTables.create(accessJdbc);
        return new AccessCodes(accessJdbc);
    }

    @Bean
    PeopleRegister peopleRegister(AccessJdbc accessJdbc) {
        AccessTables.create(accessJdbc);
        return new PeopleRegister(accessJdbc);
    }

    @Bean
    AtelierNames atelierNames(EventLog eventLog) {
        return new AtelierNames(eventLog);
    }

    @Bean
    CodeDesk codeDesk(AccessCodes accessCodes, @Value("${wijkatelier.rate.wrong-codes-per-minute:10}") int most) {
        return new CodeDesk(accessCodes, new CodeAttempts(most));
    }

    @Bean
    Reception reception(PeopleRegister peopleRegister, Ateliers ateliers) {
        return new Reception(peopleRegister, ateliers);
    }

    @Bean
    Doorkeeper doorkeeper(SessionTokens sessionTokens, Ateliers ateliers) {
        return new Doorkeeper(sessionTokens, ateliers);
    }

    @Bean
    WebMvcConfigurer doorResolverConfigurer(Doorkeeper doorkeeper) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new DoorResolver(doorkeeper));
            }
        };
    }
}
