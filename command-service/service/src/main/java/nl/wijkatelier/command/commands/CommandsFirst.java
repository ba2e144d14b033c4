package nl.wijkatelier.command.commands;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds who answers a request, and asks those who take commands first. Nearly all requests of a full room are commands, and to
 * match each with every path that is answered was a sixth of what HTTP cost.
 */
final class CommandsFirst extends RequestMappingHandlerMapping {
    private List<Map.Entry<RequestMappingInfo, HandlerMethod>> commands = List.of();

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlers) {
        super.handlerMethodsInitialized(handlers);
        commands = handlers.entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType() == CommandController.class)
                .toList();
    }

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        for (var command : commands) {
            var match = command.getKey().getMatchingCondition(request);
            if (match != null) {
                request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, command.getValue());
                handleMatch(match, path, request);
                return command.getValue();
            }
        }
        return super.lookupHandlerMethod(path, request);
    }
}
