package org.ropa4j.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ropa4j.compliance.RopaAssertions.assertThatRopa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ropa4j.compliance.Baseline;
import org.ropa4j.compliance.ComplianceChecker;
import org.ropa4j.compliance.RopaAssert;
import org.ropa4j.compliance.Suppression;
import org.ropa4j.compliance.rules.EprivacyRules;
import org.ropa4j.compliance.rules.GdprRules;
import org.ropa4j.compliance.rules.NorwegianRules;
import org.ropa4j.jackson.RopaDocument;
import org.ropa4j.jackson.RopaReader;
import org.ropa4j.jackson.SuppressionReader;
import org.ropa4j.validation.RopaValidator;

/** The shop's record and what belongs to it, as all tests read and check them. */
final class ShopRecord {
    /** The law of this day; no test asks the clock. Move it by hand and see what the law now wants. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final Path FOLDER = Path.of("src", "main", "ropa");
    private static final Path FILE = FOLDER.resolve("eksempelsaler.ropa.yaml");

    private static final RopaValidator VALIDATOR = RopaValidator.of(
            ComplianceChecker.of(GdprRules.pack(), EprivacyRules.pack(), NorwegianRules.pack(), HouseRules.PACK));

    private ShopRecord() {}

    static RopaDocument read() throws IOException {
        return RopaReader.yaml().read(FILE);
    }

    /** The record after somebody has changed a line of it. */
    static RopaDocument readWith(String line, String other) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).containsOnlyOnce(line);
        return RopaReader.yaml().read(FILE.getFileName().toString(), text.replace(line, other));
    }

    /** Assertions with the law and the house's own rules, on shape and references too. */
    static RopaAssert assertThatRecord(RopaDocument record) {
        return assertThatRopa(record.ropa())
                .locatedBy(record.positions())
                .asOf(DAY)
                .checkedBy(VALIDATOR::validate);
    }

    /** Risks that are accepted for a reason and until a day. */
    static List<Suppression> accepted() throws IOException {
        return SuppressionReader.forRules(assertThatRecord(read()).report().rules())
                .read(FOLDER.resolve("eksempelsaler.accepted.yaml"));
    }

    /** Findings from before we began to check, which we mend one by one. */
    static Baseline baseline() throws IOException {
        Path file = FOLDER.resolve("eksempelsaler.baseline.txt");
        return Baseline.parse(file.getFileName().toString(), Files.readString(file));
    }
}
