package nl.wijkatelier.command.host;

/** Who has shown the host key. */
public record Host() {}
