package org.ropa4j.model;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.text.LocalizedText;

/**
 * Cameras, or what looks like cameras, with which people are monitored regularly (Norway: FOR-2018-07-02-1107;
 * personopplysningsloven § 31). How long recordings are kept is said by the activity's {@link RetentionRule}s.
 *
 * @param equipment what hangs there
 * @param settings what kind of place it watches, as far as the law has rules for it
 * @param sound whether sound is recorded too
 * @param sign what the signs tell those who come there (§ 4); none: there is no sign
 * @param need why monitoring is needed there, as full sentences (§ 3)
 */
public record CameraSurveillance(
        Optional<Equipment> equipment,
        List<Setting> settings,
        boolean sound,
        @Valid Stated<SignContent> sign,
        Optional<LocalizedText> need) {
    public CameraSurveillance {
        Objects.requireNonNull(equipment, "equipment");
        settings = List.copyOf(settings);
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(need, "need");
    }

    /** What hangs where people look for a camera. */
    public enum Equipment {
        /** A camera that can record. */
        CAMERA,
        /** Something that only looks like one; the law treats it alike (Norway: personopplysningsloven § 31). */
        DUMMY
    }

    /** A kind of place for which the law on cameras has a rule of its own. */
    public enum Setting {
        /** A place where a limited group of people moves regularly, such as a workplace (FOR-2018-07-02-1107 § 3). */
        LIMITED_GROUP,
        /** Where people pay or show who they are (§ 6). */
        PAYMENT_OR_IDENTITY_POINT,
        /** The premises of a post office or a bank (§ 6). */
        POST_OR_BANK
    }

    /** What a sign tells (FOR-2018-07-02-1107 § 4). */
    public enum SignContent {
        /** That the place is monitored. */
        MONITORING,
        /** That sound is recorded. */
        SOUND,
        /** Who the controller is. */
        CONTROLLER
    }

    /** A builder that starts from nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this surveillance. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.equipment = equipment.orElse(null);
        builder.settings.addAll(settings);
        builder.sound = sound;
        builder.sign = sign;
        builder.need = need.orElse(null);
        return builder;
    }

    /** Builds a {@link CameraSurveillance}; every method stands for the component of the same name. Not thread-safe. */
    public static final class Builder {
        private @Nullable Equipment equipment;
        private final List<Setting> settings = new ArrayList<>();
        private boolean sound;
        private Stated<SignContent> sign = Stated.notStated();
        private @Nullable LocalizedText need;

        private Builder() {}

        public Builder equipment(Equipment equipment) {
            this.equipment = Objects.requireNonNull(equipment, "equipment");
            return this;
        }

        public Builder setting(Setting setting) {
            settings.add(Objects.requireNonNull(setting, "setting"));
            return this;
        }

        public Builder sound(boolean sound) {
            this.sound = sound;
            return this;
        }

        public Builder sign(Stated<SignContent> sign) {
            this.sign = Objects.requireNonNull(sign, "sign");
            return this;
        }

        public Builder need(LocalizedText need) {
            this.need = Objects.requireNonNull(need, "need");
            return this;
        }

        public CameraSurveillance build() {
            return new CameraSurveillance(
                    Optional.ofNullable(equipment), settings, sound, sign, Optional.ofNullable(need));
        }
    }
}
