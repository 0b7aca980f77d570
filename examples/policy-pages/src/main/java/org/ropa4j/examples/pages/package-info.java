/**
 * Turns records of processing into privacy policy pages and reports of findings: a main method over three short steps, read,
 * check and write.
 *
 * <p>The records in {@code src/main/ropa} are published policies with their defects; those in {@code src/main/careful} are of
 * invented organisations that keep them well, to learn from.
 */
@NullMarked
package org.ropa4j.examples.pages;

import org.jspecify.annotations.NullMarked;
