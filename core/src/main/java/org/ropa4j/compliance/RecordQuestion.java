package org.ropa4j.compliance;

import java.util.Objects;
import java.util.function.Function;
import org.ropa4j.model.ResolvedRopa;

/**
 * A question about the record as a whole that a rule asks for one element after another. It is answered once in a check, so that a
 * rule whose answer takes a pass over the record still costs time linear in its size.
 *
 * <pre>{@code
 * private static final RecordQuestion<Boolean> SAYS_IT_SOMEWHERE = RecordQuestion.of(
 *         record -> record.ropa().activities().stream().anyMatch(activity -> activity.provision().isPresent()));
 *
 * ... .violatedWhen((activity, in) -> activity.provision().isEmpty() && in.answer(SAYS_IT_SOMEWHERE))
 * }</pre>
 *
 * <p>Kept in a constant: two questions are the same only if they are the same object. Immutable; thread-safe if the function is.
 *
 * @param <T> the type of the answer, which is shared by all who ask and not to be changed
 */
public final class RecordQuestion<T> {
    private final Function<ResolvedRopa, T> answer;

    private RecordQuestion(Function<ResolvedRopa, T> answer) {
        this.answer = answer;
    }

    /**
     * A question.
     *
     * @param answer how it is answered; a pure function that does not return null
     */
    public static <T> RecordQuestion<T> of(Function<ResolvedRopa, T> answer) {
        return new RecordQuestion<>(Objects.requireNonNull(answer, "answer"));
    }

    T answerFor(ResolvedRopa record) {
        return Objects.requireNonNull(answer.apply(record), "answer");
    }
}
