/** Reads and writes records of processing as JSON and YAML. */
module org.ropa4j.jackson {
    requires static transitive org.jspecify;
    requires transitive org.ropa4j;
    requires transitive tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;

    exports org.ropa4j.jackson;

    provides tools.jackson.databind.JacksonModule with
            org.ropa4j.jackson.RopaModule;
}
