// SPDX-License-Identifier: Apache-2.0
package org.telar.ui;

import java.util.List;

/** A module's screens. They appear in all open browsers when the service does, and go with it. */
public interface Views {
    List<View> views();
}
