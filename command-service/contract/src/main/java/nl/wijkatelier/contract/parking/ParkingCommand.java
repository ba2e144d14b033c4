package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.AtelierCommand;

/** The parking lot. */
public sealed interface ParkingCommand extends AtelierCommand
        permits ParkTopic, TakeUpTopic, DropTopic, ReopenTopic {}
