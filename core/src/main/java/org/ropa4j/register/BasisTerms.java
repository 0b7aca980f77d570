package org.ropa4j.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.law.Citation;
import org.ropa4j.model.InterestAssessment;
import org.ropa4j.model.LegalBasis;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.Purpose;

/** What an activity rests on, with its provision, its law and the purposes it carries. */
final class BasisTerms {
    private final Composition in;
    private final Words words;
    private final ProcessingActivity activity;
    private final ModelPath purposesPath;

    BasisTerms(Composition in, ProcessingActivity activity, ModelPath path) {
        this.in = in;
        this.words = in.words();
        this.activity = activity;
        this.purposesPath = path.child("purposes");
    }

    /** A line for each basis; where purposes rest on different ones, with the purposes behind it. */
    List<Phrase> bases() {
        Map<Phrase, List<Phrase>> purposesByBasis = new LinkedHashMap<>();
        List<Purpose> purposes = activity.purposes();
        for (int i = 0; i < purposes.size(); i++) {
            Phrase purpose =
                    in.text(purposes.get(i).text(), purposesPath.item(i).child("text"));
            for (int j = 0; j < purposes.get(i).bases().size(); j++) {
                ModelPath at = purposesPath.item(i).child("bases").item(j);
                purposesByBasis
                        .computeIfAbsent(line(purposes.get(i).bases().get(j), at), basis -> new ArrayList<>())
                        .add(purpose);
            }
        }
        List<Phrase> lines = new ArrayList<>();
        purposesByBasis.forEach((basis, served) -> lines.add(words.capitalized(
                served.size() == purposes.size()
                        ? basis
                        : words.phrase("basis.for", "basis", basis, "purposes", served))));
        activity.data()
                .forEach(use -> use.bases()
                        .forEach(basis -> lines.add(words.phrase(
                                "data.line",
                                "data",
                                words.capitalized(in.vocables().data(use.category())),
                                "text",
                                line(basis, purposesPath)))));
        return lines;
    }

    private Phrase line(LegalBasis basis, ModelPath path) {
        Phrase name = name(basis);
        return in.text(basis.scope(), path.child("scope"))
                .map(scope -> words.phrase("basis.scope", "basis", name, "scope", scope))
                .orElse(name);
    }

    private Phrase name(LegalBasis basis) {
        Citation law = basis.provision();
        if (basis instanceof LegalBasis.Consent consent) {
            return words.phrase(consent.explicit() ? "basis.consent.explicit" : "basis.consent", "law", law);
        } else if (basis instanceof LegalBasis.Contract contract) {
            return words.phrase(
                    contract.stage()
                            .map(stage -> Words.key("basis.contract", stage))
                            .orElse("basis.contract"),
                    "law",
                    law);
        } else if (basis instanceof LegalBasis.LegalObligation) {
            return words.phrase("basis.legal-obligation", "laws", laws(basis), "law", law);
        } else if (basis instanceof LegalBasis.PublicTask) {
            return words.phrase("basis.public-task", "laws", laws(basis), "law", law);
        }
        return words.phrase(
                basis instanceof LegalBasis.VitalInterests ? "basis.vital-interests" : "basis.legitimate-interests",
                "law",
                law);
    }

    /** Art. 6(3): these bases need law outside the GDPR. */
    private List<?> laws(LegalBasis basis) {
        return basis.laws().isEmpty() ? List.of(in.missing("missing.law")) : basis.laws();
    }

    /** The interests pursued, each once; empty where the activity rests on none. */
    List<Phrase> interests() {
        List<Phrase> lines = new ArrayList<>();
        each(
                LegalBasis.LegitimateInterests.class,
                (basis, path) -> lines.add(in.text(basis.interest(), path.child("interest"))
                        .map(words::capitalized)
                        .orElseGet(() -> in.missing("missing.interest"))));
        return distinct(lines);
    }

    /** How the interests were weighed. */
    List<Phrase> assessments() {
        List<Phrase> lines = new ArrayList<>();
        each(
                LegalBasis.LegitimateInterests.class,
                (basis, path) -> basis.assessment()
                        .ifPresent(assessment -> lines.add(assessment(assessment, path.child("assessment")))));
        return distinct(lines);
    }

    private Phrase assessment(InterestAssessment assessment, ModelPath path) {
        List<Phrase> parts = new ArrayList<>();
        assessment.outcome().ifPresent(outcome -> parts.add(words.phrase(Words.key("interest.outcome", outcome))));
        in.text(assessment.summary(), path.child("summary")).ifPresent(parts::add);
        assessment.date().ifPresent(date -> parts.add(words.phrase("dated", "date", date)));
        assessment.reference().ifPresent(reference -> parts.add(Phrase.of(reference)));
        return words.capitalized(PartyWords.joined(parts));
    }

    /** How consents are proved. */
    List<Phrase> consentRecords() {
        List<Phrase> lines = new ArrayList<>();
        each(
                LegalBasis.Consent.class,
                (basis, path) -> in.text(basis.evidence(), path.child("evidence"))
                        .map(words::capitalized)
                        .ifPresent(lines::add));
        return distinct(lines);
    }

    boolean restsOn(Class<? extends LegalBasis> kind) {
        return in.resolved().restsOn(activity, kind);
    }

    private interface Reader<B> {
        void read(B basis, ModelPath path);
    }

    private <B extends LegalBasis> void each(Class<B> kind, Reader<B> reader) {
        for (int i = 0; i < activity.purposes().size(); i++) {
            List<LegalBasis> bases = activity.purposes().get(i).bases();
            for (int j = 0; j < bases.size(); j++) {
                if (kind.isInstance(bases.get(j))) {
                    reader.read(
                            kind.cast(bases.get(j)),
                            purposesPath.item(i).child("bases").item(j));
                }
            }
        }
    }

    private static List<Phrase> distinct(List<Phrase> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).distinct().toList();
    }
}
