package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ropa4j.compliance.Severity.ERROR;
import static org.ropa4j.examples.shop.ShopRecord.assertThatRecord;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ropa4j.compliance.ComplianceReport;
import org.ropa4j.jackson.RopaReader;

/** A record with faults gives these findings and no others, so that we know that the gate can fail. */
class BrokenRecordTest {
    @Test
    void each_fault_is_found_where_it_is() throws IOException {
        ComplianceReport report = assertThatRecord(
                        RopaReader.yaml().read(Path.of("src", "test", "ropa", "broken.ropa.yaml")))
                .report();

        assertThat(report.findings())
                .extracting(
                        finding -> finding.rule().value(),
                        finding -> finding.path().toString(),
                        finding -> finding.severity(),
                        finding -> finding.location().orElseThrow().line())
                .containsExactly(
                        tuple("marketing-without-consent", "/activities/0/marketing", ERROR, 48),
                        tuple("legal-basis-missing", "/activities/0/purposes/0/bases", ERROR, 27),
                        tuple(
                                "transfer-mechanism-missing",
                                "/activities/0/recipients/0/transfers/0/mechanisms",
                                ERROR,
                                42),
                        tuple("special-data-without-condition", "/activities/1/permittedBy", ERROR, 52),
                        tuple("reference-dangling", "/activities/1/recipients/0/party", ERROR, 70),
                        tuple("house-ten-years-at-most", "/activities/1/retention", ERROR, 75));
    }
}
