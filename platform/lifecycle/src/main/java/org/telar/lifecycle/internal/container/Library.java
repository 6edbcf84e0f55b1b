// SPDX-License-Identifier: Apache-2.0
package org.telar.lifecycle.internal.container;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.telar.api.Message;
import org.telar.api.ModuleId;
import org.telar.lifecycle.internal.archive.ModuleArchive;
import org.telar.lifecycle.internal.archive.Refused;
import org.telar.lifecycle.internal.archive.Trust;
import org.telar.lifecycle.internal.engine.Card;
import org.telar.lifecycle.internal.engine.Failure;
import org.telar.lifecycle.internal.engine.Release;
import org.telar.lifecycle.internal.engine.Release.Origin;

/** Where the bundles of releases are: in the distribution, or in archives that were let in. */
final class Library {
    private final Shipped shipped;
    private final Archives archives;
    private final Trust trust;
    /** Cards of archives, which do not change. */
    private final Map<Release, Card> cards = new ConcurrentHashMap<>();

    Library(Shipped shipped, Archives archives, Trust trust) {
        this.shipped = shipped;
        this.archives = archives;
        this.trust = trust;
    }

    Collection<Shipped.Offer> offers() {
        return shipped.offers().values();
    }

    Optional<Shipped.Offer> offer(ModuleId module) {
        return Optional.ofNullable(shipped.offers().get(module));
    }

    /** What a release says of itself; empty when it is not here any more. */
    Optional<Card> card(Release release) {
        if (release.origin() == Origin.SHIPPED) {
            return offer(release).map(Shipped.Offer::card);
        }
        try {
            if (!cards.containsKey(release)) {
                cards.put(release, archive(release).card());
            }
            return Optional.of(cards.get(release));
        } catch (Failure e) {
            return Optional.empty();
        }
    }

    private Optional<Shipped.Offer> offer(Release release) {
        return offer(release.module()).filter(offer -> offer.release().equals(release));
    }

    /** @throws Failure when the release is not here, or not trusted any more */
    byte[] jar(Release release) throws Failure {
        if (release.origin() == Origin.ARCHIVE) {
            return archive(release).jar();
        }
        Shipped.Offer offer = offer(release).orElseThrow(() -> gone(release));
        try {
            return Files.readAllBytes(offer.jar());
        } catch (IOException e) {
            throw new Failure(Message.of(
                    "lifecycle.failure.unreadable", release.module().name(), String.valueOf(e.getMessage())));
        }
    }

    private ModuleArchive archive(Release release) throws Failure {
        byte[] bytes = archives.find(release).orElseThrow(() -> gone(release));
        try {
            ModuleArchive archive = ModuleArchive.read(bytes);
            trust.requireKept(archive);
            if (!archive.release().equals(release)) {
                throw new Refused("lifecycle.archive.digests");
            }
            return archive;
        } catch (Refused e) {
            throw new Failure(
                    Message.of("lifecycle.failure.untrusted", release.module().name(), e.reason()));
        }
    }

    private static Failure gone(Release release) {
        return new Failure(Message.of(
                "lifecycle.failure.gone",
                release.module().name(),
                release.version().toString()));
    }

    /** Locations of bundles that have to be there beside the module. */
    List<String> companions(Release release) {
        return offer(release).map(Shipped.Offer::companions).orElse(List.of());
    }

    /** The bundle's location in the container, by which it is known there. */
    String location(Release release) {
        return offer(release)
                .map(Shipped.Offer::location)
                .orElseGet(() -> "telar-module:" + release.module() + "/" + release.version() + "/" + release.digest());
    }
}
