package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ropa4j.text.LocalizedText;

/**
 * How people take back a consent or stop something they had a say in (GDPR Art. 7(3), 21(2)–(3)).
 *
 * @param means the ways offered
 * @param how the same in words for the reader, as full sentences
 * @param link where it is done or explained
 */
public record Withdrawal(List<WithdrawalMeans> means, Optional<LocalizedText> how, Optional<@Valid Link> link) {
    public Withdrawal {
        means = List.copyOf(means);
        Objects.requireNonNull(how, "how");
        Objects.requireNonNull(link, "link");
    }

    /** Withdrawal in these ways, with nothing more said. */
    public static Withdrawal by(WithdrawalMeans... means) {
        return new Withdrawal(List.of(means), Optional.empty(), Optional.empty());
    }
}
