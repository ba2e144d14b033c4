package nl.wijkatelier.command.openapi;

import java.util.List;

/** The commands that must be described. */
public final class AllCommands {
    private AllCommands() {}

    public static List<String> names() {
        return CommandSchemas.types().stream().map(Class::getSimpleName).toList();
    }
}
