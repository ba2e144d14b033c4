package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;

import java.util.List;
import nl.wijkatelier.contract.Explanation;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.people.ParticipantId;
import nl.wijkatelier.contract.turn.FinishTurnRound;
import nl.wijkatelier.contract.turn.StartTurnRound;
import nl.wijkatelier.contract.turn.TakeTurn;
import nl.wijkatelier.contract.turn.TurnRoundId;

/** The check-in of the first half-day: what some of the people expected. */
final class TurnTranscript {
    private static final TurnRoundId ROUND = new TurnRoundId("trn-checkin");
    private static final List<Said> TURNS = List.of(
            new Said("prt-14", "Dat onze VvE weet wanneer zij moet beslissen, en waarover."),
            new Said("prt-09", "Dat we de ruimte in het net als vertrekpunt nemen."),
            new Said("prt-12", "Dat de woonlasten eerst op tafel komen, en dan pas de techniek."),
            new Said("prt-03", "Dat we weggaan met een startwijk en met een eigenaar voor elke stap."));

    private final ExampleFile example;
    private final Transcript transcript;

    TurnTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var at = ProgrammeTranscript.moment(example.byId("programme", "dgd-1"), "13:04");
        transcript.add(FACILITATOR, at, new StartTurnRound(
                ROUND, new Title("Wat verwacht u van dit atelier?"), TURNS.stream().map(Said::by).toList()));
        for (var turn : TURNS) {
            at = at.plusSeconds(150);
            transcript.add(turn.by(), at, new TakeTurn(ROUND, turn.by(), new Explanation(turn.text())));
        }
        transcript.add(FACILITATOR, at.plusSeconds(60), new FinishTurnRound(ROUND));
    }

    private record Said(String participant, String text) {
        ParticipantId by() {
            return new ParticipantId(participant);
        }
    }
}
