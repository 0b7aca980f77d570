package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * How people use their rights (GDPR Art. 12). Which rights they have follows from the bases and is not recorded here;
 * see {@link ResolvedRopa#rightsOf}.
 *
 * @param how what they do, as full sentences
 * @param contactPoints where they turn, if not to the controller's contact points
 * @param channels where and how single rights are used, if otherwise
 * @param identityCheck what proof of identity is asked for
 * @param deadline within which time the controller promises to answer
 * @param fee what it costs (Art. 12(5), 15(3))
 * @param answerForm in which form the answer comes (Art. 12(1), 12(3))
 * @param exportFormats in which machine-readable formats people can have their data (Art. 20(1)), such as {@code JSON}
 * @param recipientsTold whether recipients are told of rectification, erasure and restriction (Art. 19)
 */
public record RightsProcedure(
        Optional<LocalizedText> how,
        List<@Valid ContactPoint> contactPoints,
        List<@Valid Channel> channels,
        Optional<@Valid IdentityCheck> identityCheck,
        Optional<@Valid AnswerDeadline> deadline,
        Optional<Fee> fee,
        Optional<LocalizedText> answerForm,
        List<@Filled String> exportFormats,
        Optional<RecipientsTold> recipientsTold) {
    public RightsProcedure {
        Objects.requireNonNull(how, "how");
        contactPoints = List.copyOf(contactPoints);
        channels = List.copyOf(channels);
        Objects.requireNonNull(identityCheck, "identityCheck");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(fee, "fee");
        Objects.requireNonNull(answerForm, "answerForm");
        exportFormats = List.copyOf(exportFormats);
        Objects.requireNonNull(recipientsTold, "recipientsTold");
    }

    private static final RightsProcedure NOT_RECORDED = builder().build();

    /**
     * Where and how one right is used.
     *
     * @param right which right
     * @param how what people do, in words, such as the format of an export
     * @param contactPoints where they turn
     */
    public record Channel(Right right, Optional<LocalizedText> how, List<@Valid ContactPoint> contactPoints) {
        public Channel {
            Objects.requireNonNull(right, "right");
            Objects.requireNonNull(how, "how");
            contactPoints = List.copyOf(contactPoints);
        }
    }
    /** What it costs to use a right. */
    public enum Fee {
        /** Nothing. */
        FREE,
        /** Nothing but a reasonable fee for further copies (Art. 15(3)). */
        FURTHER_COPIES,
        /** A fee in every case, which the law does not allow (Art. 12(5)). */
        ALWAYS
    }
    /** Whether recipients are told when data are rectified, erased or restricted (GDPR Art. 19). */
    public enum RecipientsTold {
        /** They are. */
        TOLD,
        /** They are told of erasure; of the rest nothing is said. */
        TOLD_OF_ERASURE,
        /** They are not. */
        NOT_TOLD
    }
    /** Nothing recorded. */
    public static RightsProcedure notRecorded() {
        return NOT_RECORDED;
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this procedure. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.how = how.orElse(null);
        builder.contactPoints.addAll(contactPoints);
        builder.channels.addAll(channels);
        builder.identityCheck = identityCheck.orElse(null);
        builder.deadline = deadline.orElse(null);
        builder.fee = fee.orElse(null);
        builder.answerForm = answerForm.orElse(null);
        builder.exportFormats.addAll(exportFormats);
        builder.recipientsTold = recipientsTold.orElse(null);
        return builder;
    }

    /** Builds a {@link RightsProcedure}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable LocalizedText how;
        private final List<ContactPoint> contactPoints = new ArrayList<>();
        private final List<Channel> channels = new ArrayList<>();
        private @Nullable IdentityCheck identityCheck;
        private @Nullable AnswerDeadline deadline;
        private @Nullable Fee fee;
        private @Nullable LocalizedText answerForm;
        private final List<String> exportFormats = new ArrayList<>();
        private @Nullable RecipientsTold recipientsTold;

        private Builder() {}

        public Builder how(LocalizedText how) {
            this.how = Objects.requireNonNull(how, "how");
            return this;
        }

        public Builder contactPoint(ContactPoint contactPoint) {
            contactPoints.add(Objects.requireNonNull(contactPoint, "contactPoint"));
            return this;
        }

        public Builder channel(Channel channel) {
            channels.add(Objects.requireNonNull(channel, "channel"));
            return this;
        }

        public Builder identityCheck(IdentityCheck identityCheck) {
            this.identityCheck = Objects.requireNonNull(identityCheck, "identityCheck");
            return this;
        }

        public Builder deadline(AnswerDeadline deadline) {
            this.deadline = Objects.requireNonNull(deadline, "deadline");
            return this;
        }

        public Builder fee(Fee fee) {
            this.fee = Objects.requireNonNull(fee, "fee");
            return this;
        }

        public Builder answerForm(LocalizedText answerForm) {
            this.answerForm = Objects.requireNonNull(answerForm, "answerForm");
            return this;
        }

        public Builder exportFormat(String format) {
            exportFormats.add(Objects.requireNonNull(format, "format"));
            return this;
        }

        public Builder recipientsTold(RecipientsTold recipientsTold) {
            this.recipientsTold = Objects.requireNonNull(recipientsTold, "recipientsTold");
            return this;
        }

        public RightsProcedure build() {
            return new RightsProcedure(
                    Optional.ofNullable(how),
                    contactPoints,
                    channels,
                    Optional.ofNullable(identityCheck),
                    Optional.ofNullable(deadline),
                    Optional.ofNullable(fee),
                    Optional.ofNullable(answerForm),
                    exportFormats,
                    Optional.ofNullable(recipientsTold));
        }
    }
}
