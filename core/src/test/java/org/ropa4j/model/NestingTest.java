package org.ropa4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ropa4j.text.LocalizedText;

class NestingTest {
    private static final int FAR_TOO_DEEP = 10_000;

    private static LocalizedText text(String text) {
        return LocalizedText.of(Locale.ENGLISH, text);
    }

    private static Ropa.Builder record() {
        return Ropa.builder("acme", Locale.ENGLISH).controller(PartyId.of("acme"));
    }

    /** A recipient with so many sub-processors, each engaged by the one before. */
    private static Recipient chain(int length) {
        Recipient recipient = Recipient.processor(PartyId.of("acme")).build();
        for (int i = 0; i < length; i++) {
            recipient = Recipient.processor(PartyId.of("acme"))
                    .subProcessors(Stated.listed(List.of(recipient)))
                    .build();
        }
        return recipient;
    }

    private static RetentionRule rule(int depth, Function<List<RetentionRule>, RetentionRule> around) {
        RetentionRule rule = RetentionRule.forPeriod(Period.ofYears(1), RetentionEvents.COLLECTION);
        for (int i = 0; i < depth; i++) {
            rule = around.apply(List.of(rule));
        }
        return rule;
    }

    private static RetentionRule earliest(int depth) {
        return rule(depth, rules -> new RetentionRule.Earliest(rules, Coverage.everything()));
    }

    private static ProcessingActivity.Builder activity() {
        return ProcessingActivity.builder("sales", text("Sales"));
    }

    private static ProcessorActivity.Builder processorActivity() {
        return ProcessorActivity.builder("hosting", text("Hosting"));
    }

    private static DataUse.Builder use() {
        return DataUse.builder(DataCategories.NAME);
    }

    private static DataGroup.Builder group() {
        return DataGroup.builder("contact", text("contact details"));
    }

    private static Arguments at(String place, UnaryOperator<Ropa.Builder> building) {
        return Arguments.of(place, building);
    }

    static Stream<Arguments> everyPlaceThatNests() {
        Stated<Recipient> recipients =
                Stated.listed(List.of(Recipient.processor(PartyId.of("acme")).build(), chain(FAR_TOO_DEEP)));
        RetentionRule rule = earliest(FAR_TOO_DEEP);
        return Stream.of(
                at("/recipients/1", ropa -> ropa.recipients(recipients)),
                at("/retention/0", ropa -> ropa.retention(rule)),
                at(
                        "/activities/0/recipients/1",
                        ropa -> ropa.activity(activity().recipients(recipients).build())),
                at(
                        "/activities/0/retention/0",
                        ropa -> ropa.activity(activity().retention(rule).build())),
                at(
                        "/activities/0/data/0/recipients/1",
                        ropa -> ropa.activity(activity()
                                .data(use().recipients(recipients).build())
                                .build())),
                at(
                        "/activities/0/data/0/retention/0",
                        ropa -> ropa.activity(
                                activity().data(use().retention(rule).build()).build())),
                at(
                        "/dataGroups/0/data/0/recipients/1",
                        ropa -> ropa.dataGroup(
                                group().data(use().recipients(recipients).build())
                                        .build())),
                at(
                        "/dataGroups/0/retention/0",
                        ropa -> ropa.dataGroup(group().retention(rule).build())),
                at(
                        "/processorActivities/0/subProcessors/1",
                        ropa -> ropa.processorActivity(
                                processorActivity().subProcessors(recipients).build())),
                at(
                        "/processorActivities/0/data/0/retention/0",
                        ropa -> ropa.processorActivity(processorActivity()
                                .data(use().retention(rule).build())
                                .build())),
                at(
                        "/processorActivities/0/retention/0",
                        ropa -> ropa.processorActivity(
                                processorActivity().retention(rule).build())),
                at(
                        "/retention/0",
                        ropa -> ropa.retention(
                                rule(FAR_TOO_DEEP, rules -> new RetentionRule.Latest(rules, Coverage.everything())))),
                at(
                        "/retention/0",
                        ropa -> ropa.retention(
                                rule(FAR_TOO_DEEP, rules -> new RetentionRule.Either(rules, Coverage.everything())))));
    }

    @ParameterizedTest
    @MethodSource("everyPlaceThatNests")
    void a_record_that_is_too_deep_is_refused_with_the_place(String place, UnaryOperator<Ropa.Builder> building) {
        Ropa.Builder record = building.apply(record());

        assertThatThrownBy(record::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is in " + place
                        + " makes the record more than 500 levels deep, which no record of processing is");
    }

    /** The recipient of an activity is at the fifth level, and ten are left for what the last one holds itself. */
    @Test
    void the_deepest_record_is_one_of_500_levels() {
        Ropa.Builder deepest = record().activity(activity()
                .recipients(chain(242))
                .retention(earliest(242))
                .build());

        assertThat(deepest.build().toBuilder().build()).isEqualTo(deepest.build());
        assertThatThrownBy(record().activity(activity().recipients(chain(243)).build())::build)
                .hasMessageStartingWith("what is in /activities/0/recipients/0 makes");
        assertThatThrownBy(record().activity(activity().retention(earliest(243)).build())::build)
                .hasMessageStartingWith("what is in /activities/0/retention/0 makes");
    }
}
