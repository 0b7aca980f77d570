package org.ropa4j.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ropa4j.model.Administration;
import org.ropa4j.model.Ropa;
import org.ropa4j.notice.MissingLanguageException;
import org.ropa4j.text.Texts;

/**
 * Composes the record of processing activities that GDPR Art. 30 asks for, in one language, as of a date.
 *
 * <pre>{@code
 * RegisterComposer composer = RegisterComposer.of(Locale.forLanguageTag("nb"), LocalDate.of(2026, 11, 23));
 * Register register = composer.controllerRecord(ropa);
 * String page = HtmlWriter.page().write(register.document());
 * String sheet = CsvWriter.of().withByteOrderMark().write(register.table());
 * }</pre>
 *
 * <p>What Art. 30 asks for and the record does not hold is marked where it belongs, and listed in {@link Register#gaps()}. That
 * there is none of something, where the record says so, is an answer.
 *
 * <p>Immutable and safe for use by many threads; make one for each language and keep it.
 */
public final class RegisterComposer {
    private static final Pattern ANCHOR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Words words;
    private final LocalDate asOf;
    private final boolean internal;
    private final boolean fallback;
    private final Optional<AuthorityProfile> profile;

    private RegisterComposer(
            Words words, LocalDate asOf, boolean internal, boolean fallback, Optional<AuthorityProfile> profile) {
        this.words = words;
        this.asOf = asOf;
        this.internal = internal;
        this.fallback = fallback;
        this.profile = profile;
    }

    /**
     * A composer for a language, perhaps with a region ({@code nb-NO}), of registers that stay within the organisation.
     *
     * @param asOf the day whose activities and law are looked at: activities that have not begun or have ended are left out
     * @throws IllegalArgumentException if the language is none of {@link #languages()}
     */
    public static RegisterComposer of(Locale language, LocalDate asOf) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
        return new RegisterComposer(Words.in(language), asOf, true, false, Optional.empty());
    }

    /** The languages in which registers are composed. */
    public static List<Locale> languages() {
        return Texts.supportedLocales(Words.class, Words.BUNDLE);
    }

    /**
     * A composer of registers for the public: without the fields that are not {@linkplain RegisterField#isPublic() public}, without
     * internal measures, and without activities whose description is a draft or in review.
     */
    public RegisterComposer forPublic() {
        return new RegisterComposer(words, asOf, false, fallback, profile);
    }

    /** A composer of registers that also mark what an authority calls mandatory, and list what it asks for beside that. */
    public RegisterComposer under(AuthorityProfile profile) {
        return new RegisterComposer(words, asOf, internal, fallback, Optional.of(profile));
    }

    /** A composer that prints a text of the record that lacks the language in its own language, and marks it as such. */
    public RegisterComposer allowFallback() {
        return new RegisterComposer(words, asOf, internal, true, profile);
    }

    /**
     * The record of a controller (Art. 30(1)).
     *
     * @throws MissingLanguageException if a text that the register needs is not written in its language; it names all of them
     */
    public Register controllerRecord(Ropa ropa) {
        Composition in = composition(ropa);
        return compose(RegisterKind.CONTROLLER, in, new ControllerFields(in));
    }

    /**
     * The record of a processor (Art. 30(2)): what the organisation does on behalf of others.
     *
     * @throws MissingLanguageException see {@link #controllerRecord}
     */
    public Register processorRecord(Ropa ropa) {
        Composition in = composition(ropa);
        return compose(RegisterKind.PROCESSOR, in, new ProcessorFields(in));
    }

    private Composition composition(Ropa ropa) {
        return new Composition(Objects.requireNonNull(ropa, "ropa"), words, asOf, internal, fallback);
    }

    private Register compose(RegisterKind kind, Composition in, FieldReader reader) {
        Demands demands = new Demands(words, kind, internal, profile);
        Answers organisation = demands.filled(
                new Answers(Optional.empty(), in.name(in.ropa().controller()), "", reader.organisation()));
        List<Answers> activities = new ArrayList<>();
        FlowFigure flow = new FlowFigure(in, kind);
        Set<String> ids = new HashSet<>();
        for (FieldReader.Placed placed : reader.activities()) {
            if (isShown(placed.administration())) {
                String id = placed.id().value();
                boolean fits = ANCHOR.matcher(id).matches() && ids.add(id);
                activities.add(demands.filled(new Answers(
                        Optional.of(placed.id()),
                        in.text(placed.name(), placed.path().child("name")),
                        "activity-" + (fits ? id : activities.size() + 1),
                        placed.lines().get())));
                placed.flow().accept(flow);
            }
        }
        RegisterDocument document = new RegisterDocument(in, demands, organisation, activities, flow);
        Register register =
                new Register(kind, document.compose(), document.table(), demands.gaps(organisation, activities));
        in.requireLanguage();
        return register;
    }

    private boolean isShown(Administration administration) {
        boolean ready = administration
                .status()
                .filter(status -> status == Administration.Status.DRAFT || status == Administration.Status.IN_REVIEW)
                .isEmpty();
        boolean endedSomeDay = administration.end().isEmpty()
                && administration
                        .status()
                        .filter(Administration.Status.ENDED::equals)
                        .isPresent();
        return administration.isActive(asOf) && !endedSomeDay && (internal || ready);
    }
}
