package org.ropa4j.jackson.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code core/docs/rules} say what the rules say: one for each rule, and two lists. {@code -Dgolden.update=true}
 * writes them anew and removes what no rule has; read the difference before it is committed.
 */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "core", "docs", "rules");
    private static final String COMMAND = "mvn -q test -pl jackson-module -am -Dtest=RulePagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true";

    /** The place that a link leads to: a file, and perhaps a heading in it. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]*)(?:#([^)]*))?\\)");

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.read();
    private static final Map<String, String> PAGES = pages(CATALOGUE);

    private static Map<String, String> pages(RuleCatalogue catalogue) {
        Map<String, String> pages = new TreeMap<>();
        catalogue.entries().forEach(entry -> pages.put(entry.page(), RulePage.of(entry)));
        RuleIndex index = new RuleIndex(catalogue);
        pages.put(RuleIndex.BY_THEME, index.byTheme());
        pages.put(RuleIndex.BY_LAW, index.byLaw());
        return pages;
    }

    @BeforeAll
    static void writeAnewIfAsked() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (String file : files()) {
                if (!PAGES.containsKey(file)) {
                    Files.delete(FOLDER.resolve(file));
                }
            }
            for (Map.Entry<String, String> page : PAGES.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void the_pages_are_those_of_the_rules() throws IOException {
        List<String> problems = new ArrayList<>();
        List<String> files = files();
        PAGES.keySet().stream().filter(page -> !files.contains(page)).forEach(page -> problems.add("missing: " + page));
        for (String file : files) {
            String page = PAGES.get(file);
            if (page == null) {
                problems.add("no rule has it: " + file);
            } else if (!page.equals(Files.readString(FOLDER.resolve(file)))) {
                problems.add("out of date: " + file);
            }
        }

        assertThat(problems)
                .as("pages in core/docs/rules that are not what the rules, their texts and examples say. Run\n\n    "
                        + COMMAND + "\n\nand read the difference")
                .isEmpty();
    }

    @Test
    void every_message_is_one_that_the_report_has() {
        assertThat(CATALOGUE.entries())
                .hasSizeGreaterThan(200)
                .allSatisfy(entry -> assertThat(page(entry.page()))
                        .contains("[" + entry.id() + "]\n  "
                                + shown(entry.example().path()) + "\n"));
    }

    @Test
    void every_link_leads_somewhere() {
        PAGES.forEach((name, page) -> {
            Matcher link = LINK.matcher(page);
            int links = 0;
            while (link.find()) {
                links++;
                String target = link.group(1);
                assertThat(FOLDER.resolve(target))
                        .as("%s: %s", name, link.group())
                        .exists();
                if (link.group(2) != null) {
                    assertThat(headings(page(target)))
                            .as("%s: %s", name, link.group())
                            .contains(link.group(2));
                }
            }
            assertThat(links).as("links of %s", name).isPositive();
        });
    }

    private static String shown(String path) {
        return path.isEmpty() ? "/" : path;
    }

    private static String page(String name) {
        return Objects.requireNonNull(PAGES.get(name), name);
    }

    /** As GitHub and its like name them in addresses. */
    private static List<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line ->
                        line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
