// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.faulty;

import com.vaadin.flow.component.html.Div;

/** Wants a place where another one is. */
public final class OtherView extends Div {}
