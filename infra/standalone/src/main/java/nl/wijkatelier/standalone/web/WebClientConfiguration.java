package nl.wijkatelier.standalone.web;

import java.time.Duration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of the web client are one document; which page is shown is decided in the browser. */
@Configuration(proxyBeanMethods = false)
public class WebClientConfiguration implements WebMvcConfigurer {
    private static final String DOCUMENT = "forward:/index.html";
    /** Any address that is not the API's and not a file's; the web client knows which pages there are. */
    private static final String PAGE = "/{page:(?!api|actuator|v3|assets)[^.]+}";

    private static final String FILES = "classpath:/META-INF/resources/";

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerErrors() {
        return new ContainerErrors(new ClassPathResource("META-INF/resources/index.html")).customizer();
    }

    @Override
    public void addViewControllers(ViewControllerRegistry views) {
        for (var address : new String[] {"/", PAGE, PAGE + "/**"}) {
            views.addViewController(address).setViewName(DOCUMENT);
        }
    }

    /** Built files carry a hash of their content in their name, so they may be kept for ever; the document may not. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry files) {
        files.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        files.addResourceHandler("/index.html", "/icon.svg", "/asyncapi.yaml", "/asyncapi-commands.yaml")
                .addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache());
    }
}
