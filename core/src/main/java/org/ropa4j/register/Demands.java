package org.ropa4j.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ropa4j.document.Inline;
import org.ropa4j.document.Phrase;

/** What a register must say, by Art. 30 and by an authority, and where it does not. */
final class Demands {
    private final Words words;
    private final RegisterKind kind;
    private final Optional<AuthorityProfile> profile;
    private final List<RegisterField> fields;

    Demands(Words words, RegisterKind kind, boolean internal, Optional<AuthorityProfile> profile) {
        this.words = words;
        this.kind = kind;
        this.profile = profile;
        this.fields = RegisterField.of(kind).stream()
                .filter(field -> internal || field.isPublic())
                .toList();
    }

    RegisterKind kind() {
        return kind;
    }

    Optional<AuthorityProfile> profile() {
        return profile;
    }

    /** The fields that this register shows, in order. */
    List<RegisterField> fields() {
        return fields;
    }

    Optional<Obligation> obligation(RegisterField field) {
        return field.element(kind)
                .map(element -> Obligation.MANDATORY)
                .or(() -> profile.flatMap(found -> found.obligation(kind, field)));
    }

    /** The answers with a hole where a field must be filled in and is not. */
    Answers filled(Answers answers) {
        Map<RegisterField, List<Phrase>> lines = new EnumMap<>(RegisterField.class);
        for (RegisterField field : fields) {
            boolean asked = answers.activity().isPresent() || answers.lines().containsKey(field);
            if (asked && answers.of(field).isEmpty() && isRequired(field)) {
                lines.put(field, List.of(Phrase.of(new Inline.Missing(words.name(field, kind)))));
            } else if (asked) {
                lines.put(field, answers.of(field));
            }
        }
        return new Answers(answers.activity(), answers.name(), answers.sectionId(), lines);
    }

    /** Whether the field applies at all is seen where it is read: a field that does not apply says so. */
    private boolean isRequired(RegisterField field) {
        return obligation(field)
                .filter(obligation -> obligation == Obligation.MANDATORY || obligation == Obligation.IF_APPLICABLE)
                .isPresent();
    }

    /** What is missing, in reading order; what is missing for the organisation is not told again for each activity. */
    List<RegisterGap> gaps(Answers organisation, List<Answers> activities) {
        List<RegisterGap> gaps = new ArrayList<>();
        fields.forEach(field -> addGaps(organisation, field, gaps));
        for (Answers activity : activities) {
            for (RegisterField field : fields) {
                if (!isSame(field, activity, organisation)) {
                    addGaps(activity, field, gaps);
                }
            }
        }
        return gaps;
    }

    /** Whether an activity says under a field of the organisation what the organisation says anyway. */
    static boolean isSame(RegisterField field, Answers activity, Answers organisation) {
        return field.isOfOrganisation()
                && organisation.lines().containsKey(field)
                && activity.of(field).equals(organisation.of(field));
    }

    private void addGaps(Answers answers, RegisterField field, List<RegisterGap> gaps) {
        Optional<Obligation> obligation = obligation(field);
        if (!answers.lines().containsKey(field)) {
            return;
        }
        if (answers.of(field).isEmpty()) {
            obligation
                    .filter(strength -> strength != Obligation.OPTIONAL)
                    .ifPresent(strength ->
                            gaps.add(new RegisterGap(field, obligation, answers.activity(), words.name(field, kind))));
        }
        for (Phrase line : answers.of(field)) {
            for (Inline inline : line.inlines()) {
                if (inline instanceof Inline.Missing missing) {
                    gaps.add(new RegisterGap(field, obligation, answers.activity(), missing.text()));
                }
            }
        }
    }
}
