package org.ropa4j.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.law.Citation;
import org.ropa4j.law.Country;
import org.ropa4j.law.SupervisoryAuthorities;
import org.ropa4j.law.SupervisoryAuthority;
import org.ropa4j.model.Party;

/** Whom people can complain to: the authority of the controller's country, or their own. */
final class ComplaintSection {
    private static final Citation COMPLAINT = Citation.gdpr("77");

    private final Composition in;
    private final Words words;

    private ComplaintSection(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    static void compose(Composition in, Section.Builder section) {
        new ComplaintSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        Optional<Country> country = in.resolved().controller().flatMap(Party::country);
        Optional<SupervisoryAuthority> authority = country.flatMap(SupervisoryAuthorities.builtIn()::of);
        Phrase text = authority
                .map(known -> words.phrase("complaint.text", "authority", name(known), "law", COMPLAINT))
                .orElseGet(() -> Words.sentences(List.of(
                        words.phrase("complaint.text.unnamed", "law", COMPLAINT),
                        in.gap(NoticeItem.COMPLAINT, path(), "missing.authority"))));
        section.block(answering(new Block.Paragraph(text)));
        authority.ifPresent(known -> section.block(details(known)));
        section.block(Block.Paragraph.of(words.text("complaint.elsewhere")));
    }

    /** Where the country stands from which the authority follows. */
    private ModelPath path() {
        return in.pathOf(in.ropa().controller(), ModelPath.root().child("controller"))
                .child("country");
    }

    private Block answering(Block block) {
        return Composition.answering(block, NoticeItem.COMPLAINT, path());
    }

    private Phrase name(SupervisoryAuthority authority) {
        boolean english = words.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return Phrase.of(
                english && !authority.englishName().equals(authority.name())
                        ? authority.englishName() + " (" + authority.name() + ")"
                        : authority.name());
    }

    private Block details(SupervisoryAuthority authority) {
        Terms terms = new Terms();
        authority.website().ifPresent(address -> terms.add(term("website"), link(address, address)));
        authority.email().ifPresent(address -> terms.add(term("email"), link("mailto:" + address, address)));
        authority
                .postalAddress()
                .ifPresent(address -> terms.add(term("post"), Phrase.of(inLanguage(address, authority.country()))));
        return answering(terms.list());
    }

    /** The table of authorities ends addresses with the country in English. */
    private String inLanguage(String address, Optional<Country> country) {
        return country.filter(known -> address.endsWith(", " + known.name(Locale.ENGLISH)))
                .map(known -> address.substring(
                                0, address.length() - known.name(Locale.ENGLISH).length())
                        + known.name(words.language()))
                .orElse(address);
    }

    private Phrase term(String kind) {
        return words.phrase("complaint.term." + kind);
    }

    private static Phrase link(String href, String text) {
        return Phrase.builder().link(href, text).build();
    }
}
