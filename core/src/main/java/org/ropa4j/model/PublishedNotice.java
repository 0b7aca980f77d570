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
import org.ropa4j.law.Citation;
import org.ropa4j.text.LocalizedText;

/**
 * What a privacy notice that people can read today says, as far as it is more or other than the record: rules compare
 * the two.
 *
 * @param date the date that stands on it
 * @param dateMeans what that date is
 * @param translatedFrom the language from which it is translated
 * @param template the template on which it says that it is based
 * @param overallPurposes purposes that it states for everything at once, as verb phrases; see {@link Purpose#text()}
 * @param listedData the groups of data that it lists as the data it is about; empty: it has no such list
 * @param basisStyle how it names legal bases
 * @param unlinkedBases bases that it ties to no purpose
 * @param rights the rights it names
 * @param rightsExtent how far its text on the rights goes: a summary gives them {@linkplain Extent#MAINLY mainly}
 * @param objection where it tells of the right to object (Art. 21(4))
 * @param authority the supervisory authority it names, by the identifier of {@link
 * org.ropa4j.law.SupervisoryAuthority}
 * @param authorityContactPoints how it says that the authority is reached
 * @param complaintPlaces where it says that people can complain
 * @param laws law that it names
 * @param furtherReading law and guidance that it sends readers to for what it does not say itself (Art. 12(1))
 * @param announced what it announces and then does not give
 * @param omitted items of Art. 13 and 14 that it leaves out, though the record has them
 * @param activities which activities of the record it describes; empty: all
 * @param claims what it claims about the processing
 */
public record PublishedNotice(
        Optional<LocalDate> date,
        Optional<DateMeans> dateMeans,
        Optional<Locale> translatedFrom,
        Optional<@Valid Link> template,
        List<LocalizedText> overallPurposes,
        List<@Valid DataGroupId> listedData,
        Optional<BasisStyle> basisStyle,
        List<@Valid PublishedBasis> unlinkedBases,
        List<@Valid PublishedRight> rights,
        Optional<Extent> rightsExtent,
        Optional<ObjectionPlace> objection,
        Optional<@Pattern(regexp = NoticeProfile.AUTHORITY) String> authority,
        List<@Valid ContactPoint> authorityContactPoints,
        List<ComplaintPlace> complaintPlaces,
        List<@Valid LawReference> laws,
        List<@Valid LawReference> furtherReading,
        List<@Valid AnnouncedItem> announced,
        List<Citation> omitted,
        List<@Valid ActivityId> activities,
        List<@Valid Claim> claims) {
    public PublishedNotice {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateMeans, "dateMeans");
        Objects.requireNonNull(translatedFrom, "translatedFrom");
        Objects.requireNonNull(template, "template");
        overallPurposes = List.copyOf(overallPurposes);
        listedData = List.copyOf(listedData);
        Objects.requireNonNull(basisStyle, "basisStyle");
        unlinkedBases = List.copyOf(unlinkedBases);
        rights = List.copyOf(rights);
        Objects.requireNonNull(rightsExtent, "rightsExtent");
        Objects.requireNonNull(objection, "objection");
        Objects.requireNonNull(authority, "authority");
        authorityContactPoints = List.copyOf(authorityContactPoints);
        complaintPlaces = List.copyOf(complaintPlaces);
        laws = List.copyOf(laws);
        furtherReading = List.copyOf(furtherReading);
        announced = List.copyOf(announced);
        omitted = List.copyOf(omitted);
        activities = List.copyOf(activities);
        claims = List.copyOf(claims);
    }

    /** What the date on a notice is. */
    public enum DateMeans {
        /** When it was last changed. */
        LAST_CHANGED,
        /** From when it holds. */
        VALID_FROM
    }
    /** Where a notice tells of the right to object. */
    public enum ObjectionPlace {
        /** Apart from everything else, as the law asks (GDPR Art. 21(4)). */
        APART,
        /** Among the other rights. */
        AMONG_RIGHTS
    }

    /** Where people can complain (GDPR Art. 77(1)). */
    public enum ComplaintPlace {
        /** Where they live. */
        RESIDENCE,
        /** Where they work. */
        WORKPLACE,
        /** Where the law was infringed. */
        PLACE_OF_INFRINGEMENT
    }
    /** How a text names legal bases. */
    public enum BasisStyle {
        /** By article and letter. */
        PROVISIONS,
        /** In words alone. */
        WORDS
    }
    /** The rights it names, in its order. */
    public List<Right> rightsListed() {
        return rights.stream().map(PublishedRight::right).distinct().toList();
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this notice. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.date = date.orElse(null);
        builder.dateMeans = dateMeans.orElse(null);
        builder.translatedFrom = translatedFrom.orElse(null);
        builder.template = template.orElse(null);
        builder.overallPurposes.addAll(overallPurposes);
        builder.listedData.addAll(listedData);
        builder.basisStyle = basisStyle.orElse(null);
        builder.unlinkedBases.addAll(unlinkedBases);
        builder.rights.addAll(rights);
        builder.rightsExtent = rightsExtent.orElse(null);
        builder.objection = objection.orElse(null);
        builder.authority = authority.orElse(null);
        builder.authorityContactPoints.addAll(authorityContactPoints);
        builder.complaintPlaces.addAll(complaintPlaces);
        builder.laws.addAll(laws);
        builder.furtherReading.addAll(furtherReading);
        builder.announced.addAll(announced);
        builder.omitted.addAll(omitted);
        builder.activities.addAll(activities);
        builder.claims.addAll(claims);
        return builder;
    }

    /** Builds a {@link PublishedNotice}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalDate date;
        private @Nullable DateMeans dateMeans;
        private @Nullable Locale translatedFrom;
        private @Nullable Link template;
        private final List<LocalizedText> overallPurposes = new ArrayList<>();
        private final List<DataGroupId> listedData = new ArrayList<>();
        private @Nullable BasisStyle basisStyle;
        private final List<PublishedBasis> unlinkedBases = new ArrayList<>();
        private final List<PublishedRight> rights = new ArrayList<>();
        private @Nullable Extent rightsExtent;
        private @Nullable ObjectionPlace objection;
        private @Nullable String authority;
        private final List<ContactPoint> authorityContactPoints = new ArrayList<>();
        private final List<ComplaintPlace> complaintPlaces = new ArrayList<>();
        private final List<LawReference> laws = new ArrayList<>();
        private final List<LawReference> furtherReading = new ArrayList<>();
        private final List<AnnouncedItem> announced = new ArrayList<>();
        private final List<Citation> omitted = new ArrayList<>();
        private final List<ActivityId> activities = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        private Builder() {}

        public Builder date(LocalDate date) {
            this.date = Objects.requireNonNull(date, "date");
            return this;
        }

        public Builder dateMeans(DateMeans dateMeans) {
            this.dateMeans = Objects.requireNonNull(dateMeans, "dateMeans");
            return this;
        }

        public Builder translatedFrom(Locale translatedFrom) {
            this.translatedFrom = Objects.requireNonNull(translatedFrom, "translatedFrom");
            return this;
        }

        public Builder template(Link template) {
            this.template = Objects.requireNonNull(template, "template");
            return this;
        }

        public Builder overallPurpose(LocalizedText purpose) {
            overallPurposes.add(Objects.requireNonNull(purpose, "purpose"));
            return this;
        }

        public Builder listedData(DataGroupId group) {
            listedData.add(Objects.requireNonNull(group, "group"));
            return this;
        }

        public Builder basisStyle(BasisStyle basisStyle) {
            this.basisStyle = Objects.requireNonNull(basisStyle, "basisStyle");
            return this;
        }

        public Builder unlinkedBasis(PublishedBasis basis) {
            unlinkedBases.add(Objects.requireNonNull(basis, "basis"));
            return this;
        }

        public Builder right(PublishedRight right) {
            rights.add(Objects.requireNonNull(right, "right"));
            return this;
        }

        public Builder rightsExtent(Extent rightsExtent) {
            this.rightsExtent = Objects.requireNonNull(rightsExtent, "rightsExtent");
            return this;
        }

        public Builder objection(ObjectionPlace objection) {
            this.objection = Objects.requireNonNull(objection, "objection");
            return this;
        }

        public Builder authority(String authority) {
            this.authority = Objects.requireNonNull(authority, "authority");
            return this;
        }

        public Builder authorityContactPoint(ContactPoint contactPoint) {
            authorityContactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
            return this;
        }

        public Builder complaintPlace(ComplaintPlace place) {
            complaintPlaces.add(Objects.requireNonNull(place, "place"));
            return this;
        }

        public Builder law(LawReference law) {
            laws.add(Objects.requireNonNull(law, "law"));
            return this;
        }

        public Builder furtherReading(LawReference reference) {
            furtherReading.add(Objects.requireNonNull(reference, "reference"));
            return this;
        }

        public Builder announced(AnnouncedItem item) {
            announced.add(Objects.requireNonNull(item, "item"));
            return this;
        }

        public Builder omitted(Citation item) {
            omitted.add(Objects.requireNonNull(item, "item"));
            return this;
        }

        public Builder activity(ActivityId activity) {
            activities.add(Objects.requireNonNull(activity, "activity"));
            return this;
        }

        public Builder claim(Claim claim) {
            claims.add(Objects.requireNonNull(claim, "claim"));
            return this;
        }

        /** Adds rights that are named, and nothing more. */
        public Builder rights(Right... named) {
            for (Right right : named) {
                right(PublishedRight.of(right));
            }
            return this;
        }

        public PublishedNotice build() {
            return new PublishedNotice(
                    Optional.ofNullable(date),
                    Optional.ofNullable(dateMeans),
                    Optional.ofNullable(translatedFrom),
                    Optional.ofNullable(template),
                    overallPurposes,
                    listedData,
                    Optional.ofNullable(basisStyle),
                    unlinkedBases,
                    rights,
                    Optional.ofNullable(rightsExtent),
                    Optional.ofNullable(objection),
                    Optional.ofNullable(authority),
                    authorityContactPoints,
                    complaintPlaces,
                    laws,
                    furtherReading,
                    announced,
                    omitted,
                    activities,
                    claims);
        }
    }
}
