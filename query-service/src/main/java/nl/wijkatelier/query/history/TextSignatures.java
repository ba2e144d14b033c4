package nl.wijkatelier.query.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;
import nl.wijkatelier.query.readmodel.JournalEntry;
import nl.wijkatelier.query.readmodel.Reading;

/**
 * Where in the journal words cannot be, so that it need not be read there: of each block of entries, which letters are in its texts, alone
 * and up to three in a row, as a signature of {@value #BITS} bits. Only ever grows.
 *
 * <p>A block with something in it that was somebody's own is always read: how long a search takes tells nobody what is in it.
 */
final class TextSignatures {
    private static final int ENTRIES = Reading.ENTRIES_TOGETHER;

    private static final int BITS = 4_096;
    private static final BitSet EVERYTHING = everything();

    private final List<BitSet> signatures = new ArrayList<>();
    private long revisions;

    /** Takes in the entry of the next revision. */
    void add(JournalEntry entry) {
        if (revisions++ % ENTRIES == 0) {
            signatures.add(new BitSet());
        }
        var text = entry.text();
        if (text != null && entry.secret() != null) {
            signatures.set(signatures.size() - 1, EVERYTHING);
        } else if (text != null && signatures.getLast() != EVERYTHING) {
            FoldedText.of(text).grams(markIn(signatures.getLast()));
        }
    }

    /** The revisions of entries that may hold all of some words, rising. */
    long[] revisions(List<FoldedText> words) {
        var sought = new BitSet();
        words.forEach(word -> word.tellingGrams(markIn(sought)));
        return LongStream.range(0, signatures.size())
                .filter(block -> holds(signatures.get((int) block), sought))
                .flatMap(block -> LongStream.rangeClosed(block * ENTRIES + 1, Math.min(revisions, (block + 1) * ENTRIES)))
                .toArray();
    }

    private static IntConsumer markIn(BitSet signature) {
        return gram -> signature.set(place(gram));
    }

    /** Spreads numbers that lie close together. */
    private static int place(int gram) {
        return (gram * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(BITS));
    }

    private static boolean holds(BitSet signature, BitSet sought) {
        return sought.stream().allMatch(signature::get);
    }

    private static BitSet everything() {
        var every = new BitSet(BITS);
        every.set(0, BITS);
        return every;
    }
}
