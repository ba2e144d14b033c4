package nl.wijkatelier.query.report.chapter;

import nl.wijkatelier.query.report.wording.Terms;

/** The words of decisions: in Dutch an atelier makes agreements ("afspraken"), for who decides is the executive or council (DOMAIN.md §5). */
final class DecisionTerms {
    static final Terms STATE = Terms.of(
            "PROPOSED", "Voorgesteld", "Proposed",
            "IN_ROUND", "In ronde", "In round",
            "AGREED", "Afgesproken in het atelier", "Agreed in the atelier",
            "REJECTED", "Geen afspraak", "No agreement",
            "SUPERSEDED", "Vervangen door een latere afspraak", "Replaced by a later agreement");
    static final Terms METHOD = Terms.of(
            "CONSENT", "Consent: niemand heeft een bezwaar met redenen", "Consent: nobody has a reasoned objection",
            "MAJORITY", "Meerderheid", "Majority",
            "ADVICE", "Advies: één beslist, na het advies van iedereen", "Advice: one decides, after everybody’s advice",
            "CONSENSUS", "Consensus: iedereen is het eens", "Consensus: everybody agrees");
    static final Terms MANDATE = Terms.of(
            "ATELIER", "Afspraak in het atelier", "Agreement within the atelier",
            "ADVICE_TO_EXECUTIVE", "Advies aan het college", "Advice to the municipal executive",
            "ADVICE_TO_COUNCIL", "Advies aan de raad", "Advice to the municipal council");
    static final Terms POSITION = Terms.of(
            "CONSENT", "Geen bezwaar", "No objection",
            "CONCERN", "Geen bezwaar, wel een zorg", "No objection, but a concern",
            "OBJECTION", "Bezwaar", "Objection",
            "FOR", "Voor", "For",
            "AGAINST", "Tegen", "Against",
            "ABSTAIN", "Onthouding", "Abstention",
            "ADVICE", "Advies", "Advice",
            "AGREE", "Eens", "Agree",
            "DISAGREE", "Niet eens", "Disagree");
    static final Terms OBJECTION = Terms.of(
            "OPEN", "open", "open",
            "SET_ASIDE", "niet geldig", "does not hold",
            "INTEGRATED", "verwerkt", "met",
            "WITHDRAWN", "ingetrokken", "withdrawn");
    static final Terms THRESHOLD = Terms.of(
            "MORE_THAN_HALF", "Meer voor dan tegen", "More for than against",
            "TWO_THIRDS", "Twee derde van de uitgebrachte stemmen", "Two thirds of the votes cast",
            "THREE_QUARTERS", "Drie kwart van de uitgebrachte stemmen", "Three quarters of the votes cast");
    static final Terms CONFIDENTIALITY = Terms.of(
            "PUBLIC", "Openbaar", "Public",
            "INTERNAL", "Intern", "Internal",
            "CONFIDENTIAL", "Vertrouwelijk", "Confidential");
    static final Terms FORMAL_OUTCOME = Terms.of(
            "ADOPTED", "Overgenomen", "Adopted",
            "ADOPTED_WITH_CHANGES", "Overgenomen met wijzigingen", "Adopted with changes",
            "NOT_ADOPTED", "Niet overgenomen", "Not adopted");

    private DecisionTerms() {}
}
