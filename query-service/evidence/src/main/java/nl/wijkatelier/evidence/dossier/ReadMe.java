package nl.wijkatelier.evidence.dossier;

/** What a dossier says of itself to people, in Dutch and in English. */
final class ReadMe {
    private static final String TEXT = """
            DOSSIER  %1$s  (%2$s)

            NEDERLANDS

            Dit dossier gaat over alle %2$s gebeurtenissen van een Wijkatelier, met wat nodig is om te bewijzen dat er niets in
            is veranderd, weggelaten, toegevoegd of verplaatst.
            %3$s

            %5$s

            events.ndjson           de gebeurtenissen, een per regel (CloudEvents 1.0)
            checkpoints/N.txt       een ondertekende verklaring over de eerste N gebeurtenissen (C2SP tlog-checkpoint)
            proofs/consistency-N    bewijs dat die N gebeurtenissen het begin van het geheel zijn (RFC 9162)
            proofs/inclusion-N      bewijs dat gebeurtenis N in het geheel zit (RFC 9162)
            proofs/leaf-hashes      van elke gebeurtenis de hash, 32 bytes elk
            keys/log.txt            de openbare sleutels van deze installatie, de huidige eerst
            tallies.txt             wat stemmingen, rondes, beslismatrices en plaatsen in stilte opleverden, nooit per persoon;
                                    alleen in de volledige editie, want alleen daaruit is het na te tellen. Het controleprogramma
                                    telt het na, en noemt wat anders is. Een regel is waar het om gaat, en wat het is:
                                      dots STEMMING NOTITIE stippen; position RONDE STANDPUNT mensen
                                      sheets MATRIX RONDE ingevulde vellen; weight MATRIX RONDE CRITERIUM gewicht
                                      score MATRIX RONDE OPTIE CRITERIUM mensen,gemiddelde,alle scores
                                      total MATRIX RONDE OPTIE gewogen score,deel van het gewicht dat is gescoord
                                      sheets RONDE ingevulde vellen (bij het plaatsen in stilte)
                                      influence, interest, likelihood, impact RONDE WAT mensen,gemiddelde,alle plaatsen
                                    Wat een kenmerk betekent, staat in events.ndjson: zoek het daar op
            content/                wat er voor mensen van is gemaakt: het verslag en de afspraken (PDF/A), de beelden onder de
                                    borden, waar alles vandaan komt (W3C PROV-JSON), en een tijdstempel op checkpoints/N.txt
                                    (RFC 3161, checkpoint-N.tsr) als de beheerder een dienst daarvoor heeft, en die antwoordde
            mdto/                   van het dossier en van elk bestand wat een archief ervan moet weten (MDTO 1.0.1)
            SHA256SUMS              van elk bestand de SHA-256 (sha256sum -c SHA256SUMS)
            SIGNATURE.txt           de handtekening daaronder (C2SP signed-note)

            Controleren, zonder server en zonder netwerk:
              java -jar verifier.jar DIT-DOSSIER.zip [checkpoint.txt]
              python3 verify.py DIT-DOSSIER.zip [checkpoint.txt]
            Geef als tweede een controlepunt op dat u eerder kreeg en zelf bewaarde. Dan blijkt ook wanneer alles opnieuw is
            gemaakt en ondertekend door wie de sleutel heeft. Zonder zo'n controlepunt bewijst het dossier dat het klopt met
            de sleutel in keys/log.txt: vergelijk die met de sleutel die de beheerder heeft bekendgemaakt.
            Haal het controleprogramma niet bij wie u wilt controleren. Een controleprogramma van voor december 2026 kent deze vorm van
            dossier nog niet, en meldt dan dat FORMAT.txt niet is geschreven zoals het hoort: neem een nieuwer.
            Of een tijdstempel bij zijn controlepunt hoort, zegt het controleprogramma ook. Of de dienst hem echt gaf, gaat u na met het
            certificaat van die dienst, met het eerste controleprogramma of, na uitpakken, met een ander:
              java -jar verifier.jar DIT-DOSSIER.zip --tsa-certificate CERTIFICAAT.pem
              openssl ts -verify -data checkpoints/N.txt -in content/checkpoint-N.tsr -CAfile CERTIFICAAT.pem

            ENGLISH

            This dossier is about all %2$s events of a Wijkatelier, with what it takes to prove that nothing in it was changed,
            left out, added or moved.
            %4$s

            %6$s

            events.ndjson           the events, one per line (CloudEvents 1.0)
            checkpoints/N.txt       a signed statement about the first N events (C2SP tlog-checkpoint)
            proofs/consistency-N    proof that those N events are the beginning of the whole (RFC 9162)
            proofs/inclusion-N      proof that event N is in the whole (RFC 9162)
            proofs/leaf-hashes      the hash of each event, 32 bytes each
            keys/log.txt            the public keys of this installation, the present one first
            tallies.txt             what votes, rounds, decision matrices and silent placings came to, never by person; in the full
                                    edition alone, for only from that it can be counted anew. The verifier counts it anew, and names
                                    what is otherwise. A line is what it is about, and what it is:
                                      dots VOTE NOTE dots; position ROUND POSITION people
                                      sheets MATRIX ROUND sheets filled in; weight MATRIX ROUND CRITERION weight
                                      score MATRIX ROUND OPTION CRITERION people,mean,all scores
                                      total MATRIX ROUND OPTION weighed score,part of the weight that was scored
                                      sheets ROUND sheets filled in (of silent placing)
                                      influence, interest, likelihood, impact ROUND WHAT people,mean,all places
                                    What an identifier stands for is in events.ndjson: look it up there
            content/                what was made of it for people: the report and the agreements (PDF/A), the images under the
                                    boards, where everything came from (W3C PROV-JSON), and a time stamp on checkpoints/N.txt
                                    (RFC 3161, checkpoint-N.tsr) if the host has an authority for that, and it answered
            mdto/                   of the dossier and of each file what an archive is to know (MDTO 1.0.1)
            SHA256SUMS              the SHA-256 of each file (sha256sum -c SHA256SUMS)
            SIGNATURE.txt           the signature under that (C2SP signed-note)

            To verify, without server and without network:
              java -jar verifier.jar THIS-DOSSIER.zip [checkpoint.txt]
              python3 verify.py THIS-DOSSIER.zip [checkpoint.txt]
            Give as the second a checkpoint that you were given earlier and kept yourself. Then it also shows when all was
            made and signed anew by who has the key. Without one, the dossier proves that it agrees with the key in
            keys/log.txt: compare that with the key that the host has published.
            Do not get the verifier from whom you want to verify. A verifier from before December 2026 does not know this form of
            dossier yet, and then reports that FORMAT.txt is not written as it should be: take a newer one.
            The verifier also says whether a time stamp is about its checkpoint. Whether the authority did give it is checked with the
            certificate of that authority, by the first verifier or, after unpacking, by another tool:
              java -jar verifier.jar THIS-DOSSIER.zip --tsa-certificate CERTIFICATE.pem
              openssl ts -verify -data checkpoints/N.txt -in content/checkpoint-N.tsr -CAfile CERTIFICATE.pem
            """;

    private ReadMe() {}

    static String text(Dossier dossier) {
        return TEXT.formatted(
                dossier.origin(),
                dossier.size(),
                EditionRemark.DUTCH.text(dossier.edition(), dossier.leftOut()),
                EditionRemark.ENGLISH.text(dossier.edition(), dossier.leftOut()),
                StampingRemark.DUTCH.text(dossier.stamping(), dossier.size()),
                StampingRemark.ENGLISH.text(dossier.stamping(), dossier.size()));
    }
}
