package nl.wijkatelier.contract.parking;

import nl.wijkatelier.contract.AtelierEvent;

/** What happens to parked topics. */
public sealed interface ParkingEvent extends AtelierEvent
        permits TopicParked, TopicTakenUp, TopicDropped, TopicReopened {}
