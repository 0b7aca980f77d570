package org.ropa4j.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ropa4j.compliance.ModelPath;
import org.ropa4j.document.Block;
import org.ropa4j.document.Phrase;
import org.ropa4j.document.Section;
import org.ropa4j.model.PartyId;
import org.ropa4j.model.Recipient;
import org.ropa4j.model.RecipientRole;
import org.ropa4j.model.Stated;
import org.ropa4j.model.Transfer;

/** Who receives the data, and where they are. */
final class RecipientsSection {
    private static final ModelPath GENERAL = ModelPath.root().child("recipients");
    private static final ModelPath TRANSFERS = ModelPath.root().child("transfers");

    private final Composition in;
    private final Words words;

    /** Each recipient once, with where it is stated first and the activities it receives data from. */
    private final Map<Recipient, Mention> mentions = new LinkedHashMap<>();

    private final List<PlacedActivity> silent = new ArrayList<>();
    private final List<PlacedActivity> withoutRecipients = new ArrayList<>();

    private RecipientsSection(Composition in) {
        this.in = in;
        this.words = in.words();
    }

    private record Mention(ModelPath path, List<PlacedActivity> activities) {}

    static void compose(Composition in, Section.Builder section) {
        new RecipientsSection(in).compose(section);
    }

    private void compose(Section.Builder section) {
        in.activities().forEach(this::collect);
        if (in.activities().isEmpty()) {
            mention(in.ropa().recipients(), GENERAL, List.of());
        }
        if (mentions.keySet().stream().anyMatch(RecipientsSection::isProcessor)) {
            section.block(Block.Paragraph.of(words.text("recipients.processors")));
        }
        section.block(list());
        section.blocks(transfers());
        section.block(none());
        section.block(gap());
    }

    private static boolean isProcessor(Recipient recipient) {
        return recipient.role().filter(RecipientRole.PROCESSOR::equals).isPresent();
    }

    private void collect(PlacedActivity placed) {
        Stated<Recipient> own = placed.activity().recipients();
        Stated<Recipient> resolved = in.resolved().recipientsOf(placed.activity());
        if (!resolved.isStated()) {
            silent.add(placed);
        } else if (resolved.isNone()) {
            withoutRecipients.add(placed);
        } else {
            mention(resolved, own.isStated() ? placed.path().child("recipients") : GENERAL, List.of(placed));
        }
    }

    private void mention(Stated<Recipient> recipients, ModelPath path, List<PlacedActivity> activities) {
        List<Recipient> items = recipients.items();
        for (int i = 0; i < items.size(); i++) {
            ModelPath at = path.item(i);
            mentions.computeIfAbsent(items.get(i), recipient -> new Mention(at, new ArrayList<>()))
                    .activities()
                    .addAll(activities);
        }
    }

    private Block list() {
        List<Block.Item> items = new ArrayList<>();
        mentions.forEach((recipient, mention) -> {
            List<Phrase> sentences = new RecipientWords(in, recipient, mention.path()).sentences();
            if (mention.activities().size() < in.activities().size()) {
                sentences.add(words.phrase("recipient.activities", "activities", in.links(mention.activities())));
            }
            Block text = new Block.Paragraph(Words.sentences(sentences));
            Block answer = Composition.answering(text, NoticeItem.RECIPIENTS, mention.path());
            boolean transferred = !recipient.transfers().items().isEmpty();
            items.add(Block.Item.of(
                    transferred
                            ? Composition.answering(
                                    answer, NoticeItem.TRANSFERS, mention.path().child("transfers"))
                            : answer));
        });
        unclearProviders().forEach(provider -> items.add(Block.Item.of(provider)));
        return new Block.BulletList(items);
    }

    /** Transfers by recipients that state none of their own. */
    private List<Block> transfers() {
        List<Transfer> transfers = in.ropa().transfers().items();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < transfers.size(); i++) {
            if (transfers.get(i).isActive(in.asOf())) {
                List<Phrase> sentences = new ArrayList<>();
                sentences.add(words.phrase("transfer.others"));
                sentences.addAll(new TransferWords(in, transfers.get(i), TRANSFERS.item(i)).sentences());
                blocks.add(Composition.answering(
                        new Block.Paragraph(Words.sentences(sentences)), NoticeItem.TRANSFERS, TRANSFERS.item(i)));
            }
        }
        return blocks;
    }

    /** Parties that provide trackers may receive what these read; the record does not say whether they do. */
    private List<Phrase> unclearProviders() {
        Set<PartyId> recipients = in.resolved().recipientParties();
        List<Phrase> unclear = new ArrayList<>();
        for (PartyId provider : in.resolved().trackersByProvider().keySet()) {
            if (!recipients.contains(provider) && !provider.equals(in.ropa().controller())) {
                Phrase name = in.name(provider);
                Phrase gap = in.gap(
                        NoticeItem.RECIPIENTS,
                        in.pathOf(provider, GENERAL),
                        words.phrase("missing.provider-role", "name", name));
                ModelPath country = in.pathOf(provider, GENERAL).child("country");
                unclear.add(Words.sentences(List.of(
                        words.phrase("recipient.provider", "name", RecipientWords.strong(name)),
                        gap,
                        in.gap(NoticeItem.TRANSFERS, country, "missing.country"))));
            }
        }
        return unclear;
    }

    private Block none() {
        if (in.activities().isEmpty() ? in.ropa().recipients().isNone() : isAll(withoutRecipients)) {
            return answer(words.phrase("recipients.none"));
        }
        return withoutRecipients.isEmpty()
                ? answer(Phrase.empty())
                : answer(words.phrase("recipients.none.activities", "activities", in.links(withoutRecipients)));
    }

    private static Block answer(Phrase phrase) {
        return Composition.answering(new Block.Paragraph(phrase), NoticeItem.RECIPIENTS, GENERAL);
    }

    private Block gap() {
        List<Phrase> gaps = silent.stream()
                .map(placed -> in.gap(
                        NoticeItem.RECIPIENTS,
                        placed.path().child("recipients"),
                        words.phrase("missing.recipients.activity", "activity", in.link(placed))))
                .toList();
        return Block.BulletList.of(gaps);
    }

    private boolean isAll(List<PlacedActivity> activities) {
        return activities.size() == in.activities().size();
    }
}
