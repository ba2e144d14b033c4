package nl.wijkatelier.standalone.workshop;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What people ask for of one feature: mostly sensible, sometimes impossible. What is listed twice comes twice as often. */
interface RandomDeeds {
    List<Supplier<Map<String, ?>>> byParticipants();

    List<Supplier<Map<String, ?>>> byFacilitators();
}
