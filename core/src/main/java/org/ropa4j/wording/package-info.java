/**
 * What the composers of documents share: messages filled with phrases, and the words of the vocabulary. Not exported: the
 * documents are what users meet.
 */
@NullMarked
package org.ropa4j.wording;

import org.jspecify.annotations.NullMarked;
