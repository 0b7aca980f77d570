package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Party;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.PurposeCategoryId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.Transfer;
import org.ropa4j.text.LocalizedText;

class ElementPathTest {
    private static final Ropa RECORD = Ropa.builder("clinic", Locale.ENGLISH)
            .controller(Party.builder("clinic").build())
            .party(Party.builder("mailer").build())
            .activity(ProcessingActivity.builder("newsletter", text("Newsletter"))
                    .purpose(Purpose.of(text("unsorted")))
                    .purpose(Purpose.builder(text("offers"))
                            .category(PurposeCategoryId.of("direct-marketing"))
                            .basis(LegalBasis.consent())
                            .build())
                    .data(DataUse.of(DataCategoryId.of("email-address")))
                    .data(DataUse.of(DataCategoryId.of("email-address")))
                    .recipients(Stated.listed(List.of(Recipient.party(PartyId.of("mailer"))
                            .transfers(
                                    Transfer.to("US").build(), Transfer.to("US").build())
                            .build())))
                    .build())
            .tracker(Tracker.builder("Ünsafe id/[1]", "x").build())
            .build();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                                             /
                    /controller,                                    /controller
                    /parties/1/country,                             /parties[mailer]/country
                    /activities/0,                                  /activities[newsletter]
                    /activities/0/purposes/0/bases,                 /activities[newsletter]/purposes/0/bases
                    /activities/0/purposes/1/bases/0,               /activities[newsletter]/purposes[direct-marketing]/bases/0
                    /activities/0/data/0,                           /activities[newsletter]/data[email-address]
                    /activities/0/data/1/category,                  /activities[newsletter]/data[email-address#2]/category
                    /activities/0/recipients/0/transfers/1/country, /activities[newsletter]/recipients[mailer]/transfers[US#2]/country
                    /trackers/0/name,                               /trackers[Ünsafe%20;id%2f;%5b;1%5d;]/name
                    /activities/7/purposes/3,                       /activities/7/purposes/3
                    /nothing/3/of/1,                                /nothing/3/of/1
                    """)
    void names_elements_by_what_identifies_them(String path, String named) {
        ElementPath element = new ElementNames(RECORD).of(ModelPath.parse(path));

        assertThat(element).hasToString(named).isEqualTo(ElementPath.parse(named));
        assertThat(element.covers(ElementPath.parse(named))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /activities[newsletter]/purposes[a]",
        "/activities, /activities[newsletter]/purposes[a]",
        "/activities[newsletter], /activities[newsletter]/purposes[a]",
        "/activities[newsletter]/purposes[a], /activities[newsletter]/purposes[a]",
        "/activities/0, /activities/0/name",
    })
    void covers_what_is_in_it(String outer, String inner) {
        assertThat(ElementPath.parse(outer).covers(ElementPath.parse(inner))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/activities[newsletter]/purposes[a], /activities[newsletter]",
        "/activities[news], /activities[newsletter]",
        "/activities[newsletter]/purposes[b], /activities[newsletter]/purposes[a]",
        "/activities/1, /activities/0/name",
    })
    void does_not_cover_what_is_elsewhere(String outer, String inner) {
        assertThat(ElementPath.parse(outer).covers(ElementPath.parse(inner))).isFalse();
    }

    @Test
    void a_number_stands_for_the_element_at_that_place() {
        ElementPath purpose = new ElementNames(RECORD).of(ModelPath.parse("/activities/0/purposes/1/bases"));

        assertThat(ElementPath.parse("/activities/0").covers(purpose)).isTrue();
        assertThat(ElementPath.parse("/activities[newsletter]/purposes/1").covers(purpose))
                .isTrue();
        assertThat(ElementPath.parse("/activities[newsletter]/purposes/0").covers(purpose))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "activities", "/a[b", "/a]b[", "//", "/a b", "/a[]", "/a[b]c"})
    void refuses_what_is_no_path(String text) {
        assertThatThrownBy(() -> ElementPath.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("element is '" + text + "', expected / for the record or a path such as"
                        + " /activities[newsletter]/purposes[direct-marketing]");
    }

    /** What people type into a terminal, or paste, shall not move its cursor or hide the rest of the message. */
    @Test
    void shows_what_it_refuses_without_what_a_terminal_acts_on() {
        assertThatThrownBy(() -> ElementPath.parse("a\u001B[2J\n\u202E\uD83D😀"))
                .hasMessageStartingWith("element is 'a\\u001B[2J\\u000A\\u202E\\uD83D😀', expected ");
        assertThatThrownBy(() -> ElementPath.parse("😀".repeat(81)))
                .hasMessageStartingWith("element is '" + "😀".repeat(80) + "…', expected ");
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Locale.ENGLISH, english);
    }
}
