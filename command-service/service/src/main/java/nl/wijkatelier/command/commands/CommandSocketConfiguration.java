package nl.wijkatelier.command.commands;

import nl.wijkatelier.command.access.Doorkeeper;
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
        return new CommandHandshake(doorkeeper).at(CommandHandshake.PATH, new CommandSocket(desk, rates));
    }
}
