// SPDX-License-Identifier: Apache-2.0
package org.telar.persistence.internal.audit;

/**
 * An entry in the chain.
 *
 * @param number from 1, without gaps
 * @param mac of the entry's bytes, made in the transaction of the change
 * @param link of the link before, the number and the mac: the chain
 */
record Sealed(long number, Entry entry, String mac, String link) {}
