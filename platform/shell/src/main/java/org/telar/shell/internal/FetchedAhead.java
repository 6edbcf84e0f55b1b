// SPDX-License-Identifier: Apache-2.0
package org.telar.shell.internal;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardContextSelect;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterAsyncSupported;
import org.osgi.service.servlet.whiteboard.propertytypes.HttpWhiteboardFilterPattern;
import org.telar.vaadin.FirstFiles;
import org.telar.vaadin.Site;

/**
 * Tells browsers on the sign-in page what the page after it needs (RFC 8288): the slow line works while one types the
 * password. It holds nothing that only those who have signed in may know.
 */
@Component(service = Filter.class)
@HttpWhiteboardFilterPattern("/sign-in")
@HttpWhiteboardFilterAsyncSupported
@HttpWhiteboardContextSelect(Site.CONTEXT_SELECT)
public final class FetchedAhead extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final String links;

    @Activate
    public FetchedAhead(@Reference FirstFiles first, @Reference WebFiles files) {
        links = Stream.concat(first.addresses().stream(), Stream.of(files.address(FirstPage.STYLE)))
                .map(address -> "<" + address + ">; rel=prefetch")
                .collect(Collectors.joining(", "));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getMethod().equals("GET")) {
            response.setHeader("Link", links);
        }
        chain.doFilter(request, response);
    }
}
