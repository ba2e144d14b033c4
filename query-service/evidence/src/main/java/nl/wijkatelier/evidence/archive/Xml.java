package nl.wijkatelier.evidence.archive;

/** Writes elements one below the other. */
final class Xml {
    private final StringBuilder xml = new StringBuilder(1_500);
    private int depth;

    Xml() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** An element with others in it. */
    Xml in(String name, Runnable content) {
        return in(name, "", content);
    }

    Xml in(String name, String attributes, Runnable content) {
        line("<" + name + attributes + ">");
        depth++;
        content.run();
        depth--;
        return line("</" + name + ">");
    }

    /** An element with text in it. */
    Xml text(String name, String text) {
        return line("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    private Xml line(String line) {
        xml.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    /** What XML 1.0 cannot hold at all becomes a space. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : ' ');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character != 0xFFFE && character != 0xFFFF && !(character >= 0xD800 && character <= 0xDFFF);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
