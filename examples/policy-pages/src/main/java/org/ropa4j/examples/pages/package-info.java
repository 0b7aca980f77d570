/**
 * Turns records of processing into privacy policy pages and reports of findings: a main method over three short steps, read,
 * check and write.
 */
@NullMarked
package org.ropa4j.examples.pages;

import org.jspecify.annotations.NullMarked;
