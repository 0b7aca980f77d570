package org.ropa4j.compliance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.rules.Verdicts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ropa4j.law.Citation;
import org.ropa4j.model.PublishedNotice;
import org.ropa4j.model.PublishedRight;
import org.ropa4j.model.PublishedRight.Deviation;
import org.ropa4j.model.PublishedRight.Kind;
import org.ropa4j.model.Right;

/** What a text that goes into a right leaves out, case by case. */
class PublishedRightRulesTest {
    @ParameterizedTest
    @CsvSource({
        "PORTABILITY, 20(1), INFO",
        "PORTABILITY, 20(2), INFO",
        "PORTABILITY, 20(1) 20(2), passed",
        "PORTABILITY, 20(4), not applicable",
        "ACCESS, 15(1)(a), INFO",
        "ACCESS, 15(1)(a) 15(1)(b) 15(1)(c) 15(1)(d) 15(1)(e) 15(1)(f) 15(1)(g), INFO",
        "ACCESS, 15(1)(a) 15(1)(b) 15(1)(c) 15(1)(d) 15(1)(e) 15(1)(f) 15(1)(g) 15(1)(h), passed",
        "ACCESS, 15(3), not applicable",
        "RECTIFICATION, 16, not applicable"
    })
    void a_list_of_contents_is_taken_to_be_complete(Right right, String states, String verdict) {
        assertThat(of(PublishedRight.of(
                        right,
                        Stream.of(states.split(" ", -1)).map(Citation::gdpr).toArray(Citation[]::new))))
                .isEqualTo(verdict);
    }

    @Test
    void what_is_said_to_be_narrower_is_not_said_twice() {
        PublishedRight narrower = new PublishedRight(
                Right.ACCESS,
                List.of(Citation.gdpr("15(1)(b)")),
                List.of(new Deviation(Kind.NARROWER, text("Only which data."))),
                Optional.empty());

        assertThat(of(narrower)).isEqualTo("not applicable");
    }

    private static String of(PublishedRight right) {
        return Verdicts.verdict(
                "right-content-left-out",
                Verdicts.in("NO")
                        .publishedNotice(PublishedNotice.builder().right(right).build())
                        .build());
    }
}
