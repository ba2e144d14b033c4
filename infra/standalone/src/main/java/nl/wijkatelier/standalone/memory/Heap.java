package nl.wijkatelier.standalone.memory;

/** That part of memory which only a collection of everything clears. */
interface Heap {

    /** How much of it is taken, by what lives and by what does not, in bytes; always 0 where no collector stops everybody. */
    long used();

    /** Clears it, while everybody waits. */
    void collect();
}
