package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.CarefulRecord.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.FindingText;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.AutomatedDecision;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.Coverage;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.RetentionEvents;
import org.ropa4j.model.RetentionRule;
import org.ropa4j.model.Right;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.Stated;
import org.ropa4j.model.StoragePlace;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.WithdrawalMeans;

/**
 * Rules are broken once each in a record that is otherwise good. What it then says, where, how severely over time in two
 * countries, and in which words, stands in {@code violations.txt}; {@code -Dgolden.update=true} writes that file anew, to be
 * reviewed like code.
 */
class RuleViolationsTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/compliance/violations.txt");
    private static final Path EXAMPLES = Path.of("../jackson-module/src/test/resources/rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    /** Before and after each day on which some rule changes its voice. */
    static final List<LocalDate> DATES = List.of(
            LocalDate.of(2018, 7, 20),
            LocalDate.of(2019, 9, 30),
            LocalDate.of(2019, 10, 1),
            LocalDate.of(2023, 7, 25),
            LocalDate.of(2023, 7, 26),
            LocalDate.of(2024, 12, 31),
            LocalDate.of(2025, 1, 1),
            TODAY);

    /**
     * One way to break a rule.
     *
     * @param rule which
     * @param edits what is put where, see {@link RecordEdit}
     * @param path where the finding points
     */
    record Violation(String rule, List<Edit> edits, String path) {
        Ropa in(Ropa good) {
            Ropa ropa = good;
            for (Edit edit : edits) {
                ropa = RecordEdit.set(ropa, edit.path(), edit.value());
            }
            return ropa;
        }

        /** The same where an earlier violation may have taken away what is edited here. */
        Ropa inAsFarAsItFits(Ropa ropa) {
            try {
                return in(ropa);
            } catch (NoSuchElementException | IndexOutOfBoundsException | AssertionError e) {
                return ropa;
            }
        }

        @Override
        public String toString() {
            return rule + " at " + path;
        }
    }

    record Edit(String path, Object value) {}

    private static Violation violation(String rule, String path, Edit... edits) {
        return new Violation(rule, List.of(edits), path);
    }

    /** The finding points at what is missing. */
    private static Violation missing(String rule, String path) {
        return violation(rule, path, put(path, Optional.empty()));
    }

    private static Violation emptied(String rule, String path) {
        return violation(rule, path, put(path, List.of()));
    }

    private static Edit put(String path, Object value) {
        return new Edit(path, value);
    }

    static List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        all.add(emptied("activities-missing", "/activities"));
        all.add(violation(
                "activity-described-twice",
                "/activities/1",
                put("/activities/1/purposes/0/category", Optional.of(PurposeCategoryId.of("answering-enquiries"))),
                put("/activities/1/dataSubjects/0", DataSubjectCategoryId.of("enquirer"))));
        all.add(violation(
                "anonymity-contradicted",
                "/publishedNotice/claims/0",
                put("/trackers/1/data/1", DataCategoryId.of("online-identifier"))));
        all.add(violation(
                "anonymity-rests-on-ip-masking",
                "/publishedNotice/claims/0",
                put("/trackers/1/data/1", DataCategoryId.of("online-identifier"))));
        all.add(violation(
                "answer-deadline-too-long",
                "/rights/deadline",
                put("/rights/deadline", Optional.of(AnswerDeadline.within(Period.ofDays(45))))));
        all.add(violation(
                "automated-decision-not-explained",
                "/activities/1/automatedDecisions/0",
                put(
                        "/activities/1/automatedDecisions/0",
                        AutomatedDecision.builder(text("tildeling av plasser", "allocation of places"))
                                .build())));
        all.add(violation(
                "automated-decisions-not-stated",
                "/automatedDecisions",
                put("/automatedDecisions", Stated.notStated())));
        all.add(violation(
                "bases-not-delimited",
                "/activities/1/purposes/0/bases",
                put("/activities/1/purposes/0/bases/0/scope", Optional.empty()),
                put("/activities/1/purposes/0/bases/1/scope", Optional.empty())));
        all.add(violation(
                "bookkeeping-counted-from-wrong-day",
                "/activities/2/retention/0/after",
                put("/activities/2/retention/0/after", Optional.of(RetentionEvents.CONTRACT_ENDED))));
        all.add(violation(
                "bookkeeping-kept-too-long",
                "/activities/2/retention/0/period",
                put("/activities/2/retention/0/period", Optional.of(Period.ofYears(10)))));
        all.add(violation(
                "changes-only-published",
                "/notice/changes",
                put("/notice/changes/announcement", Optional.of(ChangeAnnouncement.PUBLISHED_ONLY))));
        all.add(withoutRight("complaint-right-not-listed", Right.COMPLAINT));
        all.add(violation(
                "consent-not-given-actively",
                "/activities/5/purposes/1/bases/0/given",
                put("/activities/5/purposes/1/bases/0/given", Optional.of(ConsentAct.SILENCE))));
        all.add(missing("consent-withdrawal-missing", "/activities/3/purposes/0/bases/0/withdrawal"));
        all.add(violation(
                "contract-not-considered",
                "/activities/1/purposes/0/bases",
                put(
                        "/activities/1/purposes/0/bases/0",
                        LegalBasis.legitimateInterests(text("holde gode kurs", "running good courses")))));
        all.add(missing("controller-address-missing", "/parties/0/address"));
        all.add(violation(
                "controller-contact-missing",
                "/parties/0/contactPoints",
                put("/parties/0/address", Optional.empty()),
                put("/parties/0/contactPoints/0", new ContactPoint.Reference(text("Se menyen.", "See the menu.")))));
        all.add(missing("controller-country-missing", "/parties/0/country"));
        all.add(missing("controller-name-missing", "/parties/0/legalName"));
        all.add(emptied("data-categories-missing", "/activities/0/data"));
        all.add(emptied("data-subjects-missing", "/activities/0/dataSubjects"));
        all.add(violation(
                "device-consent-beside-legitimate-interests",
                "/activities/4/purposes/0/bases",
                put("/activities/4/purposes/0/bases/1/scope", Optional.empty())));
        all.add(violation(
                "device-consent-not-given-actively",
                "/activities/4/purposes/0/bases/0/given",
                put("/activities/4/purposes/0/bases/0/given", Optional.of(ConsentAct.BROWSER_SETTINGS))));
        all.add(violation(
                "device-consent-withdrawn-only-elsewhere",
                "/activities/4/purposes/0/bases/0/withdrawal",
                put("/activities/4/purposes/0/bases/0/withdrawal/means/0", WithdrawalMeans.BROWSER_SETTINGS)));
        all.add(violation(
                "identity-always-checked",
                "/rights/identityCheck",
                put("/rights/identityCheck/when", IdentityCheckPolicy.ALWAYS)));
        all.add(emptied("legal-basis-missing", "/activities/0/purposes/0/bases"));
        all.add(violation(
                "legal-obligation-not-a-basis",
                "/activities/2/retention/0",
                put("/activities/2/purposes/0/bases", List.of())));
        all.add(emptied("legal-obligation-without-law", "/activities/2/purposes/0/bases/0/laws"));
        all.add(missing("legitimate-interest-missing", "/activities/0/purposes/0/bases/0/interest"));
        all.add(violation(
                "marketing-consent-not-for-all",
                "/activities/3/marketing",
                put("/activities/3/purposes/0/bases/1/scope", Optional.empty())));
        all.add(withoutRight("marketing-objection-not-listed", Right.OBJECTION_TO_MARKETING));
        all.add(missing("marketing-opt-out-missing", "/activities/3/marketing/optOut"));
        all.add(violation(
                "marketing-without-consent",
                "/activities/3/marketing",
                put(
                        "/activities/3/purposes/0/bases",
                        List.of(LegalBasis.legitimateInterests(text("selge kurs", "selling courses"))))));
        all.add(violation(
                "no-sharing-contradicted",
                "/publishedNotice/claims/1",
                put("/activities/5/recipients", Stated.listed(List.of(category("it-suppliers"))))));
        all.add(missing("notice-date-missing", "/publishedNotice/date"));
        all.add(missing("organisation-number-missing", "/parties/0/organisationNumber"));
        all.add(violation(
                "other-authority-named",
                "/publishedNotice/authority",
                put("/publishedNotice/authority", Optional.of("SA-SE"))));
        all.add(missing("processor-agreement-missing", "/recipients/0/agreement"));
        all.add(missing("processor-task-missing", "/recipients/0/task"));
        all.add(violation(
                "provision-consequence-not-stated",
                "/activities/0/provision",
                put("/activities/0/provision/consequence", Optional.empty())));
        all.add(missing("provision-not-stated", "/activities/0/provision"));
        all.add(emptied("public-task-without-law", "/activities/5/purposes/0/bases/0/laws"));
        all.add(emptied("purpose-missing", "/activities/0/purposes"));
        all.add(missing("recipient-country-missing", "/parties/1/country"));
        all.add(missing("recipient-role-missing", "/recipients/0/role"));
        all.add(violation("recipient-unidentified", "/recipients/2", put("/recipients/2/category", Optional.empty())));
        all.add(violation(
                "recipient-vague", "/recipients/2/category", put("/recipients/2", category("third-parties"))));
        all.add(violation("recipients-not-stated", "/activities/0/recipients", put("/recipients", Stated.notStated())));
        all.add(violation(
                "repealed-law-cited",
                "/activities/4/purposes/0/bases/0/laws/0",
                put("/activities/4/purposes/0/bases/0/laws/0", Citation.parse("ekomloven § 2-7 b"))));
        all.add(violation("retention-missing", "/activities/0/retention", put("/retention", List.of())));
        all.add(violation(
                "retention-outcome-open",
                "/retention/1",
                put("/retention/1/coverage/finalActions/1", FinalAction.HAND_OVER)));
        all.add(emptied("retention-statute-not-named", "/activities/2/retention/0/laws"));
        all.add(violation(
                "retention-vague",
                "/retention/0",
                put("/retention/1/coverage/scope", Optional.of(text("saker på e-post", "cases by e-mail")))));
        all.add(withoutRight("rights-not-listed", Right.RESTRICTION));
        all.add(violation(
                "source-not-described",
                "/activities/0/sources/1/description",
                put("/activities/0/sources/1", Source.of(SourceKind.PUBLIC_SOURCE))));
        all.add(violation(
                "storage-purpose-not-stated",
                "/activities/0/storedIn/0/purpose",
                put(
                        "/activities/0/storedIn/0",
                        StoragePlace.builder(text("kundesystemet", "the customer system"))
                                .purpose(PurposeCategoryId.of("sales-follow-up"))
                                .build())));
        all.add(violation(
                "tracker-called-necessary",
                "/trackers/1/category",
                put("/trackers/1/category", Optional.of(TrackerCategory.STRICTLY_NECESSARY))));
        all.add(missing("tracker-category-missing", "/trackers/1/category"));
        all.add(missing("tracker-lifetime-missing", "/trackers/1/lifetime"));
        all.add(violation(
                "tracker-list-incomplete",
                "/trackersExtent",
                put("/trackersExtent", Optional.of(Extent.AMONG_OTHERS))));
        all.add(violation(
                "tracker-provider-not-a-recipient",
                "/parties/2",
                put("/recipients/2", recipient("example-host")),
                put("/recipients/1", recipient("example-host"))));
        all.add(missing("tracker-purpose-missing", "/trackers/1/purpose"));
        all.add(violation(
                "tracker-without-consent",
                "/trackers/1",
                put(
                        "/activities/4/purposes/0/bases/0",
                        LegalBasis.legitimateInterests(text("telle besøk", "counting visits")))));
        all.add(withoutRight("withdrawal-right-not-listed", Right.WITHDRAW_CONSENT));
        return all;
    }

    private static Violation withoutRight(String rule, Right right) {
        List<Right> others = new ArrayList<>(List.of(Right.values()));
        others.remove(right);
        return violation(
                rule,
                "/publishedNotice/rights",
                put(
                        "/publishedNotice/rights",
                        others.stream().map(PublishedRight::of).toList()));
    }

    private static Recipient category(String id) {
        return Recipient.category(RecipientCategoryId.of(id)).build();
    }

    private static Recipient recipient(String party) {
        return Recipient.party(PartyId.of(party)).build();
    }

    @ParameterizedTest
    @MethodSource("violations")
    void points_at_what_breaks_it(Violation violation) {
        assertThat(findings(violation, violation.in(CarefulRecord.ropa()), TODAY))
                .extracting(finding -> finding.path().toString())
                .contains(violation.path());
    }

    /** Younger rules are broken by an example in the module that can read it, which their page shows. */
    @Test
    void every_rule_is_broken_here_once_or_by_an_example() {
        List<String> here = violations().stream().map(Violation::rule).toList();

        assertThat(here).doesNotHaveDuplicates().isSorted();
        assertThat(rules())
                .allSatisfy(rule -> assertThat(
                                here.contains(rule.id().value()) || Files.exists(EXAMPLES.resolve(rule.id() + ".yaml")))
                        .as("%s is broken somewhere", rule)
                        .isTrue());
    }

    @Test
    void a_careful_record_raises_nothing_at_any_date() {
        for (LocalDate date : DATES) {
            ComplianceReport report = CHECKER.check(CarefulRecord.ropa(), date);

            assertThat(report.findings()).as("as of %s", date).isEmpty();
            assertThat(report.failures()).isEmpty();
            assertThat(report.complies(Severity.INFO)).isTrue();
        }
    }

    @Test
    void every_rule_that_is_broken_here_passes_something_in_a_careful_record() {
        Set<String> here = violations().stream().map(Violation::rule).collect(Collectors.toSet());

        assertThat(CHECKER.check(CarefulRecord.ropa(), TODAY).coverage())
                .hasSameSizeAs(rules())
                .filteredOn(coverage -> here.contains(coverage.rule().value()))
                .hasSameSizeAs(here)
                .allSatisfy(coverage ->
                        assertThat(coverage.passed()).as("%s", coverage).isPositive());
    }

    @Test
    void every_finding_cites_law_that_applies_there_and_then() {
        for (Violation violation : violations()) {
            for (String country : List.of("NO", "DK")) {
                for (LocalDate date : DATES) {
                    for (Finding finding : findings(violation, in(country, violation), date)) {
                        assertThat(finding.citations())
                                .as("%s in %s as of %s", violation, country, date)
                                .isNotEmpty()
                                .allMatch(citation -> citation.isInForce(date));
                    }
                }
            }
        }
    }

    @Test
    void says_what_it_says() throws IOException {
        String actual = violations().stream().map(RuleViolationsTest::described).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN));
    }

    private static String described(Violation violation) {
        StringBuilder text = new StringBuilder(violation.rule()).append('\n');
        for (String country : List.of("NO", "DK")) {
            text.append("  ")
                    .append(country)
                    .append(timeline(violation, country))
                    .append('\n');
        }
        ComplianceReport report = CHECKER.check(in("NO", violation), TODAY);
        Finding finding = report.findings().stream()
                .filter(each -> each.rule().value().equals(violation.rule()))
                .filter(each -> each.path().toString().equals(violation.path()))
                .findFirst()
                .or(() -> findings(violation, violation.in(CarefulRecord.ropa()), TODAY).stream()
                        .findFirst())
                .orElseThrow();
        text.append("  ").append(finding.path()).append('\n');
        for (String language : List.of("nb", "nn", "en")) {
            FindingText words = report.texts(Locale.forLanguageTag(language)).of(finding);
            text.append("  ")
                    .append(language)
                    .append("  ")
                    .append(words.title())
                    .append('\n');
            for (String line : List.of(words.message(), words.why(), words.remedy())) {
                text.append("      ").append(line).append('\n');
            }
            text.append("      ").append(String.join("; ", words.citations())).append('\n');
        }
        return text.toString();
    }

    /** The severities in the order of the dates, each with the first date at which it was seen. */
    private static String timeline(Violation violation, String country) {
        StringBuilder timeline = new StringBuilder();
        String before = "";
        for (LocalDate date : DATES) {
            String now = findings(violation, in(country, violation), date).stream()
                    .map(finding -> finding.severity().name())
                    .findFirst()
                    .orElse("-");
            if (!now.equals(before)) {
                timeline.append("  ").append(date).append(' ').append(now);
            }
            before = now;
        }
        return timeline.toString();
    }

    private static Ropa in(String country, Violation violation) {
        Ropa there = RecordEdit.set(CarefulRecord.ropa(), "/parties/0/country", Optional.of(Country.of(country)));
        return violation.in(RecordEdit.set(there, "/publishedNotice/authority", Optional.of("SA-" + country)));
    }

    private static List<Finding> findings(Violation violation, Ropa ropa, LocalDate date) {
        return CHECKER.check(ropa, date).findings().stream()
                .filter(finding -> finding.rule().equals(RuleId.of(violation.rule())))
                .toList();
    }

    private static List<Rule<?>> rules() {
        Map<RuleId, Rule<?>> byId = new TreeMap<>();
        CHECKER.packs().forEach(pack -> pack.rules().forEach(rule -> byId.put(rule.id(), rule)));
        return List.copyOf(byId.values());
    }

    @Test
    void the_day_a_rule_changes_its_voice_is_among_the_dates() {
        Set<LocalDate> days =
                new TreeSet<>(List.of(LawDates.NEW_EKOMLOV, LawDates.PLANET49, LawDates.DATATILSYNET_ON_ANALYTICS));

        assertThat(DATES)
                .containsAll(days)
                .containsAll(days.stream().map(day -> day.minusDays(1)).toList());
    }

    /** Not of the table: a rule that draws on what is said elsewhere in the record. */
    @Test
    void a_concrete_rule_for_all_people_makes_a_vague_one_harmless() {
        Ropa split = RecordEdit.set(
                CarefulRecord.ropa(),
                "/retention/1",
                RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.CASE_CLOSED)
                        .covering(Coverage.builder()
                                .dataSubject(DataSubjectCategoryId.of("enquirer"))
                                .dataSubject(DataSubjectCategoryId.of("event-participant"))
                                .build()));

        List<Finding> findings = CHECKER.check(split, TODAY).findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("retention-vague");
            assertThat(finding.arguments()).containsEntry("activities", List.of(text("Kurs", "Courses")));
        });
    }
}
