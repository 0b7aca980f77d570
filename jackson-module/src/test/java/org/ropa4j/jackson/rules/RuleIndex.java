package org.ropa4j.jackson.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ropa4j.compliance.Severity;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.law.EeaStates;
import org.ropa4j.law.Instrument;
import org.ropa4j.law.Jurisdiction;
import org.ropa4j.law.Provision;
import org.ropa4j.text.Language;

/** The two lists of all rules, by theme and by law, as Markdown. */
final class RuleIndex {
    static final String BY_THEME = "README.md";
    static final String BY_LAW = "by-law.md";

    private static final String MADE =
            "<!-- Made by RulePagesTest from the rules and their texts. Change those, not this. -->\n\n";
    private static final Instrument GDPR = Instrument.of("gdpr");

    private final List<RuleCatalogue.Entry> entries;

    RuleIndex(RuleCatalogue catalogue) {
        this.entries = catalogue.entries();
    }

    String byTheme() {
        StringBuilder page = new StringBuilder(MADE).append("# The rules\n\n");
        page.append("""
                What ropa4j asks of a record, by theme. The same rules stand [by law](by-law.md).

                The page of a rule has its law, its reason, what to do, and a record that violates it and one that follows it.
                What a record cannot decide is listed in [not-decidable.csv](not-decidable.csv) with the reason.

                A finding says that something is not recorded, or does not fit; it never says that somebody breaks the law. In the
                texts, a name in braces stands for what the record says.

                %s
                ## When a rule speaks

                Every check is as of a day. No rule speaks before the GDPR applies in the country of the controller: %s in
                the European Union, %s in Norway. Where a rule has a severity for a country, that holds for controllers there instead of
                the general one. A finding cites those of the rule's provisions that are in force on the day and apply to the controller.
                """.formatted(
                        RuleCatalogue.meaningOfSeverities(),
                        GDPR.inForceFrom().map(Language.ENGLISH::date).orElseThrow(),
                        EeaStates.builtIn()
                                .of(Country.NORWAY)
                                .map(EeaStates.State::gdprFrom)
                                .map(Language.ENGLISH::date)
                                .orElseThrow()));
        byThemeName().forEach((theme, rules) -> {
            page.append("\n## ").append(theme.name()).append("\n\n");
            page.append(Markdown.escaped(theme.about())).append("\n\n");
            page.append("| rule | severity | law |\n|---|---|---|\n");
            rules.forEach(entry -> page.append("| ")
                    .append(link(entry))
                    .append(" | ")
                    .append(severities(entry))
                    .append(" | ")
                    .append(laws(entry))
                    .append(" |\n"));
        });
        return page.toString();
    }

    private Map<RuleCatalogue.Theme, List<RuleCatalogue.Entry>> byThemeName() {
        Map<RuleCatalogue.Theme, List<RuleCatalogue.Entry>> themes =
                new TreeMap<>(Comparator.comparing(RuleCatalogue.Theme::name));
        entries.forEach(entry -> themes.computeIfAbsent(entry.theme(), theme -> new ArrayList<>())
                .add(entry));
        return themes;
    }

    /** All that it can be, the gravest first. */
    private static String severities(RuleCatalogue.Entry entry) {
        Set<Severity> all = new TreeSet<>();
        for (Jurisdiction jurisdiction : entry.rule().jurisdictions()) {
            all.addAll(entry.rule().severities(jurisdiction).values());
        }
        return all.stream()
                .map(severity -> severity.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String laws(RuleCatalogue.Entry entry) {
        return entry.rule().citations().stream()
                .map(citation -> Markdown.escaped(citation.in(Locale.ENGLISH)))
                .collect(Collectors.joining(", "));
    }

    private static String link(RuleCatalogue.Entry entry) {
        return "[" + Markdown.escaped(entry.text().title()) + "](" + entry.page() + ")";
    }

    String byLaw() {
        StringBuilder page = new StringBuilder(MADE).append("# The rules by law\n\n");
        page.append("Every provision that a rule rests on, with the rules. They are also listed [by theme](")
                .append(BY_THEME)
                .append(").\n");
        SortedMap<Citation, List<RuleCatalogue.Entry>> byProvision = byProvision();
        page.append("\n## GDPR\n");
        parts(byProvision, citation -> citation.instrument().equals(GDPR), RuleIndex::article, page);
        page.append("\n## Other law\n");
        parts(
                byProvision,
                citation -> !citation.instrument().equals(GDPR),
                citation -> LawInEnglish.heading(citation.instrument()),
                page);
        return page.toString();
    }

    private SortedMap<Citation, List<RuleCatalogue.Entry>> byProvision() {
        SortedMap<Citation, List<RuleCatalogue.Entry>> byProvision = new TreeMap<>(
                Comparator.<Citation, Boolean>comparing(citation -> citation.provision() instanceof Provision.Recital)
                        .thenComparing(Comparator.naturalOrder()));
        for (RuleCatalogue.Entry entry : entries) {
            for (Citation citation : entry.rule().citations()) {
                byProvision
                        .computeIfAbsent(citation, first -> new ArrayList<>())
                        .add(entry);
            }
        }
        return byProvision;
    }

    private static String article(Citation citation) {
        if (citation.provision() instanceof Provision.Article article) {
            return "Art. " + article.number();
        }
        return citation.provision() instanceof Provision.Recital ? "Recitals" : "As a whole";
    }

    /** One heading for all provisions that go by it, and under each provision its rules. */
    private static void parts(
            SortedMap<Citation, List<RuleCatalogue.Entry>> byProvision,
            Predicate<Citation> which,
            Function<Citation, String> heading,
            StringBuilder page) {
        String previous = "";
        for (Citation citation : byProvision.keySet()) {
            if (!which.test(citation)) {
                continue;
            }
            if (!heading.apply(citation).equals(previous)) {
                previous = heading.apply(citation);
                page.append("\n### ").append(previous).append("\n\n");
            }
            String indent = "";
            if (!(citation.provision() instanceof Provision.Whole)) {
                page.append("- ").append(citation.provisionIn(Locale.ENGLISH)).append('\n');
                indent = "  ";
            }
            for (RuleCatalogue.Entry entry : byProvision.getOrDefault(citation, List.of())) {
                page.append(indent).append("- ").append(link(entry)).append('\n');
            }
        }
    }
}
