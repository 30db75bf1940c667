package dev.touchstone.campaign;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Traces that can be read several times, in the same order each time: from memory, or from the disk they were spooled to. */
@FunctionalInterface
public interface TraceSource {
    /**
     * Hands over every trace.
     *
     * @throws IOException if they cannot be read
     */
    void read(Consumer<CampaignTrace> reader) throws IOException;

    static TraceSource of(List<CampaignTrace> traces) {
        List<CampaignTrace> copy = List.copyOf(traces);
        return copy::forEach;
    }

    /** The traces of this and of another batch; their places must differ. */
    default TraceSource and(TraceSource other) {
        return reader -> {
            read(reader);
            other.read(reader);
        };
    }
}
