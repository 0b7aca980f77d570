package org.ropa4j.compliance;

import java.util.List;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;
import org.ropa4j.model.TransferMechanism;

/** Shows the rules the recipients of something, and along each of them its transfers and its sub-processors, however deep. */
final class RecipientPass {
    private final RuleGroup<Recipient> recipients;
    private final RuleGroup<Recipient> subProcessors;
    private final RuleGroup<Transfer> transfers;
    private final RuleGroup<TransferMechanism> mechanisms;

    RecipientPass(Tally tally) {
        recipients = tally.group(Subject.RECIPIENT);
        subProcessors = tally.group(Subject.SUB_PROCESSOR);
        transfers = tally.group(Subject.TRANSFER);
        mechanisms = tally.group(Subject.TRANSFER_MECHANISM);
    }

    void over(Stated<Recipient> stated, CheckContext in) {
        show(recipients, "recipients", stated.items(), in);
    }

    void overSubProcessors(Stated<Recipient> stated, CheckContext in) {
        show(subProcessors, CheckContext.SUB_PROCESSORS, stated.items(), in);
    }

    void overTransfers(Stated<Transfer> stated, CheckContext in) {
        List<Transfer> all = stated.items();
        for (int i = 0; i < all.size(); i++) {
            Transfer transfer = all.get(i);
            transfers.show(transfer, in, "transfers", i);
            mechanisms.showAll(transfer.mechanisms(), in.in(transfer, i), "mechanisms");
        }
    }

    private void show(RuleGroup<Recipient> group, String component, List<Recipient> all, CheckContext in) {
        for (int i = 0; i < all.size(); i++) {
            Recipient recipient = all.get(i);
            group.show(recipient, in, component, i);
            if (!recipient.transfers().items().isEmpty()
                    || !recipient.subProcessors().items().isEmpty()) {
                CheckContext there = in.in(recipient, component, i);
                overTransfers(recipient.transfers(), there);
                overSubProcessors(recipient.subProcessors(), there);
            }
        }
    }
}
