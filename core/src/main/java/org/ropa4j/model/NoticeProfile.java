package org.ropa4j.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * What the organisation decides about its privacy notice beyond what the record gives.
 *
 * @param title the heading; empty: the usual word of the language
 * @param subtitle a line below it
 * @param lastChanged the date of the text, printed on it
 * @param validFrom from when it holds
 * @param version its version
 * @param scope what it covers, as full sentences
 * @param audiences for whom it is written; empty: everybody in the record
 * @param audienceLanguages the languages that they read; empty: those of the record
 * @param prevailingLanguage the language that is said to prevail if versions differ
 * @param partOf the document, such as terms of sale, of which it is said to be a part
 * @param definitionsFrom the document whose definitions it takes over
 * @param definedTerms words with a meaning of their own
 * @param authority the supervisory authority to name, by the identifier of {@link
 * org.ropa4j.law.SupervisoryAuthority}; empty: the one of the controller's country
 * @param changes what is said about changes
 * @param channelAdvice advice on unsafe channels
 * @param externalLinks other sites that readers are sent to
 * @param statements whatever else is to be said
 * @param addenda parts for people in one place
 */
public record NoticeProfile(
        Optional<LocalizedText> title,
        Optional<LocalizedText> subtitle,
        Optional<LocalDate> lastChanged,
        Optional<LocalDate> validFrom,
        Optional<String> version,
        Optional<LocalizedText> scope,
        List<@Valid DataSubjectCategoryId> audiences,
        List<Locale> audienceLanguages,
        Optional<Locale> prevailingLanguage,
        Optional<@Valid Link> partOf,
        Optional<@Valid Link> definitionsFrom,
        List<@Valid DefinedTerm> definedTerms,
        Optional<@Pattern(regexp = AUTHORITY) String> authority,
        Optional<@Valid ChangePolicy> changes,
        List<@Valid ChannelAdvice> channelAdvice,
        List<@Valid Link> externalLinks,
        List<@Valid Statement> statements,
        List<@Valid Addendum> addenda) {
    public NoticeProfile {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(lastChanged, "lastChanged");
        Objects.requireNonNull(validFrom, "validFrom");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(scope, "scope");
        audiences = List.copyOf(audiences);
        audienceLanguages = List.copyOf(audienceLanguages);
        Objects.requireNonNull(prevailingLanguage, "prevailingLanguage");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(definitionsFrom, "definitionsFrom");
        definedTerms = List.copyOf(definedTerms);
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(changes, "changes");
        channelAdvice = List.copyOf(channelAdvice);
        externalLinks = List.copyOf(externalLinks);
        statements = List.copyOf(statements);
        addenda = List.copyOf(addenda);
    }

    static final String AUTHORITY = "[A-Z]{2}-[A-Z]{2}(-[A-Z0-9]+)*";

    private static final NoticeProfile STANDARD = builder().build();

    /** The statements for one place, in their order. */
    public List<Statement> statementsAt(NoticePlace place) {
        return statements.stream()
                .filter(statement -> statement.place() == place)
                .toList();
    }

    /** A profile that decides nothing. */
    public static NoticeProfile standard() {
        return STANDARD;
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this profile. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.title = title.orElse(null);
        builder.subtitle = subtitle.orElse(null);
        builder.lastChanged = lastChanged.orElse(null);
        builder.validFrom = validFrom.orElse(null);
        builder.version = version.orElse(null);
        builder.scope = scope.orElse(null);
        builder.audiences.addAll(audiences);
        builder.audienceLanguages.addAll(audienceLanguages);
        builder.prevailingLanguage = prevailingLanguage.orElse(null);
        builder.partOf = partOf.orElse(null);
        builder.definitionsFrom = definitionsFrom.orElse(null);
        builder.definedTerms.addAll(definedTerms);
        builder.authority = authority.orElse(null);
        builder.changes = changes.orElse(null);
        builder.channelAdvice.addAll(channelAdvice);
        builder.externalLinks.addAll(externalLinks);
        builder.statements.addAll(statements);
        builder.addenda.addAll(addenda);
        return builder;
    }

    /** Builds a {@link NoticeProfile}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText title;
        private @Nullable LocalizedText subtitle;
        private @Nullable LocalDate lastChanged;
        private @Nullable LocalDate validFrom;
        private @Nullable String version;
        private @Nullable LocalizedText scope;
        private final List<DataSubjectCategoryId> audiences = new ArrayList<>();
        private final List<Locale> audienceLanguages = new ArrayList<>();
        private @Nullable Locale prevailingLanguage;
        private @Nullable Link partOf;
        private @Nullable Link definitionsFrom;
        private final List<DefinedTerm> definedTerms = new ArrayList<>();
        private @Nullable String authority;
        private @Nullable ChangePolicy changes;
        private final List<ChannelAdvice> channelAdvice = new ArrayList<>();
        private final List<Link> externalLinks = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Addendum> addenda = new ArrayList<>();

        private Builder() {}

        public Builder title(LocalizedText title) {
            this.title = Objects.requireNonNull(title, "title");
            return this;
        }

        public Builder subtitle(LocalizedText subtitle) {
            this.subtitle = Objects.requireNonNull(subtitle, "subtitle");
            return this;
        }

        public Builder lastChanged(LocalDate lastChanged) {
            this.lastChanged = Objects.requireNonNull(lastChanged, "lastChanged");
            return this;
        }

        public Builder validFrom(LocalDate validFrom) {
            this.validFrom = Objects.requireNonNull(validFrom, "validFrom");
            return this;
        }

        public Builder version(String version) {
            this.version = Objects.requireNonNull(version, "version");
            return this;
        }

        public Builder scope(LocalizedText scope) {
            this.scope = Objects.requireNonNull(scope, "scope");
            return this;
        }

        public Builder audience(DataSubjectCategoryId category) {
            audiences.add(Objects.requireNonNull(category, "category"));
            return this;
        }

        public Builder audienceLanguage(Locale language) {
            audienceLanguages.add(Objects.requireNonNull(language, "language"));
            return this;
        }

        public Builder prevailingLanguage(Locale prevailingLanguage) {
            this.prevailingLanguage = Objects.requireNonNull(prevailingLanguage, "prevailingLanguage");
            return this;
        }

        public Builder partOf(Link partOf) {
            this.partOf = Objects.requireNonNull(partOf, "partOf");
            return this;
        }

        public Builder definitionsFrom(Link definitionsFrom) {
            this.definitionsFrom = Objects.requireNonNull(definitionsFrom, "definitionsFrom");
            return this;
        }

        public Builder definedTerm(DefinedTerm term) {
            definedTerms.add(Objects.requireNonNull(term, "term"));
            return this;
        }

        public Builder authority(String authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
            return this;
        }

        public Builder changes(ChangePolicy changes) {
            this.changes = Objects.requireNonNull(changes, "changes");
            return this;
        }

        public Builder channelAdvice(ChannelAdvice advice) {
            channelAdvice.add(Objects.requireNonNull(advice, "advice"));
            return this;
        }

        public Builder externalLink(Link link) {
            externalLinks.add(Objects.requireNonNull(link, "link"));
            return this;
        }

        public Builder statement(Statement statement) {
            statements.add(Objects.requireNonNull(statement, "statement"));
            return this;
        }

        public Builder addendum(Addendum addendum) {
            addenda.add(Objects.requireNonNull(addendum, "addendum"));
            return this;
        }

        /** Adds a statement for this place. */
        public Builder statement(NoticePlace place, LocalizedText text) {
            return statement(Statement.of(place, text));
        }

        public NoticeProfile build() {
            return new NoticeProfile(
                    Optional.ofNullable(title),
                    Optional.ofNullable(subtitle),
                    Optional.ofNullable(lastChanged),
                    Optional.ofNullable(validFrom),
                    Optional.ofNullable(version),
                    Optional.ofNullable(scope),
                    audiences,
                    audienceLanguages,
                    Optional.ofNullable(prevailingLanguage),
                    Optional.ofNullable(partOf),
                    Optional.ofNullable(definitionsFrom),
                    definedTerms,
                    Optional.ofNullable(authority),
                    Optional.ofNullable(changes),
                    channelAdvice,
                    externalLinks,
                    statements,
                    addenda);
        }
    }
}
