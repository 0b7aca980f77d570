package org.ropa4j.model;

import jakarta.validation.Valid;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * Where personal data come from (GDPR Art. 14(2)(f)).
 *
 * @param kind who or what they come from
 * @param description the source by name or kind, such as a register: a noun phrase
 * @param condition when this source is used, if not always: an adverbial such as {@code in some cases}
 * @param party who gives them, if it is a party of the record
 * @param link where it is to be found
 * @param data which data come from there; empty: all that the source is stated for
 * @param informedWithin within which time people are told of data that come from elsewhere; a month at most (Art.
 * 14(3)(a))
 * @param informedAt at which event they are told at the latest (Art. 14(3)(b)–(c))
 * @param exemption why they are not told (Art. 13(4), 14(5))
 * @param exemptionReason why that is so, as full sentences
 * @param laws the law that lays down the obtaining, the disclosure or the secrecy (Art. 14(5)(c)–(d))
 */
public record Source(
        SourceKind kind,
        Optional<LocalizedText> description,
        Optional<LocalizedText> condition,
        Optional<@Valid PartyId> party,
        Optional<@Valid Link> link,
        List<@Valid DataCategoryId> data,
        Optional<@PositivePeriod Period> informedWithin,
        Optional<Moment> informedAt,
        Optional<Exemption> exemption,
        Optional<LocalizedText> exemptionReason,
        List<Citation> laws) {
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(link, "link");
        data = List.copyOf(data);
        Objects.requireNonNull(informedWithin, "informedWithin");
        Objects.requireNonNull(informedAt, "informedAt");
        Objects.requireNonNull(exemption, "exemption");
        Objects.requireNonNull(exemptionReason, "exemptionReason");
        laws = List.copyOf(laws);
    }

    /** Why people are not told: of data that they give themselves (GDPR Art. 13(4)), or that come from elsewhere (Art. 14(5)). */
    public enum Exemption {
        /** They have the information: Art. 13(4), and Art. 14(5)(a). The others are for data that come from elsewhere. */
        ALREADY_INFORMED,
        /** It is impossible or would take a disproportionate effort: (b). */
        DISPROPORTIONATE_EFFORT,
        /** Law lays down that the data are obtained or disclosed: (c). */
        LAID_DOWN_BY_LAW,
        /** The data must stay confidential: (d). */
        PROFESSIONAL_SECRECY
    }
    /** An event at which people are told of data that come from elsewhere (GDPR Art. 14(3)(b)–(c)). */
    public enum Moment {
        /** When they are first written or spoken to. */
        FIRST_CONTACT,
        /** When the data are first disclosed to somebody else. */
        FIRST_DISCLOSURE,
        /** Later than either. */
        LATER
    }

    /** A source of this kind. */
    public static Source of(SourceKind kind) {
        return builder(kind).build();
    }

    /** This party gives the data. */
    public static Source of(PartyId party) {
        return builder(SourceKind.THIRD_PARTY).party(party).build();
    }

    /** A builder for a source of this kind. */
    public static Builder builder(SourceKind kind) {
        return new Builder(kind);
    }

    /** A builder that starts from this source. */
    public Builder toBuilder() {
        Builder builder = new Builder(kind);
        builder.description = description.orElse(null);
        builder.condition = condition.orElse(null);
        builder.party = party.orElse(null);
        builder.link = link.orElse(null);
        builder.data.addAll(data);
        builder.informedWithin = informedWithin.orElse(null);
        builder.informedAt = informedAt.orElse(null);
        builder.exemption = exemption.orElse(null);
        builder.exemptionReason = exemptionReason.orElse(null);
        builder.laws.addAll(laws);
        return builder;
    }

    /** Builds a {@link Source}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private final SourceKind kind;
        private @Nullable LocalizedText description;
        private @Nullable LocalizedText condition;
        private @Nullable PartyId party;
        private @Nullable Link link;
        private final List<DataCategoryId> data = new ArrayList<>();
        private @Nullable Period informedWithin;
        private @Nullable Moment informedAt;
        private @Nullable Exemption exemption;
        private @Nullable LocalizedText exemptionReason;
        private final List<Citation> laws = new ArrayList<>();

        private Builder(SourceKind kind) {
            this.kind = Objects.requireNonNull(kind, "kind");
        }

        public Builder description(LocalizedText description) {
            this.description = Objects.requireNonNull(description, "description");
            return this;
        }

        public Builder condition(LocalizedText condition) {
            this.condition = Objects.requireNonNull(condition, "condition");
            return this;
        }

        public Builder party(PartyId party) {
            this.party = Objects.requireNonNull(party, "party");
            return this;
        }

        public Builder link(Link link) {
            this.link = Objects.requireNonNull(link, "link");
            return this;
        }

        public Builder data(DataCategoryId category) {
            data.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder informedWithin(Period informedWithin) {
            this.informedWithin = Objects.requireNonNull(informedWithin, "informedWithin");
            return this;
        }

        public Builder informedAt(Moment informedAt) {
            this.informedAt = Objects.requireNonNull(informedAt, "informedAt");
            return this;
        }

        public Builder exemption(Exemption exemption) {
            this.exemption = Objects.requireNonNull(exemption, "exemption");
            return this;
        }

        public Builder exemptionReason(LocalizedText exemptionReason) {
            this.exemptionReason = Objects.requireNonNull(exemptionReason, "exemptionReason");
            return this;
        }

        public Builder law(Citation law) {
            laws.add(Objects.requireNonNull(law, "law"));
            return this;
        }

        public Source build() {
            return new Source(
                    kind,
                    Optional.ofNullable(description),
                    Optional.ofNullable(condition),
                    Optional.ofNullable(party),
                    Optional.ofNullable(link),
                    data,
                    Optional.ofNullable(informedWithin),
                    Optional.ofNullable(informedAt),
                    Optional.ofNullable(exemption),
                    Optional.ofNullable(exemptionReason),
                    laws);
        }
    }
}
