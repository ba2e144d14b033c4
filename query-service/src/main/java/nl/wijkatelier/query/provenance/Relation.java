package nl.wijkatelier.query.provenance;

import com.fasterxml.jackson.annotation.JsonValue;

/** What one thing has to do with another that came of it: the first one *word* the second one. */
enum Relation {
    ANSWERED_BY("answered-by"),
    MERGED_INTO("merged-into"),
    GATHERED_IN("gathered-in"),
    COUNTED_IN("counted-in"),
    BECAME("became"),
    PARKED_AS("parked-as"),
    TAKEN_UP_IN("taken-up-in"),
    GROUND_OF("ground-of"),
    EVIDENCE_FOR("evidence-for"),
    AMENDED_TO("amended-to"),
    TEXT_OF("text-of"),
    PUT_TO("put-to"),
    HELD_FOR("held-for"),
    OPTION_OF("option-of"),
    CONSIDERED_AS("considered-as"),
    CRITERION_OF("criterion-of"),
    SCORED_IN("scored-in"),
    SCORED("scored"),
    PLACED("placed"),
    FIGURE_OF("figure-of"),
    SCANNED_IN("scanned-in"),
    MODEL_OF("model-of"),
    OBJECTED_TO_BY("objected-to-by"),
    INTEGRATED_IN("integrated-in"),
    ANSWERED_BEFORE("answered-before"),
    SUPERSEDED_BY("superseded-by"),
    LED_TO("led-to");

    private final String word;

    Relation(String word) {
        this.word = word;
    }

    @JsonValue
    String word() {
        return word;
    }
}
