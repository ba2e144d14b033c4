package nl.wijkatelier.contract.neighbourhood.file;

import nl.wijkatelier.contract.InvalidValue;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.neighbourhood.HeatAlternative;
import org.jspecify.annotations.Nullable;

/**
 * An alternative that the model compares.
 *
 * @param id which
 * @param nl its name, for who reads the file
 * @param pbl the strategy of PBL that it is like, for who reads the file
 */
record AlternativeEntry(HeatAlternative id, @Nullable Title nl, @Nullable Title pbl) {
    AlternativeEntry {
        InvalidValue.ifMissing("id", id);
    }
}
