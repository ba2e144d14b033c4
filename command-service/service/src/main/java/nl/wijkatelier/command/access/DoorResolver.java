package nl.wijkatelier.command.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.wijkatelier.contract.atelier.AtelierId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives an endpoint its {@link Member} or {@link Facilitator}. An endpoint that takes one as its first argument cannot be
 * reached without being one, and nothing else of the request is looked at before.
 */
final class DoorResolver implements HandlerMethodArgumentResolver {
    private final Doorkeeper doorkeeper;

    DoorResolver(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class || parameter.getParameterType() == Facilitator.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var path = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var atelier = new AtelierId((String) path.get("atelierId"));
        return parameter.getParameterType() == Member.class
                ? doorkeeper.member(request, atelier)
                : doorkeeper.facilitator(request, atelier);
    }
}
