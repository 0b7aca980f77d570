package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.activity;
import static org.ropa4j.compliance.rules.Verdicts.in;
import static org.ropa4j.compliance.rules.Verdicts.text;
import static org.ropa4j.compliance.rules.Verdicts.verdict;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataSubjectCategories;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Marketing;
import org.ropa4j.model.Marketing.Entry;
import org.ropa4j.model.Marketing.Offers;
import org.ropa4j.model.Marketing.RegisterCheck;
import org.ropa4j.model.MarketingChannel;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Withdrawal;
import org.ropa4j.model.WithdrawalMeans;

class MarketingRulesTest {
    private static final LegalBasis INTERESTS = LegalBasis.legitimateInterests(text("selling more"));

    @ParameterizedTest
    @CsvSource({
        "OWN_SIMILAR, passed, passed",
        "OWN_OTHER, passed, WARNING",
        "GROUP_COMPANIES, ERROR, passed",
        "OTHERS, ERROR, passed"
    })
    void customers_get_marketing_for_what_they_bought(Offers offers, String others, String anything) {
        Marketing marketing = email().entry(Entry.CUSTOMER).offers(offers).build();

        for (LegalBasis basis : new LegalBasis[] {INTERESTS, LegalBasis.consent()}) {
            assertThat(of("customers-get-marketing-for-others", marketing, basis))
                    .isEqualTo(others);
            assertThat(of("customers-get-marketing-for-anything", marketing, basis))
                    .isEqualTo(anything);
        }
    }

    @ParameterizedTest
    @CsvSource({"customers-get-marketing-for-others", "customers-get-marketing-for-anything"})
    void who_consents_may_get_marketing_for_anything(String rule) {
        Marketing marketing =
                email().offers(Offers.OTHERS).offers(Offers.OWN_OTHER).build();

        assertThat(of(rule, marketing, LegalBasis.consent())).isEqualTo("not applicable");
        assertThat(of(rule, email().build(), INTERESTS)).isEqualTo("undetermined");
        assertThat(of(
                        rule,
                        Marketing.builder()
                                .channel(MarketingChannel.POST)
                                .entry(Entry.CUSTOMER)
                                .offers(Offers.OTHERS)
                                .build(),
                        INTERESTS))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER, true, ERROR", "CONSENTED, true, passed", "CONSENTED, false, ERROR", "CUSTOMER, false, ERROR"
    })
    void machines_call_only_those_who_consented(Entry entry, boolean consent, String verdict) {
        Marketing calls = Marketing.builder()
                .channel(MarketingChannel.AUTOMATED_CALL)
                .entry(entry)
                .build();

        assertThat(of("automated-calls-without-consent", calls, consent ? LegalBasis.consent() : INTERESTS))
                .isEqualTo(verdict);
        assertThat(of("automated-calls-without-consent", email().entry(entry).build(), INTERESTS))
                .isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, , PHONE, , INFO",
        "NO, , PHONE, CHECKED, passed",
        "NO, , PHONE, NOT_CHECKED, passed",
        "NO, , EMAIL, , not applicable",
        "LT, NO, PHONE, , INFO",
        "LT, SE, PHONE, , not applicable",
        "LT, , PHONE, , not applicable"
    })
    void who_calls_people_in_norway_says_whether_the_register_is_looked_up(
            String country,
            @Nullable String people,
            MarketingChannel channel,
            @Nullable RegisterCheck check,
            String verdict) {
        Marketing.Builder marketing = Marketing.builder().channel(channel);
        if (check != null) {
            marketing.register(check);
        }
        Ropa.Builder record = Verdicts.in(country)
                .activity(activity().marketing(marketing.build()).build());
        if (people != null) {
            record.dataSubjectsIn(Country.of(people));
        }

        assertThat(Verdicts.verdict("marketing-register-not-mentioned", record.build()))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"ASKED_FOR_IT, undetermined", "CONSENTED, undetermined", "ADDED_BY_CONTROLLER, ERROR", ", ERROR"})
    void who_asked_for_it_may_have_consented_while_no_basis_is_recorded(@Nullable Entry entry, String verdict) {
        Marketing.Builder marketing = email();
        if (entry != null) {
            marketing.entry(entry);
        }
        Ropa record = Verdicts.in("NO")
                .activity(activity()
                        .dataSubjects(DataSubjectCategories.SUBSCRIBER)
                        .purpose(Purpose.of(text("send news")))
                        .marketing(marketing.build())
                        .build())
                .build();

        assertThat(Verdicts.verdict("marketing-without-consent", record)).isEqualTo(verdict);
    }

    @Test
    void an_objection_stops_all_of_it() {
        assertThat(of("marketing-opt-out-partial", optOut(Withdrawal.builder().reach(Withdrawal.Reach.PARTS))))
                .isEqualTo("ERROR");
        assertThat(of("marketing-opt-out-partial", optOut(Withdrawal.builder().reach(Withdrawal.Reach.EVERYTHING))))
                .isEqualTo("passed");
        assertThat(of("marketing-opt-out-partial", optOut(Withdrawal.builder())))
                .isEqualTo("undetermined");
        assertThat(of("marketing-opt-out-partial", email().build())).isEqualTo("not applicable");
    }

    @Test
    void one_objection_is_enough_for_all_channels() {
        assertThat(of(
                        "marketing-opt-out-per-channel",
                        optOut(Withdrawal.builder().perChannel(true))))
                .isEqualTo("WARNING");
        assertThat(of("marketing-opt-out-per-channel", optOut(Withdrawal.builder())))
                .isEqualTo("passed");
        assertThat(of("marketing-opt-out-per-channel", email().build())).isEqualTo("not applicable");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT, , WARNING",
        "UNSUBSCRIBE_LINK, , passed",
        "REPLY, , passed",
        "CONTACT, IN_EACH_MESSAGE, WARNING",
        "CONTACT, AT_COLLECTION, WARNING",
        "UNSUBSCRIBE_LINK, AT_COLLECTION, passed",
        "UNSUBSCRIBE_LINK, IN_EACH_MESSAGE, WARNING",
        "CONTACT, AT_COLLECTION IN_EACH_MESSAGE, passed"
    })
    void customers_can_say_no_at_once_and_each_time(WithdrawalMeans means, String offered, String verdict) {
        Withdrawal.Builder optOut = Withdrawal.builder().means(means);
        if (offered != null) {
            Arrays.stream(offered.split(" ")).map(Withdrawal.Offered::valueOf).forEach(optOut::offered);
        }

        assertThat(of("marketing-opt-out-not-offered", optOut(optOut))).isEqualTo(verdict);
        assertThat(of("marketing-opt-out-not-offered", optOut(optOut), LegalBasis.consent()))
                .isEqualTo("not applicable");
    }

    @Test
    void no_way_out_at_all_is_another_matter() {
        assertThat(of("marketing-opt-out-not-offered", email().build())).isEqualTo("not applicable");
    }

    @ParameterizedTest
    @EnumSource(MarketingChannel.class)
    void the_register_is_for_calls_and_letters(MarketingChannel channel) {
        boolean asked = channel == MarketingChannel.PHONE || channel == MarketingChannel.POST;
        Marketing.Builder marketing = Marketing.builder().channel(channel);

        assertThat(of("marketing-register-not-checked", marketing.build()))
                .isEqualTo(asked ? "undetermined" : "not applicable");
        assertThat(of(
                        "marketing-register-not-checked",
                        marketing.register(RegisterCheck.NOT_CHECKED).build()))
                .isEqualTo(asked ? "WARNING" : "not applicable");
        assertThat(of(
                        "marketing-register-not-checked",
                        marketing.register(RegisterCheck.CHECKED).build()))
                .isEqualTo(asked ? "passed" : "not applicable");
    }

    @Test
    void the_register_is_norwegian() {
        Marketing marketing = Marketing.builder()
                .channel(MarketingChannel.PHONE)
                .register(RegisterCheck.NOT_CHECKED)
                .build();

        assertThat(verdict("marketing-register-not-checked", record("DK", marketing, INTERESTS)))
                .isEqualTo("silent");
    }

    private static String of(String rule, Marketing marketing) {
        return of(rule, marketing, INTERESTS);
    }

    private static String of(String rule, Marketing marketing, LegalBasis basis) {
        return verdict(rule, record("NO", marketing, basis));
    }

    private static Ropa record(String country, Marketing marketing, LegalBasis basis) {
        return in(country)
                .activity(activity()
                        .purpose(Purpose.of(text("send you offers"), basis))
                        .marketing(marketing)
                        .build())
                .build();
    }

    private static Marketing.Builder email() {
        return Marketing.builder().channel(MarketingChannel.EMAIL);
    }

    private static Marketing optOut(Withdrawal.Builder optOut) {
        return email().optOut(optOut.build()).build();
    }
}
