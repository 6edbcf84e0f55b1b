// SPDX-License-Identifier: Apache-2.0
package org.telar.mail.internal.template;

import java.util.Optional;

/**
 * A template with its values.
 *
 * @param language of the files that were used
 * @param subject one line
 */
public record Written(String language, String subject, String plain, Optional<String> html) {}
