package nl.wijkatelier.query.live;

/** The connection to one client. Takes one frame at a time. */
interface Wire {
    /**
     * Sends a frame without waiting for it.
     *
     * @param frame never changed; the same bytes go to many
     * @param done told once, by any thread, perhaps before this returns, that the next frame may come, or never will
     */
    void send(byte[] frame, Done done);

    /** Closes the connection without waiting for it. */
    void close(Farewell farewell);

    /** How sending a frame ended. */
    @FunctionalInterface
    interface Done {
        void sent(boolean well);
    }
}
