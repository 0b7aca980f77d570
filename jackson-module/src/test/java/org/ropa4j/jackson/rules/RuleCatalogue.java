package org.ropa4j.jackson.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.Rule;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.RulePack;
import org.ropa4j.compliance.RuleText;
import org.ropa4j.compliance.RuleTexts;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.model.Party;
import org.ropa4j.model.Ropa;

/** All rules with what their pages show of them, in the order of their ids. */
final class RuleCatalogue {
    static final ComplianceChecker CHECKER =
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack());

    private static final Path COMPLIANCE = Path.of("..", "core", "src", "main", "java", "org", "ropa4j", "compliance");
    private static final Path SOURCES = COMPLIANCE.resolve("rules");
    private static final Pattern SEVERITY = Pattern.compile("/\\*\\* ([^*]*) \\*/\\s*([A-Z]+)\\b");
    private static final Pattern THEME = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*final class (\\w+)Rules \\{");
    private static final Pattern RULE = Pattern.compile("Rule\\.on\\(\\s*\\w+,\\s*\"([a-z0-9-]+)\"");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})");

    private final List<Entry> entries;

    private RuleCatalogue(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A rule and what is known of it.
     *
     * @param pack the pack that has it
     * @param theme the class that has it
     * @param text its words in English
     * @param example a record that violates it and one that follows it
     */
    record Entry(Rule<?> rule, String pack, Theme theme, RuleText text, RuleExample example) {
        RuleId id() {
            return rule.id();
        }

        String page() {
            return rule.id() + ".md";
        }
    }

    /**
     * A class of rules, of one theme of the law.
     *
     * @param name such as {@code Legal basis}
     * @param about what the class says of itself, in one sentence
     */
    record Theme(String name, String about) {
        /** The place of its heading on a page. */
        String anchor() {
            return name.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    static RuleCatalogue read() {
        Map<RuleId, Theme> themes = themes();
        Map<RuleId, RuleExample> examples = new LinkedHashMap<>();
        RuleExample.all().forEach(example -> examples.put(example.rule(), example));
        Ropa empty = Ropa.builder("empty", Locale.ENGLISH)
                .controller(Party.builder("nobody").build())
                .build();
        RuleTexts texts = CHECKER.check(empty, LocalDate.EPOCH).texts(Locale.ENGLISH);
        List<Entry> entries = new ArrayList<>();
        for (RulePack pack : CHECKER.packs()) {
            for (Rule<?> rule : pack.rules()) {
                Theme theme = themes.get(rule.id());
                RuleExample example = examples.get(rule.id());
                if (theme == null) {
                    throw new IllegalStateException("no class in " + SOURCES + " begins a rule with Rule.on(…, \""
                            + rule + "\"), which is how its theme is known");
                }
                if (example == null) {
                    throw new IllegalStateException(
                            "rule " + rule + " has no example for its page: write one, see RuleExample");
                }
                entries.add(new Entry(rule, pack.name(), theme, texts.of(rule.id()), example));
            }
        }
        entries.sort(Comparator.comparing(Entry::id));
        return new RuleCatalogue(List.copyOf(entries));
    }

    List<Entry> entries() {
        return entries;
    }

    private static Map<RuleId, Theme> themes() {
        Map<RuleId, Theme> themes = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                String source = Files.readString(file);
                Matcher itself = THEME.matcher(source);
                if (itself.find()) {
                    Theme theme = new Theme(words(itself.group(2)), firstSentence(itself.group(1)));
                    Matcher rules = RULE.matcher(source);
                    while (rules.find()) {
                        themes.put(RuleId.of(rules.group(1)), theme);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return themes;
    }

    /** What each severity says of itself, as a table. */
    static String meaningOfSeverities() {
        try {
            StringBuilder table = new StringBuilder("| severity | means |\n|---|---|\n");
            Matcher severity = SEVERITY.matcher(Files.readString(COMPLIANCE.resolve("Severity.java")));
            while (severity.find()) {
                table.append("| ")
                        .append(severity.group(2).toLowerCase(Locale.ROOT))
                        .append(" | ")
                        .append(severity.group(1))
                        .append(" |\n");
            }
            return table.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code LegalBasis} becomes {@code Legal basis}. */
    private static String words(String camelCase) {
        String words = camelCase.replaceAll("(?<=.)(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String firstSentence(String comment) {
        String text = comment.replaceAll("\\s*\\n\\s*\\*", " ")
                .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                .strip();
        return END_OF_SENTENCE.split(text)[0];
    }
}
