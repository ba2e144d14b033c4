package nl.wijkatelier.evidence.tally;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is not what was counted.
 *
 * @param key what it is about
 * @param stated what the dossier says that it is; null if it says nothing
 * @param counted what it is; null if there is nothing to count
 */
public record Miscount(String key, @Nullable String stated, @Nullable String counted) {}
