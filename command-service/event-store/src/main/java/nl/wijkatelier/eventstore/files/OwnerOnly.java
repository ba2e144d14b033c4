package nl.wijkatelier.eventstore.files;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and directories that only their owner can look into: what people wrote is in them, and what lets one in. Where the system
 * knows no such permissions, they are made as any other.
 */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** With what a file is made. */
    public static FileAttribute<?>[] file() {
        return permissions("rw-------");
    }

    /** Makes a directory, and those above it, where they are not there yet; one that is there stays as its owner made it. */
    public static void makeDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, permissions("rwx------"));
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
