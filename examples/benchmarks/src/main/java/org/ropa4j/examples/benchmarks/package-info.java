/**
 * How fast records are read and checked.
 *
 * <p>{@link org.ropa4j.examples.benchmarks.GeneratedRegister} makes records of any size. {@link
 * org.ropa4j.examples.benchmarks.ReadingBenchmark} holds the reader against plain Jackson that binds the same document to {@link
 * org.ropa4j.examples.benchmarks.PlainRegister}; {@link org.ropa4j.examples.benchmarks.CheckingBenchmark} holds the checker
 * against Hibernate Validator on the same objects. {@link org.ropa4j.examples.benchmarks.Ratios} runs both and prints a table;
 * {@link org.ropa4j.examples.benchmarks.HundredThousand} shows how much fits into a small heap. The module's README.md has the
 * commands and the last table.
 *
 * <p>Times depend on the machine and on what else it does; only ratios of what ran in turn mean anything.
 */
@NullMarked
package org.ropa4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
