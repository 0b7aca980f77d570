package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Stated;
import org.ropa4j.text.LocalizedText;

/** A text that lacks the language of the notice stops it, unless another language may take its place. */
class FallbackLanguageTest {
    private static final Locale GERMAN = Locale.GERMAN;
    private static final NoticeComposer STRICT = NoticeComposer.of(Records.EN, LocalDate.of(2026, 11, 23));

    private static final Ropa RECORD = Ropa.builder("x", Records.NB)
            .controller(Party.builder("x").build())
            .activity(ProcessingActivity.builder("a", LocalizedText.of(Records.NB, "Brev"))
                    .purpose(Purpose.of(LocalizedText.of(GERMAN, "antworten").and(Records.NB, "svare")))
                    .purpose(Purpose.of(LocalizedText.of(GERMAN, "werben.")))
                    .recipients(Stated.none())
                    .build())
            .activity(ProcessingActivity.builder("b", LocalizedText.of(Records.EN, "Letters"))
                    .build())
            .notice(NoticeProfile.builder()
                    .title(LocalizedText.of(Records.NB, "Slik gjør vi det"))
                    .subtitle(LocalizedText.of(Records.NB, "Kort fortalt"))
                    .build())
            .build();

    @Test
    void it_stops_the_notice() {
        assertThatExceptionOfType(MissingLanguageException.class).isThrownBy(() -> STRICT.draft(RECORD));
    }

    @Test
    void the_leading_language_of_the_record_takes_its_place_else_that_of_the_text() {
        assertThat(PlainTextWriter.of()
                        .write(STRICT.allowFallback().draft(RECORD).document()))
                .contains("- svare\n")
                .contains("- werben\n");
    }

    @Test
    void it_is_marked_with_its_language_also_in_headings_and_links() {
        assertThat(html())
                .contains("<span lang=\"nb\">svare</span>")
                .contains("<span lang=\"de\">werben</span>")
                .contains("<h3><span lang=\"nb\">Brev</span></h3>")
                .contains("<a href=\"#activity-a\" lang=\"nb\">Brev</a>")
                .contains("<span lang=\"nb\">Kort fortalt</span>");
    }

    @Test
    void the_title_stays_in_the_language_of_the_document() {
        assertThat(html()).contains("Privacy notice").doesNotContain("Slik gjør vi det");
    }

    @Test
    void a_text_that_has_the_language_is_printed_in_it() {
        assertThat(STRICT.allowFallback().draft(FinishedRecord.ropa())).isEqualTo(STRICT.draft(FinishedRecord.ropa()));
    }

    private static String html() {
        return HtmlWriter.fragment(1).write(STRICT.allowFallback().draft(RECORD).document());
    }
}
