package nl.wijkatelier.standalone.example;

import static nl.wijkatelier.standalone.example.ExampleFile.FACILITATOR;
import static nl.wijkatelier.standalone.example.ExampleFile.text;
import static nl.wijkatelier.standalone.example.ProgrammeTranscript.opening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkatelier.contract.Title;
import nl.wijkatelier.contract.tablegroup.Colleagues;
import nl.wijkatelier.contract.tablegroup.ProposeTableGroups;
import nl.wijkatelier.contract.tablegroup.TableGroupsDraftId;

/** Who sits with whom: on each half-day those who are there are divided over tables, people of one party apart. */
final class TableGroupTranscript {
    private static final int SIZE = 4;

    private final ExampleFile example;
    private final Transcript transcript;

    TableGroupTranscript(ExampleFile example, Transcript transcript) {
        this.example = example;
        this.transcript = transcript;
    }

    void tell() {
        var mix = 0;
        for (var halfDay : example.list("programme")) {
            var draft = new TableGroupsDraftId("tafels-" + text(halfDay, "id"));
            transcript.add(FACILITATOR, opening(halfDay), new ProposeTableGroups(draft, new Title("Tafel"), SIZE, parties(), mix++));
        }
    }

    private List<Colleagues> parties() {
        return example.list("participants").stream()
                .filter(person -> person.hasNonNull("stakeholderId"))
                .collect(Collectors.groupingBy(
                        person -> text(person, "stakeholderId"),
                        LinkedHashMap::new,
                        Collectors.mapping(person -> ExampleFile.participant(person, "id"), Collectors.toList())))
                .values()
                .stream()
                .map(Colleagues::new)
                .toList();
    }
}
