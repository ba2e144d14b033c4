package nl.wijkatelier.standalone.memory;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Set;

/** The old generation of the collectors that collect it all at once. */
final class OldGeneration implements Heap {
    private static final Set<String> POOLS = Set.of("Tenured Gen", "PS Old Gen");

    @Override
    public long used() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> POOLS.contains(pool.getName()))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    @Override
    public void collect() {
        System.gc();
    }
}
