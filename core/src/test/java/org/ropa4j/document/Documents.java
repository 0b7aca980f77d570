package org.ropa4j.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ropa4j.document.Block.BulletList;
import org.ropa4j.document.Block.Callout;
import org.ropa4j.document.Block.Contents;
import org.ropa4j.document.Block.Definition;
import org.ropa4j.document.Block.DefinitionList;
import org.ropa4j.document.Block.Item;
import org.ropa4j.document.Block.NumberedList;
import org.ropa4j.document.Block.Paragraph;

/** Documents that several tests write. */
final class Documents {
    static final Locale BOKMAL = Locale.forLanguageTag("nb");
    static final DocumentLabels LABELS = new DocumentLabels("Innhold", "Hopp til innholdet", "Mangler");

    /** What people and attackers type into forms; each would mean something to HTML, Markdown or a terminal. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></textarea>--><svg/onload=alert(1)>",
            "<!-- <![CDATA[ ]]>",
            "[x](javascript:alert(1))",
            "![x](data:text/html,<script>alert(1)</script>)",
            "<javascript:alert(1)>",
            "&lt;b&gt; &#60;script&#62; &nbsp;",
            "+ pluss",
            "~~~",
            "```\nkode\n```",
            "1. en\n2) to",
            "# tittel #",
            "> sitat",
            "| a | b |\n| --- | --- |",
            "slutt med \\",
            "\\|",
            "***\n===\n---",
            "__a__ **b** _c_ ~~d~~ `e`",
            "[a]: https://example.com",
            "{{ 7 * 7 }} {% raw %} ${x}",
            "\u0000\u001b[31mrødt\u001b[0m\u0007",
            "gpj.exe\u202etxt \u2066isolert\u2069",
            "\ud800 ensom \udc00",
            "linje\rlinje\u2028linje\u0085linje",
            "\u00a0fast\u00a0",
            "\ufeffmerke \uffff",
            "😀 emoji",
            "מימין לשמאל");

    private Documents() {}

    /** A document with one paragraph. */
    static Document of(Phrase phrase) {
        return of(new Paragraph(phrase));
    }

    /** A document with the given blocks in its lead. */
    static Document of(Block... blocks) {
        Document.Builder document = Document.builder(BOKMAL, "T", LABELS);
        for (Block block : blocks) {
            document.lead(block);
        }
        return document.build();
    }

    /** Every kind of section, block and inline, as a notice would use them. */
    static Document sample() {
        return Document.builder(BOKMAL, "Personvernerklæring for Eksempel AS", LABELS)
                .subtitle(Phrase.builder()
                        .text("Gjelder fra ")
                        .date(LocalDate.of(2026, 11, 23), "23. november 2026")
                        .build())
                .lead(Paragraph.of("Her forteller vi hvilke personopplysninger vi behandler, hvorfor vi gjør det, hvor"
                        + " lenge vi lagrer dem, og hvilke rettigheter du har."))
                .lead(Callout.of(
                        Callout.Kind.WARNING,
                        "Utkast",
                        new Paragraph(Phrase.builder()
                                .text("Organisasjonsnummer: ")
                                .missing("organisasjonsnummeret til virksomheten")
                                .build())))
                .lead(new Contents(2))
                .section(controller())
                .section(processing())
                .section(rights())
                .foot(new Paragraph(Phrase.builder()
                        .text("Versjon 3. Norsk og ")
                        .foreign(Locale.ENGLISH, "English")
                        .text(" tekst gjelder likt.")
                        .build()))
                .build();
    }

    private static Section controller() {
        return Section.builder("behandlingsansvarlig", "Behandlingsansvarlig")
                .block(new Paragraph(Phrase.builder()
                                .strong("Eksempel AS")
                                .lineBreak()
                                .text("Eksempelveien 1, 0001 Oslo")
                                .lineBreak()
                                .link("mailto:personvern@example.com", "personvern@example.com")
                                .lineBreak()
                                .link("tel:+4700000000", "+47 00 00 00 00")
                                .build())
                        .marked("art13-1-a"))
                .build();
    }

    private static Section processing() {
        return Section.builder("behandlinger", "Hva vi bruker opplysningene til")
                .subsection(Section.builder("kundeforhold", "Kundeforhold")
                        .block(new DefinitionList(List.of(
                                Definition.of("Formål", "Å levere varene du bestiller."),
                                Definition.of("Behandlingsgrunnlag", "Avtale (artikkel 6 nr. 1 bokstav b)."),
                                new Definition(
                                        Phrase.of("Mottakere"),
                                        List.of(
                                                Paragraph.of("Vi deler opplysninger med:"),
                                                BulletList.of("regnskapsfører", "transportør, for å levere pakken"))))))
                        .build())
                .subsection(Section.builder("informasjonskapsler", "Informasjonskapsler")
                        .block(cookies().withId("tabell-kapsler"))
                        .block(wideTable())
                        .build())
                .build();
    }

    static Block cookies() {
        return Table.builder("Informasjonskapsler på nettstedet")
                .columns("Navn", "Formål", "Varighet")
                .row(Phrase.of(new Inline.Code("_ga")), Phrase.of("Måler bruken av nettstedet"), Phrase.of("to år"))
                .row(
                        Phrase.of(new Inline.Code("a|b")),
                        Phrase.of("Husker valgene dine"),
                        Phrase.of(new Inline.Missing("hvor lenge den lagres")))
                .build();
    }

    private static Block wideTable() {
        return Table.builder("Mottakere")
                .columns("Mottaker", "Opplysninger", "Land", "Grunnlag for overføring")
                .row(
                        "Leverandør av nettbutikk",
                        "navn, adresse, e-post, telefonnummer, bestillinger og betalinger",
                        "USA",
                        "Kommisjonens beslutning om tilstrekkelig beskyttelsesnivå (artikkel 45)")
                .row("Regnskapsfører", "fakturaer", "Norge", "")
                .build();
    }

    private static Section rights() {
        return Section.builder("rettigheter", "Rettighetene dine")
                .block(Callout.of(
                                Callout.Kind.IMPORTANT,
                                "Du kan protestere",
                                new Paragraph(Phrase.builder()
                                        .text("Du kan ")
                                        .emphasis("når som helst")
                                        .text(" protestere mot direkte markedsføring.")
                                        .build()))
                        .marked("art13-2-b", "art21-4"))
                .block(new NumberedList(List.of(
                        Item.of("Skriv til oss."),
                        Item.of(
                                Paragraph.of("Fortell hva det gjelder:"),
                                BulletList.of("innsyn", "retting", "sletting")),
                        Item.of("Vi svarer innen én måned."))))
                .block(new Paragraph(Phrase.builder()
                        .text("Du kan klage til ")
                        .link("https://www.datatilsynet.no/", "Datatilsynet")
                        .text(". Se også ")
                        .link("#kundeforhold", "Kundeforhold")
                        .text(".")
                        .build()))
                .block(Callout.of(Callout.Kind.NOTE, "Gratis", Paragraph.of("Det koster ingenting å be om innsyn.")))
                .build();
    }

    /** Hostile text in every place that takes text. */
    static Document hostile() {
        Document.Builder document = Document.builder(BOKMAL, "Fiendtlig: " + HOSTILE, LABELS);
        int number = 0;
        for (String text : HOSTILE) {
            number++;
            Phrase phrase = everyInline(text);
            document.section(Section.builder("nr-" + number, Phrase.of(text))
                    .block(new Paragraph(phrase))
                    .block(new BulletList(List.of(Item.of(text), Item.of(phrase))))
                    .block(new DefinitionList(List.of(new Definition(Phrase.of(text), List.of(new Paragraph(phrase))))))
                    .block(Table.builder(text)
                            .columns(text, "b", text)
                            .row(Phrase.of(text), phrase, Phrase.of(text))
                            .build())
                    .block(new Callout(Callout.Kind.NOTE, Phrase.of(text), List.of(Paragraph.of(text))))
                    .build());
        }
        return document.lead(new Contents(1)).build();
    }

    private static Phrase everyInline(String text) {
        return Phrase.builder()
                .text(text)
                .strong(text)
                .emphasis(text)
                .code(text)
                .foreign(Locale.ENGLISH, text)
                .date(LocalDate.of(2026, 1, 1), text)
                .missing(text)
                .link("https://example.com/", text)
                .link(text, text)
                .lineBreak()
                .text(text)
                .build();
    }
}
