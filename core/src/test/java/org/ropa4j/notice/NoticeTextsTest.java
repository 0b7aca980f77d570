package org.ropa4j.notice;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.model.ChangeAnnouncement;
import org.ropa4j.model.ChannelAdvice;
import org.ropa4j.model.ConsentAct;
import org.ropa4j.model.ContractStage;
import org.ropa4j.model.Extent;
import org.ropa4j.model.FinalAction;
import org.ropa4j.model.IdentityCheckPolicy;
import org.ropa4j.model.IfReceived;
import org.ropa4j.model.JointArrangement;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.ProvisionKind;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Right;
import org.ropa4j.model.SourceKind;
import org.ropa4j.model.TrackerCategory;
import org.ropa4j.model.TrackerEnd;
import org.ropa4j.model.TrackerKind;
import org.ropa4j.model.TrackerPolicy;
import org.ropa4j.model.WithdrawalMeans;
import org.ropa4j.text.Texts;

/** The bundle is whole: every language says everything, with the same arguments, and nothing that nobody asks for. */
class NoticeTextsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/ropa4j/notice");

    /** What is looked up by a constant: the family of keys and the constants it is to have. */
    private static final Map<String, Class<? extends Enum<?>>> FAMILIES = Map.ofEntries(
            Map.entry("section", NoticeSection.class),
            Map.entry("data", Extent.class),
            Map.entry("basis.consent.given", ConsentAct.class),
            Map.entry("basis.contract", ContractStage.class),
            Map.entry("withdrawal.means", WithdrawalMeans.class),
            Map.entry("provision", ProvisionKind.class),
            Map.entry("marketing.channel", MarketingChannel.class),
            Map.entry("trackers.extent", Extent.class),
            Map.entry("trackers.kind", TrackerKind.class),
            Map.entry("trackers.category", TrackerCategory.class),
            Map.entry("trackers.end", TrackerEnd.class),
            Map.entry("recipient", RecipientRole.class),
            Map.entry("retention.action", FinalAction.class),
            Map.entry("right", Right.class),
            Map.entry("rights.identity", IdentityCheckPolicy.class),
            Map.entry("security.advice", ChannelAdvice.Channel.class),
            Map.entry("changes", ChangeAnnouncement.class),
            Map.entry("changes.material", ChangeAnnouncement.class),
            Map.entry("changes.new-purposes", ChangeAnnouncement.class),
            Map.entry("joint-controllers.duty", JointArrangement.Duty.class),
            Map.entry("data.if-received", IfReceived.class),
            Map.entry("children.if-younger", IfReceived.class),
            Map.entry("trackers.signal", TrackerPolicy.BrowserSignal.class));

    /** Variants of a key that the code makes by adding to it. */
    private static final Map<String, List<String>> VARIANTS = Map.of(
            "recipient", List.of("", ".task"),
            "right", List.of("", ".text"),
            "rights.identity", List.of("", ".reason"));

    static List<Locale> languages() {
        return NoticeComposer.languages();
    }

    @Test
    void there_are_three_languages() {
        assertThat(languages()).containsExactly(Records.NB, Records.NN, Records.EN);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void has_the_keys_and_arguments_of_the_first_language(Locale language) {
        Texts first = Texts.load(NoticeComposer.class, Words.BUNDLE, Records.NB);
        Texts texts = Texts.load(NoticeComposer.class, Words.BUNDLE, language);

        assertThat(texts.keys()).containsExactlyInAnyOrderElementsOf(first.keys());
        assertThat(texts.keys())
                .allSatisfy(key -> assertThat(texts.pattern(key).arguments())
                        .as(key)
                        .isEqualTo(first.pattern(key).arguments()));
    }

    @Test
    void has_every_key_that_is_asked_for_and_no_other() throws IOException {
        Set<String> asked = literalsInTheCode();
        FAMILIES.forEach((family, constants) -> asked.addAll(keys(family, constants)));
        asked.addAll(sources());
        asked.add("retention.after"); // by the vocabulary, for events that know only how to follow "until"
        asked.addAll(List.of(
                "recipient.task",
                "controller.dpo.named",
                "controller.representative.named",
                "children.offer.to-children",
                "children.offer.not-to-children",
                "data.form.pseudonymised",
                "data.form.aggregated",
                "data.form.anonymised",
                "data.form.not-visible",
                "data.group.mainly",
                "data.group.among-others",
                "document.prevailing.nb",
                "document.prevailing.nn",
                "document.prevailing.en",
                "law",
                "transfer.to.unnamed",
                "transfer.possible.unnamed",
                "transfer.adequacy.law",
                "transfer.listing.law",
                "transfer.clauses.law",
                "transfer.other.law",
                "basis.legal-obligation.unnamed",
                "basis.public-task.unnamed",
                "withdrawal.consent.by",
                "withdrawal.marketing.by",
                "retention.after",
                "retention.statutory.period",
                "retention.statutory.period.after"));
        Stream.of("email", "phone", "post", "page").forEach(kind -> asked.add("controller.term." + kind));
        Stream.of("website", "email", "post").forEach(kind -> asked.add("complaint.term." + kind));
        Stream.of("name", "kind", "category", "provider", "purpose", "data", "lifetime")
                .forEach(column -> asked.add("trackers.column." + column));

        assertThat(Texts.load(NoticeComposer.class, Words.BUNDLE, Records.NB).keys())
                .containsExactlyInAnyOrderElementsOf(asked);
    }

    private static List<String> keys(String family, Class<? extends Enum<?>> constants) {
        return Arrays.stream(constants.getEnumConstants())
                .map(constant -> Words.key(family, constant))
                .flatMap(key ->
                        VARIANTS.getOrDefault(family, List.of("")).stream().map(key::concat))
                .toList();
    }

    private static List<String> sources() {
        List<String> keys = new ArrayList<>();
        for (SourceKind kind : SourceKind.values()) {
            String key = Words.key("source", kind);
            keys.addAll(List.of(key, key + ".conditional", key + ".described", key + ".described.conditional"));
        }
        return keys;
    }

    /** Every string of the package that reads like a whole key of the bundle. */
    private static Set<String> literalsInTheCode() throws IOException {
        Pattern literal = Pattern.compile("\"([a-z]+(?:[.-][a-z]+)*)\"");
        Set<String> keys = new TreeSet<>();
        Set<String> bundle =
                Texts.load(NoticeComposer.class, Words.BUNDLE, Records.NB).keys();
        Set<String> heads = bundle.stream()
                .map(key -> key.substring(0, Math.max(key.indexOf('.'), 0)))
                .collect(toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = literal.matcher(Files.readString(file));
                while (matcher.find()) {
                    String text = matcher.group(1);
                    boolean isKey = text.contains(".") && heads.contains(text.substring(0, text.indexOf('.')));
                    if (bundle.contains(text) || (isKey && !FAMILIES.containsKey(text))) {
                        keys.add(text);
                    }
                }
            }
        }
        keys.removeAll(Set.of(
                "children.offer",
                "controller.term",
                "complaint.term",
                "data.form",
                "document.prevailing",
                "transfer.other",
                "trackers.column"));
        return keys;
    }
}
