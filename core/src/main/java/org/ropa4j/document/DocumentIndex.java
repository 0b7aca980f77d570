package org.ropa4j.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One walk over a document that gathers its ids and where its marks stand. */
final class DocumentIndex implements Block.Visitor<RuntimeException> {
    private final Set<String> ids = new HashSet<>();
    private final Set<String> duplicates = new LinkedHashSet<>();
    private final Map<String, List<String>> marks = new LinkedHashMap<>();
    private String place = "";

    DocumentIndex(List<Block> lead, List<Section> sections, List<Block> foot) {
        blocks(lead);
        sections.forEach(this::section);
        blocks(foot);
    }

    void requireUniqueIds() {
        if (!duplicates.isEmpty()) {
            throw new IllegalArgumentException("ids used more than once: " + String.join(", ", duplicates));
        }
    }

    Map<String, List<String>> marks() {
        marks.replaceAll((mark, places) -> List.copyOf(places));
        return Collections.unmodifiableMap(marks);
    }

    private void section(Section section) {
        id(section.id());
        String outer = place;
        place = section.id();
        blocks(section.blocks());
        section.subsections().forEach(this::section);
        place = outer;
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }

    private void id(String id) {
        if (!ids.add(id)) {
            duplicates.add(id);
        }
    }

    @Override
    public void marked(Block.Marked marked) {
        String outer = place;
        marked.id().ifPresent(id -> {
            id(id);
            place = id;
        });
        for (String mark : marked.marks()) {
            List<String> places = marks.computeIfAbsent(mark, key -> new ArrayList<>());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        marked.block().accept(this);
        place = outer;
    }

    @Override
    public void bulletList(Block.BulletList list) {
        list.items().forEach(item -> blocks(item.blocks()));
    }

    @Override
    public void numberedList(Block.NumberedList list) {
        list.items().forEach(item -> blocks(item.blocks()));
    }

    @Override
    public void definitionList(Block.DefinitionList list) {
        list.definitions().forEach(definition -> blocks(definition.blocks()));
    }

    @Override
    public void callout(Block.Callout callout) {
        blocks(callout.blocks());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {}

    @Override
    public void table(Table table) {}

    @Override
    public void contents(Block.Contents contents) {}

    @Override
    public void figure(Block.Figure figure) {}
}
