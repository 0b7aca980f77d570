package org.ropa4j.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ropa4j.document.HtmlWriter;
import org.ropa4j.document.MarkdownWriter;
import org.ropa4j.document.PlainTextWriter;
import org.ropa4j.model.ContactPoint;
import org.ropa4j.model.DataCategoryId;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.Link;
import org.ropa4j.model.NoticePlace;
import org.ropa4j.model.NoticeProfile;
import org.ropa4j.model.Party;
import org.ropa4j.model.PostalAddress;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientCategoryId;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Tracker;
import org.ropa4j.text.LocalizedText;

/** A record is written by people, or pasted from somewhere: nothing in it can break or take over the notice. */
class HostileRecordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{name} {0} {count, plural, other {x}}",
                "}{{ '",
                "\uE0000\uE001",
                "\uE000",
                "\uE001\uE00099\uE001",
                "| a | b |\n|---|---|",
                "\u202Etxet\u202C \uFEFF\u0000\uD800",
                "\uFEFF",
                "\u202E\u202E",
                "..",
                ".",
                "a\nb\r\nc\u2028d"
            })
    void is_printed_as_text(String hostile) {
        PrivacyNotice notice =
                NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23)).draft(recordOf(hostile));

        String html = HtmlWriter.page().write(notice.document());
        assertThat(html).doesNotContain("<script", "<img", "javascript:").contains("</html>");
        assertThat(MarkdownWriter.of().write(notice.document())).isNotEmpty();
        assertThat(PlainTextWriter.of().write(notice.document())).doesNotContain("\u0000", "\u202E");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{name} {0} {count, plural, other {x}}", "\uE0000\uE001", "it's {{ }}"})
    void is_printed_whole(String text) {
        PrivacyNotice notice =
                NoticeComposer.of(Records.NB, LocalDate.of(2026, 11, 23)).draft(recordOf(text));

        assertThat(PlainTextWriter.of().withWidth(10_000).write(notice.document()))
                .contains("Vi behandler opplysningene for å " + text + ".")
                .contains("Vi har en berettiget interesse i å " + text + " (")
                .contains(text + " er behandlingsansvarlig")
                .contains("Vi behandler disse opplysningene: " + text + ".");
    }

    /** Identifiers are free text until they are checked, and two things may have the same. */
    static Ropa recordOf(String hostile) {
        LocalizedText text = LocalizedText.of(Records.NB, hostile);
        Link link = Link.of(text, "javascript:" + hostile);
        return Ropa.builder(hostile, Records.NB)
                .controller(Party.builder(hostile)
                        .legalName(hostile)
                        .organisationNumber(hostile)
                        .address(new PostalAddress(
                                List.of(hostile), Optional.of(hostile), Optional.of(hostile), Optional.empty()))
                        .email(hostile)
                        .contactPoint(new ContactPoint.Phone(hostile))
                        .contactPoint(new ContactPoint.Page(link))
                        .site(hostile)
                        .link(link)
                        .build())
                .activity(activity(hostile, text))
                .activity(activity(hostile, text))
                .activity(activity("same", text))
                .activity(activity("same", text))
                .tracker(Tracker.builder(hostile, hostile).purpose(text).build())
                .recipients(Recipient.category(RecipientCategoryId.of(hostile))
                        .task(text)
                        .condition(text)
                        .build())
                .notice(NoticeProfile.builder()
                        .title(text)
                        .subtitle(text)
                        .statement(NoticePlace.INTRODUCTION, text)
                        .build())
                .build();
    }

    private static ProcessingActivity activity(String id, LocalizedText text) {
        return ProcessingActivity.builder(id, text)
                .purpose(Purpose.of(text, LegalBasis.legitimateInterests(text)))
                .data(DataCategoryId.of(text.in(Records.NB).orElseThrow()))
                .build();
    }
}
