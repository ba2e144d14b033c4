package nl.wijkatelier.command.sequencer;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import nl.wijkatelier.atelier.AtelierSnapshot;

/**
 * The form of a snapshot: which records it is made of, down to the last component, and what they mean. A stored snapshot
 * of any other form is of another version, and might lack what has happened since; it is set aside, for the events say the
 * same and more.
 */
final class SnapshotForm {
    private final StringBuilder description = new StringBuilder();
    private final Set<Class<?>> described = new HashSet<>();

    private SnapshotForm() {}

    /** The form of the snapshots of this version. */
    static String current() {
        return of(AtelierSnapshot.class) + "." + AtelierSnapshot.MEANING;
    }

    /** The form of what is made of this type: the same for the same records, enums and sealed families. */
    static String of(Class<?> type) {
        var form = new SnapshotForm();
        form.describe(type);
        return digest(form.description.toString());
    }

    private void describe(Type type) {
        if (type instanceof ParameterizedType generic) {
            describe(generic.getRawType());
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::describe);
        } else if (type instanceof Class<?> plain) {
            describeClass(plain);
        } else {
            throw new IllegalArgumentException("a snapshot cannot hold " + type);
        }
    }

    private void describeClass(Class<?> type) {
        description.append(type.getSimpleName()).append(' ');
        if (!described.add(type)) {
            return;
        }
        if (type.isRecord()) {
            for (var component : type.getRecordComponents()) {
                description.append(component.getName()).append(':');
                describe(component.getGenericType());
            }
        } else if (type.isEnum()) {
            description.append(Arrays.toString(type.getEnumConstants()));
        } else if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(this::describe);
        }
        description.append('\n');
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
