package nl.wijkatelier.contract.neighbourhood.file;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.neighbourhood.FitClass;
import nl.wijkatelier.contract.neighbourhood.Quantity;
import nl.wijkatelier.contract.neighbourhood.ScanClass;

/**
 * From which score an alternative fits how well.
 *
 * @param from the least score
 * @param nl how well: one of the four words of the scan
 */
record ClassEntry(Quantity from, String nl) {
    private static final Map<String, FitClass> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("past goed", FitClass.GOOD);
        WORDS.put("kansrijk", FitClass.PROMISING);
        WORDS.put("twijfel", FitClass.DOUBTFUL);
        WORDS.put("past slecht", FitClass.POOR);
    }

    ClassEntry {
        InvalidValue.ifMissing("nl", nl);
        if (!WORDS.containsKey(nl)) {
            throw new InvalidValue("nl", "must be one of " + String.join(", ", WORDS.keySet()));
        }
        new ScanClass(from, WORDS.get(nl));
    }

    ScanClass scanClass() {
        return new ScanClass(from, WORDS.get(nl));
    }
}
