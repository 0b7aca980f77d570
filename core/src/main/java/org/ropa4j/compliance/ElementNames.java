package org.ropa4j.compliance;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ropa4j.law.Country;
import org.ropa4j.model.DataGroup;
import org.ropa4j.model.DataUse;
import org.ropa4j.model.Id;
import org.ropa4j.model.Party;
import org.ropa4j.model.ProcessingActivity;
import org.ropa4j.model.ProcessorActivity;
import org.ropa4j.model.Purpose;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Ropa;
import org.ropa4j.model.Source;
import org.ropa4j.model.Tracker;
import org.ropa4j.model.Transfer;

/**
 * Says of the places in one record what the elements on the way are called. The names of a list are worked out when first
 * asked for, so that asking for all findings of a record takes time linear in its size. Belongs to one thread.
 */
final class ElementNames {
    private final Ropa ropa;
    private final Map<ModelPath, List<String>> namesByList = new HashMap<>();

    ElementNames(Ropa ropa) {
        this.ropa = ropa;
    }

    ElementPath of(ModelPath path) {
        ElementPath named = ElementPath.root();
        ModelPath here = ModelPath.root();
        Object element = ropa;
        List<?> list = List.of();
        for (String step : path.steps()) {
            here = here.child(step);
            if (here.isItem()) {
                int index = here.index();
                named = named.item(index, name(here, list, index));
                element = index < list.size() ? list.get(index) : null;
                list = List.of();
            } else {
                named = named.child(step);
                list = element == null ? List.of() : list(element, step);
                element = null;
            }
        }
        return named;
    }

    private String name(ModelPath item, List<?> list, int index) {
        if (index >= list.size()) {
            return "";
        }
        ModelPath ofList = item.parent().orElseThrow();
        return namesByList.computeIfAbsent(ofList, path -> names(list)).get(index);
    }

    /** Of several elements with one name, the first has it alone and the others have it with their number. */
    private static List<String> names(List<?> elements) {
        Map<String, Integer> counts = new HashMap<>();
        return elements.stream()
                .map(ElementNames::name)
                .map(name -> {
                    int count = counts.merge(name, 1, Integer::sum);
                    return name.isEmpty() || count == 1 ? name : name + "#" + count;
                })
                .toList();
    }

    private static List<?> list(Object owner, String component) {
        if (owner instanceof Ropa ropa) {
            return switch (component) {
                case "parties" -> ropa.parties();
                case "dataGroups" -> ropa.dataGroups();
                case "activities" -> ropa.activities();
                case "processorActivities" -> ropa.processorActivities();
                case "trackers" -> ropa.trackers();
                case "recipients" -> ropa.recipients().items();
                case "transfers" -> ropa.transfers().items();
                default -> List.of();
            };
        }
        if (owner instanceof ProcessingActivity activity) {
            return switch (component) {
                case "purposes" -> activity.purposes();
                case "data" -> activity.data();
                case "sources" -> activity.sources();
                case "recipients" -> activity.recipients().items();
                default -> List.of();
            };
        }
        if (owner instanceof ProcessorActivity activity) {
            return switch (component) {
                case "data" -> activity.data();
                case "subProcessors" -> activity.subProcessors().items();
                case "transfers" -> activity.transfers().items();
                default -> List.of();
            };
        }
        if (owner instanceof Recipient recipient) {
            return switch (component) {
                case "subProcessors" -> recipient.subProcessors().items();
                case "transfers" -> recipient.transfers().items();
                default -> List.of();
            };
        }
        if (owner instanceof DataUse use) {
            return switch (component) {
                case "sources" -> use.sources();
                case "recipients" -> use.recipients().items();
                default -> List.of();
            };
        }
        if (owner instanceof DataGroup group) {
            return switch (component) {
                case "data" -> group.data();
                case "sources" -> group.sources();
                default -> List.of();
            };
        }
        return List.of();
    }

    private static String name(Object element) {
        if (element instanceof Source source) {
            return source.party().map(ElementNames::written).orElseGet(() -> ElementPath.written(kebab(source.kind())));
        }
        if (element instanceof Transfer transfer) {
            return transfer.country()
                    .map(Country::code)
                    .or(() -> transfer.organisation().map(ElementNames::written))
                    .orElse("");
        }
        Id id = id(element);
        return id == null ? "" : written(id);
    }

    private static @Nullable Id id(Object element) {
        if (element instanceof Party party) {
            return party.id();
        }
        if (element instanceof DataGroup group) {
            return group.id();
        }
        if (element instanceof ProcessingActivity activity) {
            return activity.id();
        }
        if (element instanceof ProcessorActivity activity) {
            return activity.id();
        }
        if (element instanceof Tracker tracker) {
            return tracker.id();
        }
        if (element instanceof DataUse use) {
            return use.category();
        }
        if (element instanceof Purpose purpose) {
            return purpose.category().orElse(null);
        }
        if (element instanceof Recipient recipient) {
            Optional<Id> party = recipient.party().map(Id.class::cast);
            return party.or(() -> recipient.category().map(Id.class::cast)).orElse(null);
        }
        return null;
    }

    private static String written(Id id) {
        return ElementPath.written(id.value());
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
