package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategories;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.DefinedTerm;
import org.ropa4j.model.Extent;
import org.ropa4j.model.LawReference;
import org.ropa4j.model.Link;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.PublishedNotice;

/** When words, lists and addresses of a notice lead astray, case by case. */
class NoticeFormRulesTest {
    @ParameterizedTest
    @CsvSource({
        "we, services, we, goods, WARNING",
        "we, services, we, services, passed",
        "we, services, the warehouse, goods, passed",
        "we, services, we, , passed",
        "we, , we, , not applicable"
    })
    void one_word_for_two_companies_leaves_readers_guessing(
            String one, @Nullable String first, String other, @Nullable String second, String verdict) {
        NoticeProfile.Builder notice = NoticeProfile.builder()
                .definedTerm(term(one, first, null, null))
                .definedTerm(term(other, second, null, null));

        assertThat(Verdicts.verdict(
                        "term-for-several-controllers",
                        Verdicts.in("NO").notice(notice.build()).build()))
                .isEqualTo(verdict);
    }

    @Test
    void a_word_of_the_law_means_what_the_law_says() {
        assertThat(departs("names and addresses", Citation.gdpr("4(1)"))).isEqualTo("WARNING");
        assertThat(departs("what relates to you", null)).isEqualTo("passed");
        assertThat(departs(null, null)).isEqualTo("not applicable");
    }

    private static String departs(@Nullable String meaning, @Nullable Citation departsFrom) {
        return Verdicts.verdict(
                "term-departs-from-law",
                Verdicts.in("NO")
                        .notice(NoticeProfile.builder()
                                .definedTerm(term("personal data", null, meaning, departsFrom))
                                .build())
                        .build());
    }

    @Test
    void information_is_not_agreed_upon() {
        NoticeProfile.Builder notice = NoticeProfile.builder();

        assertThat(Verdicts.verdict(
                        "notice-part-of-terms",
                        Verdicts.in("NO").notice(notice.build()).build()))
                .isEqualTo("passed");
        assertThat(Verdicts.verdict(
                        "notice-part-of-terms",
                        Verdicts.in("NO")
                                .notice(notice.partOf(Link.of(text("the terms")))
                                        .build())
                                .build()))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @CsvSource({
        "name, name, passed",
        "email-address, contact-details, passed",
        "contact-details, email-address, passed",
        "name, ip-address, WARNING",
        ", ip-address, not applicable"
    })
    void a_list_of_data_is_taken_to_be_complete(@Nullable String listed, String used, String verdict) {
        PublishedNotice.Builder notice = PublishedNotice.builder();
        var record = Verdicts.in("NO")
                .activity(activity().data(DataCategoryId.of(used)).build());
        if (listed != null) {
            record.dataGroup(group(listed));
            notice.listedData(DataGroupId.of("listed"));
        }

        assertThat(Verdicts.verdict(
                        "listed-data-incomplete",
                        record.publishedNotice(notice.build()).build()))
                .isEqualTo(verdict);
    }

    @Test
    void data_of_groups_that_are_not_listed_count_too() {
        DataGroup other = new DataGroup(
                DataGroupId.of("other"),
                text("other data"),
                List.of(DataUse.of(DataCategories.IP_ADDRESS)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(Verdicts.verdict(
                        "listed-data-incomplete",
                        Verdicts.in("NO")
                                .dataGroup(group("name"))
                                .dataGroup(other)
                                .activity(activity()
                                        .dataGroup(DataGroupId.of("other"))
                                        .build())
                                .publishedNotice(PublishedNotice.builder()
                                        .listedData(DataGroupId.of("listed"))
                                        .build())
                                .build()))
                .isEqualTo("WARNING");
    }

    @ParameterizedTest
    @CsvSource({
        "SA-NO, 0105, 2026-11-23, passed",
        "SA-NO, 0034, 2026-11-23, WARNING",
        "SA-NO, 0034, 2026-03-08, WARNING",
        "SA-NO, 0034, 2026-03-07, INFO",
        "SA-NO, 105, 2026-11-23, WARNING",
        "SA-LT, LT-10312, 2026-11-23, passed",
        "SA-EU-EDPS, B-1047, 2026-11-23, passed",
        "SA-NO, , 2026-11-23, not applicable",
        ", 0034, 2026-11-23, undetermined"
    })
    void an_old_address_leads_complaints_astray(
            @Nullable String authority, @Nullable String postcode, LocalDate asOf, String verdict) {
        PublishedNotice.Builder notice = PublishedNotice.builder()
                .authorityContactPoint(new ContactPoint.Email("post@example.com"))
                .authorityContactPoint(new ContactPoint.Post(new PostalAddress(
                        List.of("Postboks 1"), Optional.ofNullable(postcode), Optional.empty(), Optional.empty())));
        if (authority != null) {
            notice.authority(authority);
        }

        assertThat(Verdicts.verdict(
                        "authority-address-differs",
                        Verdicts.in("NO").publishedNotice(notice.build()).build(),
                        asOf))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "MAINLY, true, INFO",
        "AMONG_OTHERS, true, INFO",
        "EXHAUSTIVE, true, passed",
        "MAINLY, false, passed",
        ", true, not applicable"
    })
    void nobody_should_have_to_read_the_law(@Nullable Extent extent, boolean furtherReading, String verdict) {
        PublishedNotice.Builder notice = PublishedNotice.builder();
        if (extent != null) {
            notice.rightsExtent(extent);
        }
        if (furtherReading) {
            notice.furtherReading(new LawReference("the Regulation", Optional.empty()));
        }

        assertThat(Verdicts.verdict(
                        "rights-only-summed-up",
                        Verdicts.in("NO").publishedNotice(notice.build()).build()))
                .isEqualTo(verdict);
    }

    private static DataGroup group(String category) {
        return new DataGroup(
                DataGroupId.of("listed"),
                text("data about you"),
                List.of(DataUse.of(DataCategoryId.of(category))),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static DefinedTerm term(
            String term, @Nullable String party, @Nullable String meaning, @Nullable Citation departsFrom) {
        return new DefinedTerm(
                text(term),
                Optional.ofNullable(meaning).map(Verdicts::text),
                Optional.ofNullable(party).map(PartyId::of),
                List.of(),
                Optional.ofNullable(departsFrom));
    }
}
