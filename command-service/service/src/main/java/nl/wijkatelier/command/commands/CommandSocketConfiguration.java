package nl.wijkatelier.command.commands;

import nl.wijkatelier.command.access.Doorkeeper;
import org.apache.tomcat.util.security.ConcurrentMessageDigest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/** Opens the socket for commands. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class CommandSocketConfiguration {

    @Bean
    WebSocketConfigurer commandSockets(CommandDesk desk, CommandRates rates, Doorkeeper doorkeeper) {
        // By the thread that starts: virtual threads are not put aside while a class is being made, and if the first who come make this one
        // while another holds the jar that it needs, all who carry them wait for each other for good (seen on two cores, JDK 25).
        ConcurrentMessageDigest.digestSHA1(new byte[0]);
        var handshake = new CommandHandshake(doorkeeper);
        return registry -> registry.addHandler(new CommandSocket(desk, rates), CommandHandshake.PATH)
                .setHandshakeHandler(handshake)
                .addInterceptors(handshake)
                // The gate before all requests has looked at origins: it knows those that the host allows.
                .setAllowedOriginPatterns("*");
    }
}
