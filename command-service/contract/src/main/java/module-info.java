/** The published language of an atelier. A named module, so that sealed families may span its packages. */
module nl.wijkatelier.contract {
    requires com.fasterxml.jackson.annotation;
    requires org.jspecify;

    exports nl.wijkatelier.contract;
    exports nl.wijkatelier.contract.action;
    exports nl.wijkatelier.contract.activity;
    exports nl.wijkatelier.contract.agreement;
    exports nl.wijkatelier.contract.atelier;
    exports nl.wijkatelier.contract.blueprint;
    exports nl.wijkatelier.contract.board;
    exports nl.wijkatelier.contract.classification;
    exports nl.wijkatelier.contract.comment;
    exports nl.wijkatelier.contract.decision;
    exports nl.wijkatelier.contract.intake;
    exports nl.wijkatelier.contract.matrix;
    exports nl.wijkatelier.contract.directingrole;
    exports nl.wijkatelier.contract.legal;
    exports nl.wijkatelier.contract.neighbourhood;
    exports nl.wijkatelier.contract.neighbourhood.file;
    exports nl.wijkatelier.contract.organisation;
    exports nl.wijkatelier.contract.origin;
    exports nl.wijkatelier.contract.parking;
    exports nl.wijkatelier.contract.people;
    exports nl.wijkatelier.contract.placing;
    exports nl.wijkatelier.contract.process;
    exports nl.wijkatelier.contract.programme;
    exports nl.wijkatelier.contract.rasci;
    exports nl.wijkatelier.contract.resource;
    exports nl.wijkatelier.contract.ring;
    exports nl.wijkatelier.contract.round;
    exports nl.wijkatelier.contract.stakeholder;
    exports nl.wijkatelier.contract.tablegroup;
    exports nl.wijkatelier.contract.turn;
    exports nl.wijkatelier.contract.undo;
}
