package nl.wijkatelier.command.json;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the strict converter go first. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    WebMvcConfigurer strictJsonConfigurer() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                builder.addCustomConverter(new StrictJsonConverter());
            }
        };
    }
}
