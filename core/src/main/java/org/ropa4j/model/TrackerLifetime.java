package org.ropa4j.model;

import jakarta.validation.constraints.NotEmpty;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.Objects;

/** How long a tracker stays on the device (C-673/17: part of what people must be told). */
public sealed interface TrackerLifetime {

    /**
     * A fixed time from when it was stored.
     *
     * @param time a {@link java.time.Period} for days and longer, a {@link java.time.Duration} for hours and shorter
     */
    record Lasting(@PositivePeriod TemporalAmount time) implements TrackerLifetime {
        public Lasting {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * At most this long; the actual time may be shorter.
     *
     * @param time see {@link Lasting#time()}
     */
    record AtMost(@PositivePeriod TemporalAmount time) implements TrackerLifetime {
        public AtMost {
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * Until the first of these happens.
     *
     * @param ends at least one
     */
    record Until(@NotEmpty List<TrackerEnd> ends) implements TrackerLifetime {
        public Until {
            ends = List.copyOf(ends);
        }
    }
}
