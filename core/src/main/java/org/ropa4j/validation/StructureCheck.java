package org.ropa4j.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ropa4j.compliance.Finding;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.compliance.Reference;
import org.ropa4j.compliance.RuleId;
import org.ropa4j.compliance.Severity;
import org.ropa4j.model.DataCategory;
import org.ropa4j.model.Id;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.PurposeCategory;
import org.ropa4j.model.References;
import org.ropa4j.model.ResolvedRopa;
import org.ropa4j.model.Ropa;

/**
 * How the parts of a record hang together: every identifier is given once, and nothing that is part of something, or engaged by
 * somebody, comes back to itself.
 */
final class StructureCheck {
    private static final RuleId REPEATED = RuleId.of("identifier-repeated");
    private static final RuleId HIERARCHY_CYCLIC = RuleId.of("hierarchy-cyclic");
    private static final RuleId SUB_PROCESSORS_CYCLIC = RuleId.of("sub-processors-cyclic");

    private static final String SUB_PROCESSORS = "/subProcessors/";

    private final ResolvedRopa resolved;
    private final List<Finding> findings = new ArrayList<>();

    private StructureCheck(Ropa ropa) {
        this.resolved = ropa.resolved();
    }

    static List<Finding> findings(Ropa ropa) {
        StructureCheck check = new StructureCheck(ropa);
        check.identifiers();
        check.hierarchies();
        check.chainsOfSubProcessors();
        return check.findings;
    }

    private void identifiers() {
        resolved.references().duplicates().forEach((id, places) -> {
            for (String place : places) {
                Map<String, Object> arguments = new LinkedHashMap<>();
                arguments.put("id", id.value());
                arguments.put("kind", Reference.to(id).kind());
                add(REPEATED, place, arguments);
            }
        });
    }

    private void hierarchies() {
        List<DataCategory> data = resolved.ropa().vocabulary().dataCategories();
        for (int i = 0; i < data.size(); i++) {
            hierarchy(
                    "/vocabulary/dataCategories/" + i,
                    data.get(i).id(),
                    id -> resolved.dataCategory(id).flatMap(DataCategory::broader));
        }
        List<PurposeCategory> purposes = resolved.ropa().vocabulary().purposes();
        for (int i = 0; i < purposes.size(); i++) {
            hierarchy(
                    "/vocabulary/purposes/" + i,
                    purposes.get(i).id(),
                    id -> resolved.purposeCategory(id).flatMap(PurposeCategory::broader));
        }
    }

    /** Reported at the words within the circle, not at those that only lead into it. */
    private <I extends Id> void hierarchy(String place, I word, Function<I, Optional<I>> broader) {
        List<I> chain = new ArrayList<>(List.of(word));
        Optional<I> next = broader.apply(word);
        while (next.isPresent() && !chain.contains(next.get())) {
            chain.add(next.get());
            next = broader.apply(next.get());
        }
        if (next.isPresent() && next.get().equals(word)) {
            chain.add(word);
            addCircle(HIERARCHY_CYCLIC, place + "/broader", chain);
        }
    }

    private void chainsOfSubProcessors() {
        Map<String, PartyId> parties = new LinkedHashMap<>();
        References.visit(resolved.ropa(), (id, at) -> {
            if (id instanceof PartyId party) {
                String place = at.toString();
                if (place.endsWith("/party") || place.endsWith("/processor")) {
                    parties.put(place, party);
                    if (place.contains(SUB_PROCESSORS)) {
                        chain(place, party, parties);
                    }
                }
            }
        });
    }

    /** Goes up from a sub-processor to those by whom it is engaged, whose places are the beginnings of its own. */
    private void chain(String place, PartyId party, Map<String, PartyId> parties) {
        List<PartyId> chain = new ArrayList<>(List.of(party));
        int end = place.lastIndexOf(SUB_PROCESSORS);
        while (end >= 0) {
            String engaging = place.substring(0, end);
            PartyId above = parties.getOrDefault(engaging + "/party", parties.get(engaging + "/processor"));
            if (above != null) {
                chain.add(above);
                if (above.equals(party)) {
                    Collections.reverse(chain);
                    addCircle(SUB_PROCESSORS_CYCLIC, place, chain);
                    return;
                }
            }
            end = engaging.lastIndexOf(SUB_PROCESSORS);
        }
    }

    private void addCircle(RuleId rule, String place, List<? extends Id> chain) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("id", chain.get(0).value());
        arguments.put("chain", String.join(" → ", chain.stream().map(Id::value).toList()));
        add(rule, place, arguments);
    }

    private void add(RuleId rule, String place, Map<String, Object> arguments) {
        findings.add(new Finding(rule, Severity.ERROR, ModelPath.parse(place), List.of(), arguments, Optional.empty()));
    }
}
