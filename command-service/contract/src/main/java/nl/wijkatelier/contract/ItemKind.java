package nl.wijkatelier.contract;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of item that an atelier consists of, as read models, live frames and links name them. */
public enum ItemKind {
    ATELIER("atelier"),
    PARTICIPANT("participant"),
    BOARD("board"),
    NOTE("note"),
    CLUSTER("cluster"),
    FRAME("frame"),
    LINK("link"),
    ROUND("round"),
    VOTE("vote"),
    BALLOT("ballot"),
    STAKEHOLDER("stakeholder"),
    DECISION("decision"),
    PROPOSAL("proposal"),
    CONSENT_ROUND("consentRound"),
    POSITION("position"),
    OBJECTION("objection"),
    ACTIVITY("activity"),
    RESOURCE_ROW("resourceRow"),
    RESOURCE_ROUND("resourceRound"),
    RESOURCE_TOTALS("resourceTotals"),
    CAPACITY_ASK("capacityAsk"),
    NEIGHBOURHOOD("neighbourhood"),
    SCAN_MODEL("scanModel"),
    QUICK_SCAN("quickScan"),
    PROCESS_STEP("processStep"),
    HURDLE("hurdle"),
    STEP_PLAN_ITEM("stepPlanItem"),
    ROUTE_MAP("routeMap"),
    HALF_DAY("halfDay"),
    AGENDA_ITEM("agendaItem"),
    ATTENDANCE("attendance"),
    DECISION_OPTION("decisionOption"),
    ACTION("action"),
    INTAKE("intake"),
    INTAKE_ENTRY("intakeEntry"),
    ATTENDEE("attendee"),
    WEIGHT("weight"),
    QUOTATION("quotation"),
    MATRIX("matrix"),
    MATRIX_OPTION("matrixOption"),
    MATRIX_CRITERION("matrixCriterion"),
    SCORING_ROUND("scoringRound"),
    SCORE_SHEET("scoreSheet"),
    BODY("body"),
    PRODUCT("product"),
    AGREEMENT("agreement"),
    ROLE_SCALE("roleScale"),
    DIRECTING_ROLE("directingRole"),
    LEGAL_ITEM("legalItem"),
    RING("ring"),
    PARKED_TOPIC("parkedTopic"),
    LESSON("lesson"),
    BLUEPRINT("blueprint"),
    TABLE_GROUP("tableGroup"),
    SEAT("seat"),
    TURN_ROUND("turnRound"),
    TURN("turn"),
    WORK_FORM("workForm"),
    PLACING("placing"),
    PLACE_SHEET("placeSheet"),
    COMMENT("comment"),
    REACTION("reaction"),
    RASCI_ROUND("rasciRound"),
    RASCI_PROPOSAL("rasciProposal"),
    CLASSIFICATION("classification");

    private final String word;

    ItemKind(String word) {
        this.word = word;
    }

    /** What it is called in JSON, in read models and in the web client; stored, so never changed. */
    @JsonValue
    public String word() {
        return word;
    }
}
