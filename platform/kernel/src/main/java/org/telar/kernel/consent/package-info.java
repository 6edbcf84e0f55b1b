/** What people have agreed to: personal data is used for a purpose, and only while its owner agrees. */
@NullMarked
package org.telar.kernel.consent;

import org.jspecify.annotations.NullMarked;
