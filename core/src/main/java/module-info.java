/** Records of processing activities as code: model, law, checks, notices and their writers. */
module org.ropa4j {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires org.apache.commons.lang3;

    exports org.ropa4j.compliance;
    exports org.ropa4j.compliance.rules;
    exports org.ropa4j.document;
    exports org.ropa4j.law;
    exports org.ropa4j.model;
    exports org.ropa4j.notice;
    exports org.ropa4j.register;
    exports org.ropa4j.text;
    exports org.ropa4j.validation;

    // Jakarta Validation reads the constraints on the record components by reflection.
    opens org.ropa4j.model;
}
