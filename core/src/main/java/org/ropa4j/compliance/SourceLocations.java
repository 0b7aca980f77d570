package org.ropa4j.compliance;

import java.util.Optional;

/** Where the elements of a record stand in the file it was read from. Whoever reads the file knows. */
@FunctionalInterface
public interface SourceLocations {

    /**
     * Where an element stands.
     *
     * @param path the element; where the file has no such element, the location of the nearest one around it is meant
     */
    Optional<SourceLocation> find(ModelPath path);
}
