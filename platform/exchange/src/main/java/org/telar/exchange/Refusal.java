// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange;

import org.telar.api.Message;

/**
 * Why a file, or the rest of it, cannot be read.
 *
 * @param message one sentence that names the file, what is wrong and what to do
 */
public record Refusal(Message message) implements Opening, Step {}
