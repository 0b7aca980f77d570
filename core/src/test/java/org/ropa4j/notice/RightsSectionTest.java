package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.AnswerDeadline;
import org.ropa4j.model.RightsProcedure;

class RightsSectionTest {
    private static final Period MONTH = Period.ofMonths(1);

    @Test
    void a_promised_time_takes_the_place_of_the_one_in_the_regulation() {
        assertThat(notice(AnswerDeadline.within(Period.ofDays(14))))
                .contains("Vi svarer så snart vi kan, og senest 14 dager etter at du tok kontakt. Det koster")
                .doesNotContain("inntil to måneder til");
    }

    @Test
    void working_days_are_called_by_their_name() {
        assertThat(notice(deadline(Period.ofDays(30), true, Optional.empty())))
                .contains("Vi svarer så snart vi kan, og senest 30 virkedager etter at du tok kontakt. Det koster");
    }

    @Test
    void an_extension_is_printed_in_the_words_of_the_record_or_else_by_its_length() {
        AnswerDeadline bare = deadline(MONTH, false, Optional.of(Period.ofMonths(2)));
        AnswerDeadline worded = new AnswerDeadline(
                MONTH,
                false,
                Optional.of(Period.ofMonths(2)),
                Optional.of(Records.same("Av og til bruker vi to måneder til.")),
                Optional.empty());

        assertThat(notice(bare))
                .contains("etter at du tok kontakt. Er det nødvendig, kan vi bruke inntil 2 måneder til. Det");
        assertThat(notice(worded)).contains("etter at du tok kontakt. Av og til bruker vi to måneder til. Det");
    }

    @Test
    void exceptions_come_last() {
        AnswerDeadline deadline = new AnswerDeadline(
                MONTH,
                false,
                Optional.of(Period.ofMonths(2)),
                Optional.empty(),
                Optional.of(Records.same("Om sommeren går det senere.")));

        assertThat(notice(deadline)).contains("inntil 2 måneder til. Om sommeren går det senere. Det");
    }

    private static AnswerDeadline deadline(Period within, boolean workingDays, Optional<Period> extension) {
        return new AnswerDeadline(within, workingDays, extension, Optional.empty(), Optional.empty());
    }

    private static String notice(AnswerDeadline deadline) {
        RightsProcedure rights = RightsProcedure.builder().deadline(deadline).build();
        return PlainTextWriter.of()
                .withWidth(10_000)
                .write(NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23))
                        .draft(Records.empty().rights(rights).build())
                        .document());
    }
}
