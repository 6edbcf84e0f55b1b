// SPDX-License-Identifier: Apache-2.0
package org.telar.exchange.internal.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.telar.api.ClassPathTexts;
import org.telar.api.User;
import org.telar.exchange.dataset.Dataset;

/** Lists by HTTP, as the programs of users get them; who asks is put into the session by a header, in place of the sign-in. */
public final class ApiDoor implements AutoCloseable {
    private static final String WHO = "Who";
    private static final Pattern KEY = Pattern.compile("\"key\"\\s*:\\s*\"(\\d+)\"");

    private final Server server = new Server(new InetSocketAddress("127.0.0.1", 0));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, User> users = new ConcurrentHashMap<>();

    public ApiDoor(Collection<Dataset> lists) {
        DatasetServlet servlet = new DatasetServlet(new ClassPathTexts(DatasetServlet.class));
        lists.forEach(servlet::addDataset);
        ServletContextHandler context = new ServletContextHandler(ServletContextHandler.SESSIONS);
        context.addFilter(new FilterHolder(new Session(users)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(servlet), DatasetServlet.PATH + "/*");
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server of a test does not start", e);
        }
    }

    private static final class Session extends HttpFilter {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, User> users;

        Session(Map<String, User> users) {
            this.users = users;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getSession().setAttribute(User.class.getName(), users.get(request.getHeader(WHO)));
            chain.doFilter(request, response);
        }
    }

    /** The keys of the first thousand rows; empty when she is refused. */
    public Optional<Set<Long>> keys(User user, Dataset list) {
        String who = Long.toString(user.account());
        users.put(who, user);
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        URI address = URI.create("http://127.0.0.1:" + port + DatasetServlet.PATH + "/datasets/" + list.id() + "?"
                + Asked.LIMIT + "=" + Asked.LARGEST_LIMIT);
        try {
            var answer =
                    client.send(HttpRequest.newBuilder(address).header(WHO, who).build(), BodyHandlers.ofString());
            if (answer.statusCode() != HttpServletResponse.SC_OK) {
                return Optional.empty();
            }
            Set<Long> keys = new TreeSet<>();
            KEY.matcher(answer.body()).results().forEach(key -> keys.add(Long.valueOf(key.group(1))));
            return Optional.of(keys);
        } catch (IOException e) {
            throw new IllegalStateException(address + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server of a test does not stop", e);
        }
    }
}
