package nl.wijkatelier.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An element of DER, in which time stamps and certificates are written.
 *
 * @param tag of one byte; no others are asked for here
 * @param content not copied: leave it as it is
 * @param end the place after it
 */
record DerElement(int tag, byte[] content, int end) {
    private static final int LONG_FORM = 0x80;
    private static final int LONGEST_LENGTH = 4;

    /**
     * The contents of the elements that some bytes are.
     *
     * @param tags of the first of them
     * @throws IllegalArgumentException if they are no elements, or others
     */
    static List<byte[]> in(byte[] bytes, int... tags) {
        var elements = read(bytes);
        var first = elements.stream().mapToInt(DerElement::tag).limit(tags.length).toArray();
        if (!Arrays.equals(first, tags)) {
            throw new IllegalArgumentException("Other elements than expected");
        }
        return elements.stream().map(DerElement::content).toList();
    }

    /** The content of the last of the elements that bytes have to begin with. */
    static byte[] last(byte[] bytes, int... tags) {
        return in(bytes, tags).get(tags.length - 1);
    }

    private static List<DerElement> read(byte[] bytes) {
        var elements = new ArrayList<DerElement>();
        for (var at = 0; at < bytes.length; at = elements.getLast().end()) {
            elements.add(at(bytes, at));
        }
        return elements;
    }

    private static DerElement at(byte[] bytes, int place) {
        var first = place + 1 < bytes.length ? Byte.toUnsignedInt(bytes[place + 1]) : LONG_FORM;
        var more = Math.max(first - LONG_FORM, 0);
        var start = place + 2 + more;
        if (first == LONG_FORM || more > LONGEST_LENGTH || start > bytes.length) {
            throw new IllegalArgumentException("No definite length");
        }
        var length = first < LONG_FORM ? first : number(bytes, place + 2, start);
        if (length > bytes.length - start) {
            throw new IllegalArgumentException("Cut off");
        }
        var end = start + (int) length;
        return new DerElement(Byte.toUnsignedInt(bytes[place]), Arrays.copyOfRange(bytes, start, end), end);
    }

    private static long number(byte[] bytes, int from, int to) {
        var number = 0L;
        for (var i = from; i < to; i++) {
            number = number << Byte.SIZE | Byte.toUnsignedLong(bytes[i]);
        }
        return number;
    }
}
