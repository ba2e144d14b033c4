package nl.wijkatelier.command.host;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkatelier.command.access.Credentials;
import nl.wijkatelier.command.problem.ProblemCode;
import nl.wijkatelier.command.problem.ProblemException;
import nl.wijkatelier.eventstore.access.HostKey;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** An endpoint that takes the {@link Host} as its first argument cannot be reached without the host key. */
final class HostResolver implements HandlerMethodArgumentResolver {
    private final HostKey key;

    HostResolver(HostKey key) {
        this.key = key;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Host.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        String presented = Credentials.bearer(request.getNativeRequest(HttpServletRequest.class))
                .orElseThrow(() -> new ProblemException(ProblemCode.HOST_KEY_MISSING));
        if (!key.matches(presented)) {
            throw new ProblemException(ProblemCode.HOST_KEY_INVALID);
        }
        return new Host();
    }
}
