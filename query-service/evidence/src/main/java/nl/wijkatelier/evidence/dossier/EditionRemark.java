package nl.wijkatelier.evidence.dossier;

import nl.wijkatelier.evidence.dossier.LeftOut.Reason;

/** What an edition holds, and what it leaves out and why, in one language. */
enum EditionRemark {
    DUTCH(
            """
            Het is de volledige editie: byte voor byte zoals alles is opgeslagen. Ook wat in een stille ronde is geschreven en
            wie wat deed staat erin. Geef het niet verder dan nodig is. Namen van mensen staan er niet in, maar hun organisatie, met een
            nummer als er meer van zijn. Wie dat in events.ndjson is, zegt content/provenance.json (prov:label).""",
            """
            Het is de interne editie: wat iedereen in het atelier mag zien. Namen van mensen staan er niet in, maar hun organisatie,
            met een nummer als er meer van zijn. Wie dat in events.ndjson is, zegt content/provenance.json (prov:label).""",
            """
            Het is de openbare editie (Woo): wie iets deed staat er niet in, en ook niet wat iemand aanwijst.
            Vrije tekst is nagezocht op namen van deelnemers, e-mailadressen, telefoonnummers, postcodes en straten met een huisnummer; wat
            die heeft, is weggelaten, ook uit het verslag. Aan een tekst is niet te zien wiens adres erin staat: ook dat van een openbaar
            gebouw blijft weg. Niet elk adres is zo te herkennen. Namen van anderen, bijnamen, namen van wie uit
            het register is gehaald, en beelden zijn niet nagezocht. Lees alles na voor u dit dossier openbaar maakt.""",
            """
            Van elke gebeurtenis staat er dat zij er is, wanneer, en van welke soort. Wat is weggelaten, is vervangen door een
            controlegetal: wie het later te zien krijgt, kan nagaan dat het dit was.
            Weggelaten is van %1$s gebeurtenissen de inhoud:
              %2$s keer omdat het voor iemand zelf was en nooit is getoond (in stilte geschreven, een stem, een eigen blad)
              %3$s keer omdat het hoort bij een voorstel of afspraak die intern of vertrouwelijk is, of nog niet is ingedeeld,
                bij iets anders dat als intern of vertrouwelijk is gemarkeerd, of zegt hoe een partij tegenover de plannen staat
              %4$s keer omdat het een deelnemer aanwijst
              %5$s keer omdat in een tekst de naam van een deelnemer, een e-mailadres, een telefoonnummer of een adres staat
            en van %6$s gebeurtenissen wie het deed en met welke opdracht."""),
    ENGLISH(
            """
            It is the full edition: byte for byte as all is stored. What was written in a silent round and who did what are in
            it as well. Do not pass it on further than needed. The names of people are not in it, but their organisation, with a number
            where there are more of it. Who that is in events.ndjson, content/provenance.json says (prov:label).""",
            """
            It is the internal edition: what everybody in the atelier may see. The names of people are not in it, but their
            organisation, with a number where there are more of it. Who that is in events.ndjson, content/provenance.json says
            (prov:label).""",
            """
            It is the public edition (Woo): who did something is not in it, nor what points at somebody.
            Free text was searched for names of participants, e-mail addresses, telephone numbers, postcodes and streets with a house
            number; what has them is left out, of the report too. A text does not tell whose address is in it: that of a public building
            is left out as well. Not every address can be known so. Names of others, nicknames, names of
            who was taken off the register, and images were not searched. Read everything before you make this dossier public.""",
            """
            Of every event it says that it is there, when, and of what kind. What is left out is replaced by a digest: who is
            shown it later can verify that it was this.
            Left out is the content of %1$s events:
              %2$s times as it was somebody's own and never shown (written in silence, a vote, a sheet of one's own)
              %3$s times as it belongs to a proposal or agreement that is internal or confidential, or not classified yet,
                to anything else that is marked as internal or confidential, or says how a party stands towards the plans
              %4$s times as it points at a participant
              %5$s times as a text in it has the name of a participant, an e-mail address, a telephone number or an address
            and of %6$s events who did it and with which command.""");

    private final String full;
    private final String internal;
    private final String open;
    private final String leftOut;

    EditionRemark(String full, String internal, String open, String leftOut) {
        this.full = full;
        this.internal = internal;
        this.open = open;
        this.leftOut = leftOut;
    }

    String text(Edition edition, LeftOut left) {
        return switch (edition) {
            case FULL -> full;
            case INTERNAL -> internal + "\n" + leftOut(left);
            case PUBLIC -> open + "\n" + leftOut(left);
        };
    }

    private String leftOut(LeftOut left) {
        return leftOut.formatted(
                left.data(), left.data(Reason.OWN), left.data(Reason.CLASSIFIED), left.data(Reason.PERSON), left.data(Reason.NAME),
                left.metadata());
    }
}
