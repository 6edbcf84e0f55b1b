// SPDX-License-Identifier: Apache-2.0
package org.telar.itest.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.telar.itest.Installation;
import org.telar.itest.Web;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that changes the modules of an installation, with a token, in Spanish. */
final class ModulesOverHttp implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String PATH = "/api/modules";

    private final Installation running;
    private final String token;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ModulesOverHttp(Installation running, String token) {
        this.running = running;
        this.token = token;
    }

    static ModulesOverHttp of(Installation running) {
        String said = running.console("telar:module-token test").orThrow().said();
        return new ModulesOverHttp(
                running,
                said.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("telar_"))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No token: " + said)));
    }

    String token() {
        return token;
    }

    /**
     * @param reason key of why it was not done; empty when it was
     * @param detail the same in words
     */
    record Answer(int status, String reason, String detail) {
        Answer orThrow() {
            if (status != 200) {
                throw new IllegalStateException(status + " " + reason + ": " + detail);
            }
            return this;
        }
    }

    /** What the list says of a module. */
    record Listed(String version, String state, String cause) {}

    Answer bring(byte[] archive) {
        return answer(send("", BodyPublishers.ofByteArray(archive)));
    }

    /** @param verb as in the address: {@code enable}, {@code disable}, {@code rollback}, {@code remove-data} */
    Answer change(String module, String verb) {
        return answer(send("/" + module + "/" + verb, BodyPublishers.noBody()));
    }

    private Answer answer(HttpResponse<String> response) {
        JsonNode said = json.readTree(response.body());
        return new Answer(
                response.statusCode(),
                said.path("reason").asString(""),
                said.path("detail").asString(""));
    }

    Optional<Listed> listed(String module) {
        return all().filter(each -> each.path("id").asString().equals(module))
                .findFirst()
                .map(each -> new Listed(
                        each.path("version").asString(),
                        each.path("state").asString(),
                        each.path("cause").asString("")));
    }

    /** All that the list says of a module. */
    private Stream<JsonNode> all() {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(running.address(PATH)).GET());
        return StreamSupport.stream(
                json.readTree(response.body()).path("modules").spliterator(), false);
    }

    JsonNode told(String module) {
        HttpResponse<String> response = send(
                HttpRequest.newBuilder(running.address(PATH + "/" + module)).GET());
        assertEquals(200, response.statusCode(), response.body());
        return json.readTree(response.body());
    }

    /** Key of what everybody is told of why a module is not well. */
    Optional<String> causeInHealth(String module) {
        String health = Web.get(running.address("/health")).orElseThrow().body();
        return StreamSupport.stream(json.readTree(health).path("modules").spliterator(), false)
                .filter(each -> each.path("id").asString().equals(module))
                .flatMap(each -> each.path("cause").asStringOpt().stream())
                .findFirst();
    }

    private HttpResponse<String> send(String path, BodyPublisher body) {
        return send(HttpRequest.newBuilder(running.address(PATH + path)).POST(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Authorization", "Bearer " + token)
                            .header("Accept-Language", "es")
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
