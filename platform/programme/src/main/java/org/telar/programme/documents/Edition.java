// SPDX-License-Identifier: Apache-2.0
package org.telar.programme.documents;

import java.time.Instant;

/**
 * A version of a document: one file, kept as it was sent.
 *
 * @param number from 1
 * @param sha256 of its content, in lower-case hexadecimal digits
 * @param fileName as it was called where it came from; shown, never used as a path
 * @param mediaType found out from the content
 * @param bytes its size
 * @param account of who sent it
 */
public record Edition(
        int number,
        String sha256,
        String fileName,
        String mediaType,
        long bytes,
        String note,
        long account,
        Instant added) {}
