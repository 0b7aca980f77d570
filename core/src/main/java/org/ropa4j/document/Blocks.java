package org.ropa4j.document;

import java.util.List;
import java.util.Objects;

/** What every list of blocks is held to: no nulls, and nothing that says nothing. */
final class Blocks {
    private Blocks() {}

    static List<Block> nonEmpty(List<Block> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return blocks.stream().filter(block -> !block.isEmpty()).toList();
    }

    static List<Block.Item> nonEmptyItems(List<Block.Item> items) {
        Objects.requireNonNull(items, "items");
        return items.stream().filter(item -> !item.blocks().isEmpty()).toList();
    }

    static List<Block.Definition> nonEmptyDefinitions(List<Block.Definition> definitions) {
        Objects.requireNonNull(definitions, "definitions");
        return definitions.stream()
                .filter(definition ->
                        !definition.term().isEmpty() && !definition.blocks().isEmpty())
                .toList();
    }

    static Phrase requireText(Phrase phrase, String name) {
        Objects.requireNonNull(phrase, name);
        if (phrase.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return phrase;
    }
}
