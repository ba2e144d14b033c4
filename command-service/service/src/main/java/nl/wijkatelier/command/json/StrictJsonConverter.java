package nl.wijkatelier.command.json;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Reads and writes what this service declares, and leaves the rest of the process (another service, actuator) alone. */
public final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {
    private static final String OURS = "nl.wijkatelier.command.";

    /** A converter with the strict mapper. */
    public StrictJsonConverter() {
        super(StrictJson.mapper());
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return isOurs(type.toClass()) && super.canRead(type, mediaType);
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return isOurs(valueClass) && super.canWrite(type, valueClass, mediaType);
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS);
    }
}
