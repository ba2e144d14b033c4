package nl.wijkatelier.evidence.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The file of a dossier that states what everything came to: a key and a figure on each line, in the order of their bytes.
 *
 * @param stated the figures as they are written, by their keys
 */
public record TallyFile(Map<String, String> stated) {
    private static final Pattern LINE = Pattern.compile("[a-z][A-Za-z0-9_.:, -]*");

    /** The file that states these. */
    public static String text(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue().text()))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Reads the file; empty if it is not written so. */
    public static Optional<TallyFile> read(String text) {
        var stated = new TreeMap<String, String>();
        for (var line : text.isEmpty() ? new String[0] : text.split("\n")) {
            var space = line.lastIndexOf(' ');
            if (space < 0 || !LINE.matcher(line).matches()) {
                return Optional.empty();
            }
            stated.put(line.substring(0, space), line.substring(space + 1));
        }
        var again = stated.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).sorted().collect(Collectors.joining());
        return again.equals(text) ? Optional.of(new TallyFile(stated)) : Optional.empty();
    }

    private static String line(String key, String figure) {
        return key + " " + figure + "\n";
    }

    /** What it states otherwise than it was counted, in the order of the keys. */
    public List<Miscount> against(Map<String, Figure> counted) {
        var miscounts = new ArrayList<Miscount>();
        var keys = new TreeSet<>(stated.keySet());
        keys.addAll(counted.keySet());
        for (var key : keys) {
            var figure = counted.containsKey(key) ? counted.get(key).text() : null;
            if (!Objects.equals(stated.get(key), figure)) {
                miscounts.add(new Miscount(key, stated.get(key), figure));
            }
        }
        return miscounts;
    }
}
