package org.ropa4j.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Ropa;
import org.ropa4j.text.LocalizedText;

class RecordQuestionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static ProcessingActivity activity(String id) {
        return ProcessingActivity.builder(id, LocalizedText.of(Locale.ENGLISH, id))
                .build();
    }

    @Test
    void is_answered_once_for_all_elements_of_a_check_and_anew_in_the_next() {
        AtomicInteger answered = new AtomicInteger();
        RecordQuestion<Integer> howMany = RecordQuestion.of(record -> {
            answered.incrementAndGet();
            return record.ropa().activities().size();
        });
        Rule<ProcessingActivity> rule = Rule.on(Subject.ACTIVITY, "too-many")
                .info()
                .violatedWhen((activity, in) -> in.answer(howMany) > 2)
                .with("count", (activity, in) -> in.answer(howMany))
                .says(RuleWording.in(Locale.ENGLISH)
                        .title("Too many")
                        .message("There are {count}.")
                        .why("Fewer are easier to look after.")
                        .remedy("Join some."))
                .build();
        ComplianceChecker checker = ComplianceChecker.of(RulePack.of("house", rule));
        Ropa two = Ropa.builder("acme", Locale.ENGLISH)
                .controller(Party.builder("acme").build())
                .activity(activity("a"))
                .activity(activity("b"))
                .build();
        Ropa three = two.toBuilder().activity(activity("c")).build();

        assertThat(checker.check(two, TODAY).findings()).isEmpty();
        assertThat(checker.check(three, TODAY).findings())
                .extracting(finding -> finding.arguments().get("count"))
                .containsExactly(3, 3, 3);
        assertThat(answered).hasValue(2);
    }
}
