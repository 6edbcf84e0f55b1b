// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;

/** Push for every page; everything else that stands in a page is in {@link FirstPage}. */
@Push(transport = Transport.WEBSOCKET_XHR)
public final class AppShell implements AppShellConfigurator {}
