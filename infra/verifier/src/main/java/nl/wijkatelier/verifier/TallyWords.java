package nl.wijkatelier.verifier;

import java.util.Map;
import nl.wijkatelier.evidence.tally.Miscount;

/** What results are called, in one language. What they are of is told by its identifier: it is so called in events.ndjson. */
enum TallyWords {
    DUTCH(
            "niets",
            "onbekend",
            Map.ofEntries(
                    Map.entry("dots 2", "stippen voor notitie %2$s in stemming %1$s"),
                    Map.entry("position 2", "mensen met het standpunt %2$s in ronde %1$s"),
                    Map.entry("sheets 2", "ingevulde vellen in ronde %2$s van beslismatrix %1$s"),
                    Map.entry("weight 3", "het gewicht van criterium %3$s in ronde %2$s van beslismatrix %1$s"),
                    Map.entry("score 4", "de scores (mensen, gemiddelde, en alle) van optie %3$s op criterium %4$s, in ronde %2$s van beslismatrix %1$s"),
                    Map.entry("total 3", "de gewogen score van optie %3$s (en het deel van het gewicht dat is gescoord), in ronde %2$s van beslismatrix %1$s"),
                    Map.entry("sheets 1", "ingevulde vellen in stille ronde %1$s"),
                    Map.entry("influence 2", "de invloed van stakeholder %2$s (mensen, gemiddelde, en alle plaatsen), in stille ronde %1$s"),
                    Map.entry("interest 2", "het belang van stakeholder %2$s (mensen, gemiddelde, en alle plaatsen), in stille ronde %1$s"),
                    Map.entry("likelihood 2", "de kans van hobbel %2$s (mensen, gemiddelde, en alle plaatsen), in stille ronde %1$s"),
                    Map.entry("impact 2", "het gevolg van hobbel %2$s (mensen, gemiddelde, en alle plaatsen), in stille ronde %1$s"))),
    ENGLISH(
            "nothing",
            "unknown",
            Map.ofEntries(
                    Map.entry("dots 2", "dots for note %2$s in vote %1$s"),
                    Map.entry("position 2", "people with the position %2$s in round %1$s"),
                    Map.entry("sheets 2", "sheets filled in, in round %2$s of decision matrix %1$s"),
                    Map.entry("weight 3", "the weight of criterion %3$s in round %2$s of decision matrix %1$s"),
                    Map.entry("score 4", "the scores (people, mean, and all) of option %3$s on criterion %4$s, in round %2$s of decision matrix %1$s"),
                    Map.entry("total 3", "the weighed score of option %3$s (and the part of the weight that was scored), in round %2$s of decision matrix %1$s"),
                    Map.entry("sheets 1", "sheets filled in, in silent round %1$s"),
                    Map.entry("influence 2", "the influence of stakeholder %2$s (people, mean, and all places), in silent round %1$s"),
                    Map.entry("interest 2", "the interest of stakeholder %2$s (people, mean, and all places), in silent round %1$s"),
                    Map.entry("likelihood 2", "the likelihood of hurdle %2$s (people, mean, and all places), in silent round %1$s"),
                    Map.entry("impact 2", "the impact of hurdle %2$s (people, mean, and all places), in silent round %1$s")));

    private static final String UNKNOWN = "unknown";

    private final String nothing;
    private final String unknown;
    private final Map<String, String> ofKey;

    TallyWords(String nothing, String unknown, Map<String, String> ofKey) {
        this.nothing = nothing;
        this.unknown = unknown;
        this.ofKey = ofKey;
    }

    /** What it is about; what no dossier states has its key for a name. */
    String about(Miscount miscount) {
        var words = miscount.key().split(" ", -1);
        var ids = new Object[words.length - 1];
        System.arraycopy(words, 1, ids, 0, ids.length);
        return ofKey.getOrDefault(words[0] + " " + ids.length, miscount.key().replace("%", "%%")).formatted(ids);
    }

    String stated(Miscount miscount) {
        return miscount.stated() == null ? nothing : figure(miscount.stated());
    }

    String counted(Miscount miscount) {
        return miscount.counted() == null ? nothing : figure(miscount.counted());
    }

    private String figure(String written) {
        return written.replace(UNKNOWN, unknown);
    }
}
