package org.ropa4j.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Phrase;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataGroupId;
import org.ropa4j.model.DataPermission;
import org.ropa4j.model.DataSubjectCategory;
import org.ropa4j.model.DataSubjectCategoryId;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Extent;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Source;

/** Whose data, which data, which of them are protected more than others, and where they come from. */
final class DataTerms {
    private final Composition in;
    private final Words words;

    DataTerms(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    /** Categories of people, on one line. */
    List<Phrase> subjects(List<DataSubjectCategoryId> ids) {
        return line(in.vocables().dataSubjects(ids));
    }

    /** Those of the categories that are vulnerable; a word for none if the record names categories at all. */
    List<Phrase> vulnerable(List<DataSubjectCategoryId> ids) {
        List<DataSubjectCategoryId> vulnerable = ids.stream()
                .filter(id -> in.resolved()
                        .dataSubjectCategory(id)
                        .filter(DataSubjectCategory::vulnerable)
                        .isPresent())
                .toList();
        return vulnerable.isEmpty() && !ids.isEmpty() ? List.of(words.phrase("none")) : subjects(vulnerable);
    }

    private List<Phrase> line(List<Phrase> names) {
        return names.isEmpty() ? List.of() : List.of(words.capitalized(words.and(names)));
    }

    /** The data of an activity: what it names itself, then group by group. */
    List<Phrase> data(ProcessingActivity activity, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        uses(activity.data(), activity.dataExtent(), path.child("data")).ifPresent(lines::add);
        lines.addAll(groups(activity.dataGroups()));
        if (activity.allData()) {
            lines.add(words.phrase("data.all"));
        }
        in.text(activity.dataNote(), path.child("dataNote")).ifPresent(lines::add);
        return lines;
    }

    /** The data that are processed on behalf of others, likewise. */
    List<Phrase> data(ProcessorActivity activity, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        uses(activity.data(), activity.dataExtent(), path.child("data")).ifPresent(lines::add);
        lines.addAll(groups(activity.dataGroups()));
        in.text(activity.dataNote(), path.child("dataNote")).ifPresent(lines::add);
        return lines;
    }

    private List<Phrase> groups(List<DataGroupId> ids) {
        List<Phrase> lines = new ArrayList<>();
        for (DataGroupId id : ids) {
            Phrase name = words.capitalized(in.group(id));
            lines.add(in.resolved()
                    .dataGroup(id)
                    .flatMap(found -> uses(found.data(), found.dataExtent(), groupPath(found)))
                    .map(uses -> words.phrase("data.line", "data", name, "text", uses))
                    .orElse(name));
        }
        return lines;
    }

    /** What an activity names itself and what its groups hold. */
    List<DataUse> uses(List<DataUse> own, List<DataGroupId> groups) {
        List<DataUse> uses = new ArrayList<>(own);
        groups.forEach(id -> in.resolved().dataGroup(id).map(DataGroup::data).ifPresent(uses::addAll));
        return uses;
    }

    private ModelPath groupPath(DataGroup group) {
        return ModelPath.root()
                .child("dataGroups")
                .item(in.ropa().dataGroups().indexOf(group))
                .child("data");
    }

    /** Data in one line; whether the list is complete stands behind it. */
    Optional<Phrase> uses(List<DataUse> uses, Optional<Extent> extent, ModelPath path) {
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> names = new ArrayList<>();
        for (int i = 0; i < uses.size(); i++) {
            DataUse use = uses.get(i);
            Phrase name = in.vocables().data(use.category());
            names.add(in.text(use.condition(), path.item(i).child("condition"))
                    .map(condition -> words.phrase("data.conditional", "data", name, "condition", condition))
                    .orElse(name));
        }
        Phrase list = words.capitalized(words.and(names));
        return Optional.of(extent.filter(far -> far != Extent.EXHAUSTIVE)
                .map(far -> words.phrase(Words.key("extent", far), "list", list))
                .orElse(list));
    }

    /** Data that the law protects more than others, and what permits them; a word for none if the record names data at all. */
    List<Phrase> special(List<DataUse> uses, List<DataPermission> permissions, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        uses.stream()
                .map(DataUse::category)
                .distinct()
                .forEach(id -> in.resolved()
                        .dataCategory(id)
                        .filter(category -> category.sensitivity().needsPermission())
                        .ifPresent(category -> lines.add(words.phrase(
                                Words.key("sensitivity", category.sensitivity()),
                                "data",
                                words.capitalized(in.vocables().data(id))))));
        for (int i = 0; i < permissions.size(); i++) {
            lines.add(permission(permissions.get(i), path.child("permittedBy").item(i)));
        }
        return lines.isEmpty() && !uses.isEmpty() ? List.of(words.phrase("none")) : lines;
    }

    private Phrase permission(DataPermission permission, ModelPath path) {
        Phrase name = name(permission, path);
        Phrase founded = permission.laws().isEmpty()
                ? name
                : words.phrase("permission.laws", "permission", name, "laws", permission.laws());
        return in.text(permission.scope(), path.child("scope"))
                .map(scope -> words.phrase("basis.scope", "basis", founded, "scope", scope))
                .orElse(founded);
    }

    private Phrase name(DataPermission permission, ModelPath path) {
        if (permission instanceof DataPermission.SpecialData special) {
            return words.phrase("permission.special", "law", special.condition().provision());
        } else if (permission instanceof DataPermission.NationalIdentityNumber number) {
            Phrase use = words.phrase("permission.national-id");
            return in.text(number.need(), path.child("need"))
                    .map(need -> words.phrase("data.line", "data", use, "text", need))
                    .orElse(use);
        }
        return words.phrase("permission.criminal");
    }

    /** Where data come from. */
    List<Phrase> sources(List<Source> sources, ModelPath path) {
        List<Phrase> lines = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            ModelPath at = path.item(i);
            Phrase kind = words.phrase(Words.key("source", source.kind()));
            Phrase named = source.party()
                    .map(in::name)
                    .or(() -> in.text(source.description(), at.child("description")))
                    .map(text -> words.phrase("data.line", "data", kind, "text", text))
                    .orElse(kind);
            lines.add(in.text(source.condition(), at.child("condition"))
                    .map(condition -> words.phrase("data.conditional", "data", named, "condition", condition))
                    .orElse(named));
        }
        return lines;
    }
}
