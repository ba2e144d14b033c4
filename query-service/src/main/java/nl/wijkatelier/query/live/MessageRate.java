package nl.wijkatelier.query.live;

/** How many messages a client may send: so many per second, with some in reserve for a burst. Used by one thread. */
final class MessageRate {
    private final double perNano;
    private final double most;
    private double left;
    private long last;

    MessageRate(int perSecond, int burst, long now) {
        this.perNano = perSecond / 1e9;
        this.most = burst;
        this.left = burst;
        this.last = now;
    }

    /** Whether one more is within bounds. */
    boolean admits(long now) {
        left = Math.min(most, left + (now - last) * perNano);
        last = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
