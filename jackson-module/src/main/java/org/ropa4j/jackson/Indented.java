package org.ropa4j.jackson;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** Asks for indentation where the format needs to be asked. */
final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
        return TokenFactories.indented();
    }

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }
}
